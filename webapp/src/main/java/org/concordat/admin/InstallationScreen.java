package org.concordat.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.Act;
import org.concordat.council.Council;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.concordat.store.Rules;
import org.concordat.store.Schema;
import org.concordat.store.Served;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** The node that answers: what its health checks say, which plug-ins it has loaded, and where their rules are in force. */
@Named
@RequestScoped
@Route(value = "installation", show = Act.READ_INSTANCE, menu = 30)
public class InstallationScreen implements Screen {

    /** Rules that are loaded. */
    public record Row(String profile, String edition, String version, String digest, String councils) {}

    @Inject
    @Readiness
    private Instance<HealthCheck> checks;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private Directory directory;

    private List<String> health = List.of();
    private List<Row> rows = List.of();

    @Override
    public Reply show(Exchange exchange) {
        LocalDate today = directory.today();
        health = Stream.of(
                        checks.stream().map(HealthCheck::call).map(InstallationScreen::words),
                        directory.open().stream()
                                .filter(served -> served.rulesOn(today).isEmpty())
                                .map(served -> AdminWords.of(
                                        "installation.gone", served.council().name())),
                        Stream.of(AdminWords.of("installation.schema", Schema.version())))
                .flatMap(lines -> lines)
                .toList();
        rows = registry.profiles().stream().map(rules -> row(rules, today)).toList();
        return Reply.view("admin-installation");
    }

    private static String words(HealthCheckResponse response) {
        return AdminWords.of(
                response.getStatus() == Status.UP ? "installation.up" : "installation.down", response.getName());
    }

    private Row row(LoadedProfile rules, LocalDate today) {
        String edition = AdminWords.of(
                rules.edition().draft() ? "installation.draft" : "installation.edition",
                rules.edition().title(),
                rules.edition().id());
        return new Row(
                rules.profile().name(),
                edition,
                rules.manifest().version(),
                rules.digest(),
                directory.all().stream()
                        .filter(served -> isInForce(served, rules, today))
                        .map(Served::council)
                        .map(Council::shortName)
                        .collect(Collectors.joining(", ")));
    }

    private static boolean isInForce(Served served, LoadedProfile rules, LocalDate today) {
        return served.rulesOn(today)
                .map(LoadedProfile::asWritten)
                .map(Rules::of)
                .filter(Rules.of(rules)::same)
                .isPresent();
    }

    /** What the health checks say, and which councils' rules are not loaded, a sentence each. */
    public List<String> getHealth() {
        return health;
    }

    /** The rules of all plug-ins. */
    public List<Row> getRows() {
        return rows;
    }

    /** The names of the columns. */
    public List<String> getHead() {
        return Stream.of("profile", "edition", "version", "digest", "councils")
                .map(column -> AdminWords.of("installation.head." + column))
                .toList();
    }
}
