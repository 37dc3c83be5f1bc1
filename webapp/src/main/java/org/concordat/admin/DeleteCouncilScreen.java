package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.council.Council;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Removal;
import org.concordat.store.Served;
import org.concordat.web.Dates;

/** A council that is to be deleted, once everything of it was exported. */
@Named
@RequestScoped
@Route(value = "councils/{council}/delete", show = Act.MANAGE_COUNCILS, submit = Act.MANAGE_COUNCILS)
public class DeleteCouncilScreen implements Screen {

    @Inject
    private Directory directory;

    @Inject
    private OffBoarding offBoarding;

    private final Faults faults = new Faults();
    private Optional<Council> council = Optional.empty();
    private Optional<ExportMade> export = Optional.empty();

    @Override
    public Reply show(Exchange exchange) {
        return read(exchange) ? Reply.view("admin-council-delete") : Reply.notFound();
    }

    private boolean read(Exchange exchange) {
        council = directory
                .any(String.valueOf(exchange.path().get("council")))
                .map(Served::council)
                .filter(found -> found.status() == Council.Status.CLOSED);
        export = council.flatMap(found -> offBoarding.lastExport(found.id()));
        return council.isPresent();
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!read(exchange)) {
            return Reply.notFound();
        }
        String id = getCouncil().id();
        if (!exchange.text("id").equals(id)) {
            faults.add("id", AdminWords.of("delete.id.fault", id));
            return Reply.rejected("admin-council-delete");
        }
        Optional<OffBoarding.Certified> certified = offBoarding.certify(exchange.actor(), id);
        if (certified.isEmpty()) {
            faults.add("id", AdminWords.of("delete.export.fault"));
            return Reply.rejected("admin-council-delete");
        }
        Removal.of(id, certified.get().removal());
        directory.refresh();
        return Reply.redirect(
                "/admin/certificates/" + certified.get().certificate().id() + "?done=deleted");
    }

    /** The council. */
    public Council getCouncil() {
        return council.orElseThrow();
    }

    /** What is known of its last export. */
    public String getExport() {
        return export.map(made -> AdminWords.of("delete.export", Dates.moment(made.at()), made.who(), made.digest()))
                .orElseGet(() -> AdminWords.of("delete.export.none"));
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }
}
