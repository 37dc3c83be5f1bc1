package org.concordat.web;

import static org.concordat.web.OwnCouncil.done;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * A file that somebody has sent to a council: it waits at an address of its own until somebody confirms what its page says.
 *
 * @param address where it waits
 * @param seal the field with which a form says which state of the page it confirms
 */
record Sent(Client client, String address, String seal) {

    /** A roll of people. */
    static Sent people(Client client, String council, String roll, String name, String rows)
            throws IOException, InterruptedException {
        return to(client, "/" + council + "/admin/people/import", "digest", name, rows, "roll", roll);
    }

    /** An official text. */
    static Sent text(Client client, String council, String name, String words)
            throws IOException, InterruptedException {
        return to(client, "/" + council + "/admin/text", "version", name, words);
    }

    private static Sent to(Client client, String where, String seal, String name, String content, String... fields)
            throws IOException, InterruptedException {
        HttpResponse<String> sent = client.upload(where, name, content.getBytes(StandardCharsets.UTF_8), fields);
        return new Sent(client, done(sent), seal);
    }

    /** What its page says now. */
    String page() throws IOException, InterruptedException {
        return client.get(address).body();
    }

    /** Confirms what its page has said. */
    HttpResponse<String> confirm(String page) throws IOException, InterruptedException {
        return client.submit(address, "act", "confirm", seal, Fields.value(page, seal));
    }

    /** Confirms what its page says now, and has it done. */
    void confirm() throws IOException, InterruptedException {
        done(confirm(page()));
    }
}
