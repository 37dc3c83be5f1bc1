package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.concordat.council.Act;
import org.concordat.council.Council;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.web.Dates;

/** The councils of the instance, and the certificates of those that were deleted. */
@Named
@RequestScoped
@Route(value = "councils", show = Act.MANAGE_COUNCILS, menu = 10)
public class CouncilsScreen implements Screen {

    /** A council in the list. */
    public record Row(String name, String address, String id, String status, String hosts, boolean listed) {}

    /** A certificate in the list. */
    public record Line(String name, String address) {}

    @Inject
    private Directory directory;

    @Inject
    private OffBoarding offBoarding;

    private List<Row> rows = List.of();
    private List<Line> certificates = List.of();

    @Override
    public Reply show(Exchange exchange) {
        rows = directory.all().stream().map(served -> row(served.council())).toList();
        certificates = offBoarding.certificates().stream()
                .map(one -> new Line(
                        AdminWords.of("certificate.of", one.name(), Dates.moment(one.at())),
                        "/admin/certificates/" + one.id()))
                .toList();
        return Reply.view("admin-councils");
    }

    private static Row row(Council council) {
        return new Row(
                council.name(),
                "/admin/councils/" + council.id(),
                council.id(),
                status(council),
                String.join(", ", council.hosts().stream().sorted().toList()),
                council.listed());
    }

    static String status(Council council) {
        return AdminWords.of("status." + council.status().name().toLowerCase(Locale.ROOT));
    }

    /** Every council. */
    public List<Row> getRows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return List.of(
                AdminWords.of("councils.head.name"),
                AdminWords.of("councils.head.id"),
                AdminWords.of("councils.head.status"),
                AdminWords.of("councils.head.hosts"),
                AdminWords.of("councils.head.listed"));
    }

    /** Certificates, the latest first. */
    public List<Line> getCertificates() {
        return certificates;
    }
}
