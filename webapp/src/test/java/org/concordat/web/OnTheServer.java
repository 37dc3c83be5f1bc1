package org.concordat.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks HTTP to the deployed application. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class OnTheServer {

    static final String COPY = "/api/v1/councils/anytown/rulings/copy-correspondence";
    static final String JSON = "application/json";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ArquillianResource
    private URI root;

    /** Somebody who has not signed in yet. */
    Client client() {
        return new Client(root);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", JSON);
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Somebody submits a form whose fields are encoded already. */
    HttpResponse<String> submitAs(String who, String path, String form) throws IOException, InterruptedException {
        return send(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofString(form),
                "Content-Type",
                "application/x-www-form-urlencoded",
                AsSomebody.HEADER,
                who);
    }

    /** A council's administrator gives somebody a role there. */
    void grant(String council, String login, String role) throws IOException, InterruptedException {
        HttpResponse<String> given = submitAs(
                "council-administrator@" + council,
                "/" + council + "/admin/accounts/new",
                "certain=yes&name=Somebody&login=" + login + "&role=" + role);
        if (given.statusCode() != 200) {
            throw new AssertionError("The role was not given: " + given.statusCode());
        }
    }

    /** Another council is set up; there may be one of this name already. */
    void setUp(String council) throws IOException, InterruptedException {
        submitAs(
                "system",
                "/admin/new-council",
                "id=" + council + "&name=" + council + "&short-name=" + council + "&accent=%231d3640");
    }

    /** What is downloaded by somebody who submits the form at this address. */
    byte[] bytesOf(String path, String who) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(AsSomebody.HEADER, who)
                .POST(HttpRequest.BodyPublishers.ofString(""))
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray()).body();
    }

    /** The whole answer to a request of these bytes, which may be no good HTTP. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    String authority() {
        return root.getAuthority();
    }

    int port() {
        return root.getPort();
    }

    static JsonObject object(HttpResponse<String> response) {
        return object(response.body());
    }

    static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static JsonArray array(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readArray();
        }
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
