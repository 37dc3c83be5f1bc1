package org.concordat.openid;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a provider over HTTP, and lets it hold up nobody else: the whole answer has to come within a few seconds, is not longer
 * than {@value #MOST_BYTES} bytes, and leads nowhere else. Few ask at once, and after an answer that did not come in time
 * nobody asks for a while.
 */
final class Fetch implements HTTPRequestSender, ResourceRetriever {

    static final int MOST_BYTES = 512 * 1024;

    private static final int MOST_AT_ONCE = 8;
    private static final Duration WAIT_FOR_TURN = Duration.ofSeconds(1);
    private static final int OK = 200;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
    private final Duration longest;
    private final Duration pause;
    private final boolean here;
    private volatile long silentSince = System.nanoTime() - Duration.ofDays(1).toNanos();

    /**
     * For one provider.
     *
     * @param longest how long an answer may take from the first byte that is sent to the last that comes
     * @param pause how long nobody asks after one that took longer
     * @param here whether the provider may be on this machine itself, without TLS
     */
    Fetch(Duration longest, Duration pause, boolean here) {
        this.longest = longest;
        this.pause = pause;
        this.here = here;
    }

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        HttpResponse<byte[]> answer = inTurn(request);
        HTTPResponse response = new HTTPResponse(answer.statusCode());
        Optional<String> type = answer.headers().firstValue("Content-Type");
        try {
            if (type.isPresent()) {
                response.setContentType(type.get());
            }
        } catch (ParseException e) {
            throw new IOException("It says no type that there is.", e);
        }
        response.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return response;
    }

    /** A document of the provider. */
    @Override
    public Resource retrieveResource(URL address) throws IOException {
        HTTPResponse response = send(new HTTPRequest(HTTPRequest.Method.GET, address));
        if (response.getStatusCode() != OK) {
            throw new IOException(address + " is answered with " + response.getStatusCode() + ".");
        }
        return new Resource(String.valueOf(response.getBody()), "application/json");
    }

    private HttpResponse<byte[]> inTurn(ReadOnlyHTTPRequest request) throws IOException {
        if (!ProviderSettings.isSafe(request.getURI(), here)) {
            throw new IOException("The provider names the address " + request.getURI() + ", which is not https.");
        }
        if (System.nanoTime() - silentSince < pause.toNanos()) {
            throw new IOException("It has not answered just before.");
        }
        try {
            if (!turns.tryAcquire(WAIT_FOR_TURN.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new IOException("Too many wait for it already.");
            }
            try {
                return answer(request);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the provider was asked.", e);
        }
    }

    private HttpResponse<byte[]> answer(ReadOnlyHTTPRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = HTTP.sendAsync(of(request), head -> new Bounded(MOST_BYTES));
        try {
            return asked.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            silentSince = System.nanoTime();
            throw new IOException("It has not answered within " + longest.toMillis() + " ms.", e);
        } catch (ExecutionException e) {
            throw new IOException("It cannot be asked: " + e.getCause(), e);
        } finally {
            asked.cancel(true);
        }
    }

    private static HttpRequest of(ReadOnlyHTTPRequest request) throws IOException {
        HttpRequest.Builder asked = HttpRequest.newBuilder(request.getURI());
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
        String body = request.getBody();
        return asked.method(
                        request.getMethod().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }
}
