package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.concordat.council.AccountRole;

/**
 * A council that a test sets up for itself through the pages, so that it leaves nothing at Anytown. It has Anytown's rules and
 * is not listed, so that Anytown stays the only one that the first page knows.
 */
final class OwnCouncil {

    private static final String ACCENT = "#1d3640";

    private static final String TEXT = """
            1 Purpose of the protocol, %1$s.

            2.1 Nobody passes the letters of one councillor to another one, %1$s.

            2.2 A Director reads a letter where advice is needed.

            3 Ask the Director, and wait for five working days.

            4 Officers stay out of parties.

            5 On ceremonial days the mace is carried.

            6 Be civil.
            """;

    private final Supplier<Client> clients;
    private final String id;
    private final String name;

    private OwnCouncil(Supplier<Client> clients, String id, String name) {
        this.clients = clients;
        this.id = id;
        this.name = name;
    }

    /** A council that has a name and nothing else. */
    static OwnCouncil begun(Supplier<Client> clients, String id) throws IOException, InterruptedException {
        OwnCouncil council = new OwnCouncil(clients, id, Character.toUpperCase(id.charAt(0)) + id.substring(1));
        done(council.system()
                .post(
                        "/admin/new-council",
                        "id",
                        id,
                        "name",
                        council.name + " Council",
                        "short-name",
                        council.name,
                        "accent",
                        ACCENT));
        return council;
    }

    /** A council with an edition of Anytown's rules, not open yet. */
    static OwnCouncil setUp(Supplier<Client> clients, String id, String edition, String... hosts)
            throws IOException, InterruptedException {
        OwnCouncil council = unadministered(clients, id, edition, hosts);
        council.invite();
        return council;
    }

    /** The same, and nobody has been invited to administer it. */
    static OwnCouncil unadministered(Supplier<Client> clients, String id, String edition, String... hosts)
            throws IOException, InterruptedException {
        OwnCouncil council = begun(clients, id);
        council.change(council.name + " Council", hosts);
        council.complete(edition);
        return council;
    }

    /** Invites somebody to administer it. */
    HttpResponse<String> invite() throws IOException, InterruptedException {
        return system().post("/admin/accounts", "login", "first@" + id + ".example", "name", "Administrator", "at", id);
    }

    /** The same, and open. */
    static OwnCouncil open(Supplier<Client> clients, String id, String edition, String... hosts)
            throws IOException, InterruptedException {
        OwnCouncil council = setUp(clients, id, edition, hosts);
        done(council.system().post(council.atInstance(), "act", "open"));
        return council;
    }

    /** Closes it. */
    void close() throws IOException, InterruptedException {
        done(system().post(atInstance(), "act", "close"));
    }

    /** What the instance knows of it: that it may have Anytown's rules, and how it is called and reached. */
    void change(String fullName, String... hosts) throws IOException, InterruptedException {
        done(system().post(
                        atInstance() + "/change",
                        "name",
                        fullName,
                        "short-name",
                        name,
                        "accent",
                        ACCENT,
                        "listed",
                        "no",
                        "profiles",
                        "anytown",
                        "hosts",
                        String.join(" ", hosts)));
    }

    private void complete(String edition) throws IOException, InterruptedException {
        done(system().post(atInstance() + "/rules", "edition", "anytown " + edition, "reason", "On-boarding"));
        Client administrator = acting(AccountRole.COUNCIL_ADMINISTRATOR);
        done(administrator.post(admin("settings/calendar"), "act", "complete"));
        done(administrator.post(
                admin("settings/contacts/monitoring-officer"),
                "post",
                "Head of Law",
                "email",
                "law@" + id + ".example"));
    }

    /** Its address at the instance. */
    String atInstance() {
        return "/admin/councils/" + id;
    }

    /** The address of a page of its administration. */
    String admin(String path) {
        return "/" + id + "/admin/" + path;
    }

    String id() {
        return id;
    }

    /** What it is called in short. */
    String name() {
        return name;
    }

    Client system() {
        return clients.get().acting("system");
    }

    /** Somebody of this role here. */
    Client acting(AccountRole role) {
        return clients.get().acting(role, id);
    }

    /** The word that nothing of another council has. */
    String word() {
        return id + "-only";
    }

    /** A text of its own in which every clause of Anytown's is found. */
    String text() {
        return TEXT.formatted(word());
    }

    /** Loads a text as its official one, in which every clause is found, confirms it, and gives its address. */
    String load(String words) throws IOException, InterruptedException {
        Sent text = Sent.text(acting(AccountRole.MONITORING_OFFICER), id, id + ".txt", words);
        assertThat(text.page(), containsString("7 of 7 clauses are found."));
        text.confirm();
        return text.address();
    }

    /** Proposes an edition of Anytown's rules from a day on. */
    void propose(String edition, LocalDate wished, String reason) throws IOException, InterruptedException {
        done(acting(AccountRole.COUNCIL_ADMINISTRATOR)
                .post(
                        admin("rules/propose"),
                        Fields.dated(
                                "wished", wished, "rules", "profile=anytown&edition=" + edition, "reason", reason)));
    }

    /** Proposes them and accepts them too. */
    void accept(String edition, LocalDate starts, String reason) throws IOException, InterruptedException {
        propose(edition, starts, reason);
        Client officer = acting(AccountRole.MONITORING_OFFICER);
        String accept = Fields.first(officer.get(admin("rules")).body(), admin("rules/[0-9a-f-]{36}/accept"));
        done(officer.post(accept, Fields.dated("starts", starts, "reason", reason)));
    }

    /** Where an act has led; it was done if it has led anywhere. */
    static String done(HttpResponse<String> answer) {
        assertThat(answer.body(), answer.statusCode(), is(303));
        return OnTheServer.header(answer, "Location");
    }
}
