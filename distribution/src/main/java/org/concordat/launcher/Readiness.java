package org.concordat.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Asks the application itself whether it is there, as a client would. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OK = 200;

    private final URI application;
    private final HttpClient client = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(LIMIT)
            .build();

    Readiness(URI application) {
        this.application = application;
    }

    /**
     * Waits until the application says that it is ready and has loaded every profile.
     *
     * @throws Refusal with its last answer, if it does not within a minute
     */
    void await(int profiles) throws Refusal, InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        String missing = missing(profiles);
        while (!missing.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE.toMillis());
            missing = missing(profiles);
        }
        if (!missing.isEmpty()) {
            throw new Refusal(ExitCode.START, "The application does not become ready: " + missing);
        }
    }

    /** What is not yet as it should be; empty if all is. */
    private String missing(int profiles) throws InterruptedException {
        try {
            HttpResponse<String> health = get("health/ready");
            if (health.statusCode() != OK) {
                return "its health is " + health.statusCode() + " " + health.body();
            }
            if (!Pattern.compile("\"profiles\"\\s*:\\s*\"?" + profiles + "\\b")
                    .matcher(health.body())
                    .find()) {
                return "it has not loaded " + profiles + " profiles: " + health.body();
            }
            return "";
        } catch (IOException e) {
            return "it does not answer at " + application + " (" + e + ").";
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(application.resolve(path))
                .timeout(LIMIT)
                .header("Accept", "application/json")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
