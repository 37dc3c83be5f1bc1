package org.concordat.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.concordat.council.AccountRole;

/**
 * A council of its own with something on every page of administration, short or long, set up through the pages themselves:
 * on-boarded, with people, texts, a proposal of other rules, a file that waits, a token, and accounts for every role.
 */
final class Walktown {

    static final String ID = "walktown";
    static final String PASSWORD = "seven tall larches";

    private static final String ADMIN = "/" + ID + "/admin/";
    private static final String NAME =
            "Metropolitan Borough Council of Walktown, Stepsbury and the United Parishes Beyond";
    private static final String LONG =
            "head.of.democratic.and.electoral.services.and.scrutiny@long-name-of-a-council-in-the-north.example";
    private static final String TEXT = """
            1 Purpose of the protocol

            2.1 Nobody passes the letters of one councillor to another one.

            2.2 A Director reads a letter where advice is needed.

            3 Ask the Director, and wait for five working days.

            4 Officers stay out of parties.

            5 On ceremonial days the mace is carried.
            """;
    private static final String CERTAIN = "6 Be civil.\n";

    private final OnTheServer server;
    private final Map<AccountRole, String> logins = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private String unusedLink = "";

    private Walktown(OnTheServer server) {
        this.server = server;
    }

    /** Sets it up. */
    static Walktown of(OnTheServer server) throws Exception {
        Walktown town = new Walktown(server);
        town.onBoard();
        town.giveRoles();
        town.loadPeople();
        town.loadTexts();
        town.proposeRules();
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

    private void onBoard() throws Exception {
        Client system = server.client().as("administrator@concordat.example");
        done(system.submit(
                "/admin/new-council", "id", ID, "name", NAME, "short-name", "Walktown", "accent", "#1d3640"));
        done(system.submit(
                "/admin/councils/" + ID + "/change",
                "name",
                NAME,
                "short-name",
                "Walktown",
                "accent",
                "#1d3640",
                "listed",
                "no",
                "profiles",
                "anytown",
                "hosts",
                "members-and-officers.walktown-stepsbury-and-the-united-parishes-beyond.example"));
        String edition =
                found(system.get("/admin/councils/" + ID + "/rules").body(), "<option value=\"([^\"]*2026[^\"]*)\"");
        done(system.submit("/admin/councils/" + ID + "/rules", "edition", edition, "reason", "On-boarding"));
        String login = AccountRole.COUNCIL_ADMINISTRATOR.id() + "@" + ID + ".example";
        accept(system.submit("/admin/accounts", "login", login, "name", "Administrator of the walk", "at", ID));
        logins.put(AccountRole.COUNCIL_ADMINISTRATOR, login);
        gone(system);
    }

    /** A council that was deleted, for the page of its certificate; one that is closed; one that has no rules yet. */
    private void gone(Client system) throws Exception {
        for (String id : new String[] {"walk-gone", "walk-closed", "walk-begun"}) {
            done(system.submit("/admin/new-council", "id", id, "name", id, "short-name", id, "accent", "#1d3640"));
        }
        done(system.submit(
                "/admin/councils/walk-begun/change",
                "name",
                "Begun",
                "short-name",
                "Begun",
                "accent",
                "#1d3640",
                "listed",
                "no",
                "profiles",
                "anytown"));
        done(system.submit("/admin/councils/walk-gone", "act", "close"));
        done(system.submit("/admin/councils/walk-closed", "act", "close"));
        server.client().acting(AccountRole.COUNCIL_ADMINISTRATOR, "walk-gone").download("/walk-gone/admin/export");
        done(system.submit("/admin/councils/walk-gone/delete", "id", "walk-gone"));
    }

    private Client as(AccountRole role) throws Exception {
        Client client = server.client();
        done(client.signIn(String.valueOf(logins.get(role)), PASSWORD));
        return client;
    }

    private void accept(HttpResponse<String> invited) throws Exception {
        String link = found(invited.body(), "(/admin/invitation/[\\w-]+)");
        server.client().submit(link, "new-password", PASSWORD, "again", PASSWORD);
    }

    private void giveRoles() throws Exception {
        Client administrator = as(AccountRole.COUNCIL_ADMINISTRATOR);
        for (AccountRole role : AccountRole.values()) {
            if (role != AccountRole.COUNCIL_ADMINISTRATOR) {
                String login = role.id() + "@" + ID + ".example";
                accept(administrator.submit(
                        ADMIN + "accounts/new", "login", login, "name", role.id() + " of the walk", "role", role.id()));
                logins.put(role, login);
            }
        }
        unusedLink = found(
                administrator
                        .submit(ADMIN + "accounts/new", "login", LONG, "name", "x".repeat(60), "role", "officer")
                        .body(),
                "(/admin/invitation/[\\w-]+)");
        administrator.submit(ADMIN + "tokens", "name", "Payroll", "scopes", "read-people", "days", "30");
        done(administrator.submit(
                ADMIN + "settings/calendar",
                "act",
                "add",
                "day-day",
                "29",
                "day-month",
                "12",
                "day-year",
                "2026",
                "reason",
                "Closed between Christmas and the New Year, as the full council resolved"));
        done(administrator.submit(
                ADMIN + "settings/contacts/monitoring-officer",
                "post",
                "Head of Law",
                "email",
                LONG,
                "department",
                "Law"));
    }

    private void loadPeople() throws Exception {
        Client democraticServices = as(AccountRole.DEMOCRATIC_SERVICES);
        StringBuilder wards = new StringBuilder("reference,name,from\r\n");
        for (int i = 1; i <= 120; i++) {
            wards.append("W").append(i).append(",Ward ").append(i).append(",2024-05-20\r\n");
        }
        wards.append("WX,Ward of ").append("very-".repeat(12)).append("long,2024-05-20\r\n");
        String review = sent(democraticServices, wards.toString());
        String digest = found(democraticServices.get(review).body(), "name=\"digest\" value=\"([^\"]*)\"");
        done(democraticServices.submit(review, "digest", digest, "act", "confirm"));
        files.add(sent(
                democraticServices,
                "reference,name,from\r\nW1,Another name,2024-05-20\r\nW200,New ward,2024-05-20\r\n"));
        files.add(
                sent(democraticServices, "reference,name,from\r\n,,yesterday\r\n" + "W!,x,2024-13-41\r\n".repeat(150)));
    }

    private static String sent(Client client, String file) throws Exception {
        HttpResponse<String> sent = client.upload(
                ADMIN + "people/import", "wards.csv", file.getBytes(StandardCharsets.UTF_8), "roll", "wards");
        done(sent);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private void loadTexts() throws Exception {
        Client monitoringOfficer = as(AccountRole.MONITORING_OFFICER);
        String first = loaded(monitoringOfficer, TEXT + CERTAIN);
        confirm(monitoringOfficer, first);
        confirm(
                monitoringOfficer,
                loaded(monitoringOfficer, TEXT.replace("Nobody passes", "No officer passes") + CERTAIN));
        loaded(monitoringOfficer, "Words before the first clause\n\n" + TEXT + "\n7 Of unheard-of things.\n");
    }

    private static String loaded(Client client, String text) throws Exception {
        HttpResponse<String> sent =
                client.upload(ADMIN + "text", "protocol.txt", text.getBytes(StandardCharsets.UTF_8));
        done(sent);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private static void confirm(Client client, String text) throws Exception {
        String version = found(client.get(text).body(), "name=\"version\" value=\"([^\"]*)\"");
        done(client.submit(text, "act", "confirm", "version", version));
    }

    /** The edition of 2026 is in force: the next is accepted, and the way back waits. */
    private void proposeRules() throws Exception {
        for (String edition : new String[] {"2027", "2026"}) {
            LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(edition.equals("2027") ? 30 : 60);
            done(as(AccountRole.COUNCIL_ADMINISTRATOR)
                    .submit(
                            ADMIN + "rules/propose",
                            "rules",
                            "profile=anytown&edition=" + edition,
                            "wished-day",
                            String.valueOf(day.getDayOfMonth()),
                            "wished-month",
                            String.valueOf(day.getMonthValue()),
                            "wished-year",
                            String.valueOf(day.getYear()),
                            "reason",
                            "Adopted by full council"));
            Client monitoringOfficer = as(AccountRole.MONITORING_OFFICER);
            if (edition.equals("2027")) {
                String accept = found(
                        monitoringOfficer.get(ADMIN + "rules").body(), "(" + ADMIN + "rules/[0-9a-f-]{36}/accept)");
                done(monitoringOfficer.submit(
                        accept,
                        "starts-day",
                        String.valueOf(day.getDayOfMonth()),
                        "starts-month",
                        String.valueOf(day.getMonthValue()),
                        "starts-year",
                        String.valueOf(day.getYear()),
                        "reason",
                        "So be it"));
            }
        }
    }

    private static void done(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + page);
        }
        return matcher.group(1);
    }
}
