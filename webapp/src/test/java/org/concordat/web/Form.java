package org.concordat.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form of a page that is sent by POST, with one of its buttons, every choice taken and every empty field filled in that
 * somebody sees.
 *
 * @param action the address that it is sent to
 * @param fields names and values in turn, but for the token, which is of the session that has the page
 * @param takesFile whether a file is sent with it
 */
record Form(String action, List<String> fields, boolean takesFile) {

    private static final String TYPED = "Typed by somebody else";

    /** All of the page at an address, one for each button. */
    static List<Form> all(String address, String page) {
        List<Form> forms = new ArrayList<>();
        for (Element form : Jsoup.parse(page).select("form[method=post]")) {
            String action = form.hasAttr("action") ? form.attr("action") : address;
            boolean takesFile = !form.select("input[type=file]").isEmpty();
            List<String> fields = form.select("input, textarea, select").stream()
                    .filter(field ->
                            field.hasAttr("name") && !field.attr("name").equals("token"))
                    .filter(field -> !field.attr("type").equals("file"))
                    .flatMap(field -> Stream.of(field.attr("name"), value(field)))
                    .toList();
            for (Element button : form.select("button")) {
                Stream<String> pressed =
                        button.hasAttr("name") ? Stream.of(button.attr("name"), button.attr("value")) : Stream.of();
                forms.add(
                        new Form(action, Stream.concat(fields.stream(), pressed).toList(), takesFile));
            }
        }
        return forms;
    }

    private static String value(Element field) {
        String value = Optional.ofNullable(field.select("option").last())
                .map(Element::val)
                .orElse(field.val());
        return value.isEmpty() && !field.attr("type").equals("hidden") ? TYPED : value;
    }

    /** The same form at another address, with other values. */
    Form with(String other, List<String> values) {
        return new Form(other, values, takesFile);
    }

    /** Sends it with the token of whoever sends it. */
    HttpResponse<String> send(Client client, String token) throws IOException, InterruptedException {
        String[] all = Stream.concat(Stream.of("token", token), fields.stream()).toArray(String[]::new);
        return takesFile
                ? client.multipart(action, "typed.txt", TYPED.getBytes(StandardCharsets.UTF_8), all)
                : client.post(action, all);
    }
}
