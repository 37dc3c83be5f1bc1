package org.concordat.web;

import static org.concordat.web.OwnCouncil.done;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.council.AccountRole;

/**
 * A council of its own with something on every page of administration, short or long, set up through the pages themselves:
 * on-boarded, with people, texts, a proposal of other rules, a file that waits, a token, and accounts for every role.
 */
final class Walktown {

    static final String PASSWORD = "seven tall larches";

    private static final String ID = "walktown";
    private static final String NAME =
            "Metropolitan Borough Council of Walktown, Stepsbury and the United Parishes Beyond";
    private static final String HOST = "members-and-officers.walktown-stepsbury-and-the-united-parishes-beyond.example";
    private static final String LONG =
            "head.of.democratic.and.electoral.services.and.scrutiny@long-name-of-a-council-in-the-north.example";

    private final OnTheServer server;
    private final OwnCouncil council;
    private final Map<AccountRole, String> logins = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private String unusedLink = "";

    private Walktown(OnTheServer server, OwnCouncil council) {
        this.server = server;
        this.council = council;
    }

    /** Sets it up. */
    static Walktown of(OnTheServer server) throws Exception {
        OwnCouncil council = OwnCouncil.unadministered(server::client, ID, "2026");
        council.change(NAME, HOST);
        Walktown town = new Walktown(server, council);
        town.giveRoles();
        town.settle();
        town.loadPeople();
        town.loadTexts();
        town.proposeRules();
        town.gone();
        return town;
    }

    /** Who has a role here. */
    Map<AccountRole, String> logins() {
        return logins;
    }

    /** The addresses of what waits for whoever has sent it, and no link leads to. */
    List<String> files() {
        return files;
    }

    /** A link with which somebody could choose a password. */
    String unusedLink() {
        return unusedLink;
    }

    private void giveRoles() throws Exception {
        accept(
                AccountRole.COUNCIL_ADMINISTRATOR,
                "first@" + ID + ".example",
                council.invite().body());
        for (AccountRole role : AccountRole.values()) {
            if (role != AccountRole.COUNCIL_ADMINISTRATOR) {
                String login = role.id() + "@" + ID + ".example";
                accept(role, login, server.grant(ID, login, role));
            }
        }
        unusedLink = Fields.invitation(council.acting(AccountRole.COUNCIL_ADMINISTRATOR)
                .post(council.admin("accounts/new"), "login", LONG, "name", "x".repeat(60), "role", "officer")
                .body());
    }

    private void accept(AccountRole role, String login, String invited) throws Exception {
        server.client().accept(Fields.invitation(invited), PASSWORD);
        logins.put(role, login);
    }

    private void settle() throws Exception {
        Client administrator = council.acting(AccountRole.COUNCIL_ADMINISTRATOR);
        assertThat(
                administrator
                        .post(council.admin("tokens"), "name", "Payroll", "scopes", "read-people", "days", "30")
                        .statusCode(),
                is(200));
        done(administrator.post(
                council.admin("settings/calendar"),
                Fields.dated(
                        "day",
                        server.today().plusDays(37),
                        "act",
                        "add",
                        "reason",
                        "Closed between Christmas and the New Year, as the full council resolved")));
        done(administrator.post(
                council.admin("settings/contacts/monitoring-officer"),
                "post",
                "Head of Law",
                "email",
                LONG,
                "department",
                "Law"));
    }

    /** Files wait for whoever has sent them, so that somebody sends them who has signed in. */
    private void loadPeople() throws Exception {
        Client clerk = server.client();
        done(clerk.signIn(String.valueOf(logins.get(AccountRole.DEMOCRATIC_SERVICES)), PASSWORD));
        StringBuilder wards = new StringBuilder("reference,name,from\r\n");
        for (int i = 1; i <= 120; i++) {
            wards.append("W").append(i).append(",Ward ").append(i).append(",2024-05-20\r\n");
        }
        wards.append("WX,Ward of ").append("very-".repeat(12)).append("long,2024-05-20\r\n");
        sent(clerk, wards.toString()).confirm();
        files.add(sent(clerk, "reference,name,from\r\nW1,Another name,2024-05-20\r\nW200,New ward,2024-05-20\r\n")
                .address());
        files.add(sent(clerk, "reference,name,from\r\n,,yesterday\r\n" + "W!,x,2024-13-41\r\n".repeat(150))
                .address());
    }

    private static Sent sent(Client clerk, String rows) throws Exception {
        return Sent.people(clerk, ID, "wards", "wards.csv", rows);
    }

    private void loadTexts() throws Exception {
        council.load(council.text());
        council.load(council.text().replace("Nobody passes", "No officer passes"));
        Sent.text(
                council.acting(AccountRole.MONITORING_OFFICER),
                ID,
                "protocol.txt",
                "Words before the first clause\n\n" + council.text().replace("6 Be civil.", "7 Of unheard-of things."));
    }

    /** The edition of 2026 is in force: the next is accepted, and the way back waits. */
    private void proposeRules() throws Exception {
        LocalDate today = server.today();
        council.accept("2027", today.plusDays(30), "Adopted by full council");
        council.propose("2026", today.plusDays(60), "Adopted by full council");
    }

    /** A council that was deleted, for the page of its certificate; one that is closed; one that has no rules yet. */
    private void gone() throws Exception {
        OwnCouncil deleted = OwnCouncil.begun(server::client, "walk-gone");
        deleted.close();
        deleted.acting(AccountRole.COUNCIL_ADMINISTRATOR).download(deleted.admin("export"));
        done(deleted.system().post(deleted.atInstance() + "/delete", "id", deleted.id()));
        OwnCouncil.begun(server::client, "walk-closed").close();
        OwnCouncil.begun(server::client, "walk-begun").change("Begun");
    }
}
