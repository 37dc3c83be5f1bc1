package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.launcher.Concordat.Ended;

/**
 * What an instance with the plug-in of Anytown keeps, as it is read from outside.
 *
 * @param answers what is the same each time that it is asked, by address
 * @param records the exported records of Anytown and of the instance, which grow by each look
 */
record Kept(Map<String, String> answers, List<List<String>> records) {

    private static final String ADMIN = "anytown/admin/";
    private static final List<String> ROLLS = List.of("wards", "groups", "members", "officers", "committees");

    /** Writes something of each kind: a ward by a file, and a text that the council loads. */
    static void write(int port) throws IOException, InterruptedException {
        Browser services = new Browser(port).as("democratic-services@anytown.example");
        HttpResponse<String> sent = services.upload(
                ADMIN + "people/import",
                "wards.csv",
                "reference,name,from\r\nB1,A ward to be kept,2024-05-20",
                "roll",
                "wards");
        assertThat(sent.body(), sent.statusCode(), is(303));
        String review = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^/", "");
        String report = services.get(review).body();
        HttpResponse<String> confirmed = services.form(
                review,
                "token",
                Browser.value(report, "token"),
                "digest",
                Browser.value(report, "digest"),
                "act",
                "confirm");
        assertThat(confirmed.body(), confirmed.statusCode(), is(303));
        HttpResponse<String> text = services.upload(
                ADMIN + "text", "protocol.txt", "1 Our protocol\n\n2 Letters\nA text of the test, to be kept.\n");
        assertThat(text.body(), text.statusCode(), is(303));
    }

    /** Reads all of it. */
    static Kept of(int port) throws IOException, InterruptedException {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : List.of(
                "api/v1/councils",
                "api/v1/councils/anytown/rulings/sign-letter?signatory=member",
                "api/v1/councils/anytown/rulings/sign-letter?signatory=officer&on=2024-02-29",
                "anytown/protocol")) {
            answers.put(path, read(new Browser(port), path));
        }
        Browser services = new Browser(port).as("democratic-services@anytown.example");
        for (String roll : ROLLS) {
            answers.put(roll, read(services, ADMIN + "people/export/" + roll));
        }
        assertThat(answers.get("wards"), containsString("A ward to be kept"));
        Browser officer = new Browser(port).as("monitoring-officer@anytown.example");
        for (String path : List.of("rules", "text", "rules/readings", "text/reviews")) {
            answers.put(path, withoutToken(read(officer, ADMIN + path)));
        }
        assertThat(answers.get("text"), containsString("protocol.txt"));
        Browser administrator = new Browser(port).as("council-administrator@anytown.example");
        answers.put("accounts", withoutToken(read(administrator, ADMIN + "accounts")));
        List<String> ofAnytown = record(administrator, ADMIN);
        List<String> ofInstance = record(new Browser(port).as("administrator@concordat.example"), "admin/");
        return new Kept(answers, List.of(ofAnytown, ofInstance));
    }

    private static String read(Browser browser, String path) throws IOException, InterruptedException {
        HttpResponse<String> response = browser.get(path);
        assertThat(path + ": " + response.body(), response.statusCode(), is(200));
        return response.body();
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"token\" value=\"[^\"]*\"", "");
    }

    private static List<String> record(Browser browser, String place) throws IOException, InterruptedException {
        return read(browser, place + "audit/export.jsonl").lines().toList();
    }

    /** That this is all that another one has, and its records begin with these and hold to their ends. */
    void mustBeIn(Kept later, Path folder) throws IOException, InterruptedException {
        assertThat(later.answers, is(equalTo(answers)));
        for (int i = 0; i < records.size(); i++) {
            // The last line says where the record ended when it was exported.
            List<String> entries = records.get(i).subList(0, records.get(i).size() - 1);
            assertThat(entries.isEmpty(), is(false));
            assertThat(later.records.get(i).subList(0, entries.size()), is(equalTo(entries)));
            Path file = Files.write(folder.resolve("record-" + i + ".jsonl"), later.records.get(i));
            try (Concordat verify = Concordat.start(folder, "--verify-audit", file)) {
                Ended verified = verify.ended();
                assertThat(verified.err(), verified.code(), is(0));
                assertThat(verified.out(), startsWith((later.records.get(i).size() - 1) + " entr"));
            }
        }
    }
}
