package org.concordat.web;

import java.io.ByteArrayOutputStream;
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

/** A browser without a window: it keeps the cookie of its session, and sends forms with what their page has given it. */
public final class Client {

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "demonstration only";

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
    private static final Pattern COOKIE = Pattern.compile("(__Host-concordat=[^;]*);.*");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private String cookie = "";

    Client(URI root) {
        this.root = root;
    }

    /** The cookie of the session, as it is sent. */
    public String cookie() {
        return cookie;
    }

    /** Sends another cookie from now on. */
    public void cookie(String other) {
        cookie = other;
    }

    /** Signs in with an account of the demonstration: {@code monitoring-officer@anytown.example}. */
    public Client as(String login) throws IOException, InterruptedException {
        HttpResponse<String> response = signIn(login, PASSWORD);
        if (response.statusCode() != 303) {
            throw new AssertionError("The sign-in as " + login + " was answered with " + response.statusCode() + ".");
        }
        return this;
    }

    /** Gives an e-mail address and a password. */
    public HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        return post("/admin/sign-in", "login", login, "password", password);
    }

    /** Opens an address, and follows no redirection. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Opens a page and submits its form: names and values in turn. */
    public HttpResponse<String> submit(String path, String... fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(path).body());
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "token";
        all[1] = token.find() ? token.group(1) : "";
        return post(path, all);
    }

    /** Submits a form that was not read from a page. */
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Opens a page and submits its form with a file: names and values in turn. */
    public HttpResponse<String> upload(String path, String name, byte[] content, String... fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(path).body());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(part("name=\"token\"", token.find() ? token.group(1) : ""));
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(part("name=\"" + fields[i] + "\"", fields[i + 1]));
        }
        body.writeBytes(part("name=\"file\"; filename=\"" + name + "\"", ""));
        body.writeBytes(content);
        body.writeBytes("\r\n--between--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=between")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A part of a form; the next one begins on a line of its own. */
    private static byte[] part(String head, String content) {
        String end = head.contains("filename") ? "" : "\r\n";
        return ("--between\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + end)
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        response.headers().firstValue("Set-Cookie").map(COOKIE::matcher).ifPresent(matcher -> {
            if (matcher.matches()) {
                cookie = matcher.group(1);
            }
        });
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
