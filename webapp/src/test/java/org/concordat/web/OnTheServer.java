package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.concordat.council.AccountRole;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks HTTP to the deployed application. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
abstract class OnTheServer {

    static final String COPY = "/api/v1/councils/anytown/rulings/copy-correspondence";
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final String JSON = "application/json";

    private static final int ANY_PORT = 0;

    @ArquillianResource
    private URI root;

    /** Somebody who has not signed in yet. */
    Client client() {
        return new Client(root);
    }

    /** What time it is for the application, which tests have put forward. */
    Instant now() throws IOException, InterruptedException {
        return later(Duration.ZERO);
    }

    /** Puts the application's clock forward and says what time it is then. */
    Instant later(Duration by) throws IOException, InterruptedException {
        return Instant.parse(get("/admin/clock?by=" + by).body());
    }

    /** The day that it is for councils. */
    LocalDate today() throws IOException, InterruptedException {
        return LocalDate.ofInstant(now(), LONDON);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client().get(path, headers);
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", JSON);
    }

    HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return client().send(method, path, body, headers);
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client().bytes(path, headers);
    }

    /** A council's administrator gives somebody a role there; the page has their invitation if they are new. */
    String grant(String council, String login, AccountRole role) throws IOException, InterruptedException {
        HttpResponse<String> given = client().acting(AccountRole.COUNCIL_ADMINISTRATOR, council)
                .post(
                        "/" + council + "/admin/accounts/new",
                        "certain",
                        "yes",
                        "name",
                        "Somebody",
                        "login",
                        login,
                        "role",
                        role.id());
        assertThat(given.body(), given.statusCode(), is(200));
        return given.body();
    }

    /** The whole answer to a request of these bytes, which may be no good HTTP. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            return answer(socket, request);
        }
    }

    /** The same, sent by the proxy that the server believes. */
    String byProxy(String request) throws IOException {
        assumeTrue(
                System.getProperty("os.name").startsWith("Linux"),
                "Not run, since " + Deployed.PROXY
                        + " is an address of this machine without being set up on Linux alone."
                        + " There, or in a container: mvn verify -pl webapp -am -Dit.test=CouncilsIT"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false");
        try (Socket socket =
                new Socket(root.getHost(), root.getPort(), InetAddress.getByName(Deployed.PROXY), ANY_PORT)) {
            return answer(socket, request);
        }
    }

    private static String answer(Socket socket, String request) throws IOException {
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        try (InputStream in = socket.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
