package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;

/** A browser without a window: it keeps the cookies of its session and of a sign-in elsewhere, and sends forms with what their page has given it. */
public final class Client {

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "demonstration only";

    private static final Pattern COOKIE = Pattern.compile("((__Host-concordat(?:-openid)?)=([^;]*));.*");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient HTTP;

    static {
        // What a council has at its own host is asked for with that host's name.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
        HTTP = HttpClient.newHttpClient();
    }

    private final URI root;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String attempt = "";

    Client(URI root) {
        this.root = root;
    }

    /** The cookie of the session, as it is sent. */
    public String cookie() {
        return headers.getOrDefault("Cookie", "");
    }

    /** The cookie of a sign-in that was begun elsewhere, as it is sent; empty where there is none. */
    public String attempt() {
        return attempt;
    }

    /** Sends another cookie of a sign-in elsewhere from now on. */
    public void attempt(String other) {
        attempt = other;
    }

    /** Sends another cookie from now on. */
    public void cookie(String other) {
        headers.put("Cookie", other);
    }

    /** Signs in with an account of the demonstration: {@code monitoring-officer@anytown.example}. */
    public Client as(String login) throws IOException, InterruptedException {
        HttpResponse<String> response = signIn(login, PASSWORD);
        assertThat("the sign-in as " + login, response.statusCode(), is(303));
        return this;
    }

    /** Is taken for somebody without a sign-in: {@code system}, or a role and a council as {@code auditor@anytown}. */
    public Client acting(String who) {
        headers.put(AsSomebody.HEADER, who);
        return this;
    }

    /** Is taken for somebody of a role at a council without a sign-in. */
    public Client acting(AccountRole role, String council) {
        return acting(role.id() + "@" + council);
    }

    /** Asks with a token of the API. */
    public Client with(String token) {
        headers.put("Authorization", "Bearer " + token);
        return this;
    }

    /** Asks at a host of this name, by HTTP/1.1: the client's HTTP/2 names the host that it is connected to. */
    public Client at(String host) {
        headers.put("Host", host);
        return this;
    }

    /** Gives an e-mail address and a password. */
    public HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return post("/admin/sign-in", "login", login, "password", password);
    }

    /** Chooses a password with the link of an invitation. */
    void accept(String invitation, String password) throws IOException, InterruptedException {
        HttpResponse<String> chosen = submit(invitation, "new-password", password, "again", password);
        assertThat(chosen.body(), containsString("Your password is set."));
    }

    /** Opens an address, and follows no redirection. */
    public HttpResponse<String> get(String path, String... more) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), more);
    }

    /** Opens an address that answers with a file. */
    public HttpResponse<byte[]> bytes(String path, String... more) throws IOException, InterruptedException {
        return HTTP.send(request("GET", path, BodyPublishers.noBody(), more), BodyHandlers.ofByteArray());
    }

    /** Opens a page and submits its form: names and values in turn. */
    public HttpResponse<String> submit(String path, String... fields) throws IOException, InterruptedException {
        return post(path, withToken(path, fields));
    }

    private String[] withToken(String path, String... fields) throws IOException, InterruptedException {
        return Stream.concat(Stream.of("token", token(get(path).body())), Stream.of(fields))
                .toArray(String[]::new);
    }

    /** Submits a form that was not read from a page. */
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(form(fields)), "Content-Type", FORM);
    }

    /** Submits a form that is answered with a file. */
    public byte[] download(String path, String... fields) throws IOException, InterruptedException {
        BodyPublisher form = BodyPublishers.ofString(form(fields));
        return HTTP.send(request("POST", path, form, "Content-Type", FORM), BodyHandlers.ofByteArray())
                .body();
    }

    /** Opens a page and submits its form with a file in the field {@code file}. */
    public HttpResponse<String> upload(String path, String name, byte[] content, String... fields)
            throws IOException, InterruptedException {
        return multipart(path, name, content, withToken(path, fields));
    }

    /** Submits a form that was not read from a page, with a file in the field {@code file}. */
    HttpResponse<String> multipart(String path, String name, byte[] content, String... fields)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            part(body, fields[i], "", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, "file", "; filename=\"" + name + "\"", content);
        body.writeBytes("--between-the-parts--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=between-the-parts");
    }

    private static void part(ByteArrayOutputStream body, String name, String more, byte[] content) {
        body.writeBytes(
                ("--between-the-parts\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends anything. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... more)
            throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request(method, path, body, more), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").stream()
                .map(COOKIE::matcher)
                .filter(Matcher::matches)
                .forEach(this::keep);
        return response;
    }

    private void keep(Matcher given) {
        if (given.group(2).equals("__Host-concordat")) {
            cookie(given.group(1));
        } else {
            attempt = given.group(3).isEmpty() ? "" : given.group(1);
        }
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).method(method, body);
        Map<String, String> sent = new LinkedHashMap<>(headers);
        if (!attempt.isEmpty()) {
            sent.merge("Cookie", attempt, (session, other) -> session.isEmpty() ? other : session + "; " + other);
        }
        sent.entrySet().stream()
                .filter(header -> !header.getValue().isEmpty())
                .forEach(header -> request.header(header.getKey(), header.getValue()));
        if (headers.containsKey("Host")) {
            request.version(HttpClient.Version.HTTP_1_1);
        }
        if (more.length > 0) {
            request.headers(more);
        }
        return request.build();
    }

    private static String form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return body.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(String page) {
        return page.contains("name=\"token\"") ? Fields.value(page, "token") : "";
    }
}
