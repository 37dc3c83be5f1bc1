package org.concordat.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a Concordat that runs on this machine; it keeps the cookie, which is for TLS alone elsewhere. */
final class Browser {

    static final String PASSWORD = "demonstration only";

    private static final String BOUNDARY = "between-the-parts";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private String cookie = "";

    Browser(int port) {
        root = URI.create("http://localhost:" + port + "/");
    }

    /** Signs in with an account of the demonstration. */
    Browser as(String login) throws IOException, InterruptedException {
        HttpResponse<String> in = signIn(login, PASSWORD);
        if (in.statusCode() != 303) {
            throw new AssertionError("The sign-in was answered with " + in.statusCode() + ": " + in.body());
        }
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        return this;
    }

    String cookie() {
        return cookie;
    }

    HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return form("admin/sign-in", "login", login, "password", password);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a form: names and values in turn. */
    HttpResponse<String> form(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return post(path, "application/x-www-form-urlencoded", body.toString());
    }

    /** Sends a form with a file, and with what its page has given it. */
    HttpResponse<String> upload(String path, String file, String content, String... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder(part("token\"", value(get(path).body(), "token")));
        for (int i = 0; i < fields.length; i += 2) {
            body.append(part(fields[i] + "\"", fields[i + 1]));
        }
        body.append(part("file\"; filename=\"" + file + "\"", content))
                .append("--")
                .append(BOUNDARY)
                .append("--\r\n");
        return post(path, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
    }

    /** The value of a hidden field of a page. */
    static String value(String page, String field) {
        Matcher found = Pattern.compile("name=\"" + field + "\"(?: value=\"([^\"]*)\")?")
                .matcher(page);
        return found.find() && found.group(1) != null ? found.group(1) : "";
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return HTTP.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static String part(String head, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + head + "\r\n\r\n" + content + "\r\n";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
