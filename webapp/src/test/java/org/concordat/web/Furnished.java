package org.concordat.web;

import static org.concordat.web.OwnCouncil.done;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.council.AccountRole;

/**
 * Everything that a council can have, put into one through its own pages: people, accounts, texts, switches, settings, tokens.
 * Whatever is put in carries a word that no other council has.
 */
final class Furnished {

    private static final int PROGRAMS = 7;

    private final LocalDate nextYear = LocalDate.now(ZoneId.of("Europe/London")).plusDays(400);

    private final OwnCouncil council;
    private final List<String> unlinked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private String invitation = "";

    private Furnished(OwnCouncil council) {
        this.council = council;
    }

    /**
     * Furnishes a council.
     *
     * @param wards how many of them, so that counts tell councils apart
     * @param now the edition that it has
     * @param next the edition that it is to have
     */
    static Furnished of(OwnCouncil council, int wards, String now, String next)
            throws IOException, InterruptedException {
        Furnished furnished = new Furnished(council);
        furnished.settings();
        furnished.people(wards);
        furnished.accounts();
        furnished.texts();
        furnished.switches(now, next);
        return furnished;
    }

    OwnCouncil council() {
        return council;
    }

    /** The word that nothing of another council has. */
    String word() {
        return council.word();
    }

    /** Addresses of its pages that no other page leads to. */
    List<String> unlinked() {
        return List.copyOf(unlinked);
    }

    /** The tokens of its programs, of each scope as many. */
    List<String> tokens() {
        return List.copyOf(tokens);
    }

    /** The link with which its second administrator chooses a password. */
    String invitation() {
        return invitation;
    }

    private void settings() throws IOException, InterruptedException {
        Client administrator = council.acting(AccountRole.COUNCIL_ADMINISTRATOR);
        done(administrator.post(
                council.admin("settings/contacts/monitoring-officer"),
                "post",
                "Head of Law, " + word(),
                "email",
                word() + "@council.example"));
        done(administrator.post(
                council.admin("settings/calendar"),
                Fields.dated("day", nextYear, "act", "add", "reason", "Closing of " + word())));
        done(administrator.post(council.admin("settings/choices"), "contact-emails", "show"));
    }

    private void people(int wards) throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("reference,name,from,until");
        IntStream.rangeClosed(1, wards)
                .forEach(
                        n -> rows.append("\r\nW" + council.id().charAt(0) + n + ",Ward of " + word() + ",2023-05-04,"));
        confirmed("wards", rows.toString());
        String own = council.id().substring(0, 1);
        confirmed("groups", "reference,name,notice,from\r\nG" + own + ",Group of " + word() + ",2023-05-09,2023-05-10");
        confirmed(
                "members",
                "reference,name,email,wards,groups,from\r\nM" + own + ",Member of " + word() + "," + word()
                        + "@members.example,W" + own + "1 from 2023-05-08,G" + own + " from 2023-05-10,2023-05-08");
        confirmed(
                "officers",
                "reference,name,post,service,email,chief-officer,politically-restricted,offices,from\r\nO" + own
                        + ",Officer of " + word() + ",Head of "
                        + word() + ",Law," + word()
                        + "@officers.example,yes,yes,monitoring-officer from 2021-09-01,2021-09-01");
        confirmed(
                "committees",
                "reference,name,kind,members,from\r\nC" + own + ",Committee of " + word() + ",planning,M" + own
                        + " from 2023-05-22,2000-05-18");
        String faulty = sent("wards", "reference,name,from\r\nW9,Faulty ward of " + word() + ",soon")
                .address();
        unlinked.add(faulty);
        unlinked.add(faulty + "/report");
    }

    private Sent sent(String roll, String rows) throws IOException, InterruptedException {
        Client clerk = council.acting(AccountRole.DEMOCRATIC_SERVICES);
        return Sent.people(clerk, council.id(), roll, word() + ".csv", rows);
    }

    private void confirmed(String roll, String rows) throws IOException, InterruptedException {
        sent(roll, rows).confirm();
    }

    private void accounts() throws IOException, InterruptedException {
        Client administrator = council.acting(AccountRole.COUNCIL_ADMINISTRATOR);
        HttpResponse<String> invited = administrator.post(
                council.admin("accounts/new"),
                "login",
                "keeper@" + council.id() + ".example",
                "name",
                "Keeper of " + word(),
                "role",
                AccountRole.COUNCIL_ADMINISTRATOR.id());
        invitation = Fields.invitation(invited.body());
        String page = administrator.get(council.admin("tokens")).body();
        for (String scope : Fields.all(page, "name=\"scopes\"[^>]* value=\"([^\"]+)\"")) {
            for (int program = 1; program <= PROGRAMS; program++) {
                String name = "Program " + program + " of " + word();
                HttpResponse<String> made =
                        administrator.post(council.admin("tokens"), "name", name, "scopes", scope, "days", "365");
                tokens.add(Fields.first(made.body(), "concordat_[\\w-]{43}"));
            }
        }
    }

    private void texts() throws IOException, InterruptedException {
        council.load(council.text());
        council.load(council.text().replace("Nobody passes", "No officer passes"));
        Client clerk = council.acting(AccountRole.DEMOCRATIC_SERVICES);
        String draft = Sent.text(clerk, council.id(), word() + ".txt", "A draft of " + word() + "\n\n" + council.text())
                .address();
        unlinked.add(draft + "/paragraph/0");
        unlinked.add(draft + "/changes");
    }

    /** One is accepted for a day to come, and another proposed after it. */
    private void switches(String now, String next) throws IOException, InterruptedException {
        council.accept(next, nextYear, "Wanted by " + word());
        council.propose(now, nextYear.plusDays(1), "Wanted by " + word());
    }
}
