package org.concordat.openid;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A provider of identities for tests: it keeps to the protocol, checks what it is given as a good one does, and answers badly
 * where it is told to.
 */
public final class TownProvider implements AutoCloseable {

    /** How an address is answered. */
    public enum Answers {
        WELL,
        NEVER,
        WITHOUT_END,
        WITH_RUBBISH,
        WITH_AN_ERROR,
        ELSEWHERE
    }

    /** The client that it knows. */
    public static final String CLIENT = "concordat";

    /** Its secret. */
    public static final String SECRET = "a secret between the two of them, long enough for an HMAC";

    private static final byte[] MEGABYTE = new byte[1 << 20];
    private static final int MEGABYTES = 1024;

    private final HttpServer server;
    private final IdTokens tokens = new IdTokens(CLIENT, SECRET);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final Map<String, Answers> answers = new ConcurrentHashMap<>();
    private final AtomicInteger codes = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger megabytesSent = new AtomicInteger();
    private volatile UnaryOperator<String> description = UnaryOperator.identity();

    public TownProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "town provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its name. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Tells the truth again, and answers well. */
    public void behave() {
        tokens.behave();
        description = UnaryOperator.identity();
        answers.clear();
    }

    /** Says something else in every ID token from now on. */
    public void say(UnaryOperator<JWTClaimsSet.Builder> otherwise) {
        tokens.say(otherwise);
    }

    /** Signs in whoever comes as this person. */
    public void signIn(String subject, String email) {
        say(token -> token.subject(subject).claim("email", email).claim("email_verified", true));
    }

    /** Describes itself otherwise from now on. */
    public void describe(UnaryOperator<String> otherwise) {
        description = otherwise;
    }

    /** Signs otherwise from now on. */
    void sign(IdTokens.Signed otherwise) {
        tokens.sign(otherwise);
    }

    /** Answers one of its addresses otherwise from now on: {@code /token}. */
    public void answer(String path, Answers how) {
        answers.put(path, how);
    }

    /** How often it was asked so far. */
    public int requests() {
        return requests.get();
    }

    /** How many MB of an answer without end it has got rid of. */
    public int megabytesSent() {
        return megabytesSent.get();
    }

    /** What a browser is sent back with that comes with such an address: the person there says yes at once. */
    public URI follow(URI address) {
        Map<String, String> query = parameters(address.getRawQuery());
        String code = "code-" + codes.incrementAndGet();
        asked.put(code, query);
        return URI.create(
                query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state") + "&iss=" + issuer());
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            switch (answers.getOrDefault(path, Answers.WELL)) {
                case WELL -> well(exchange, path);
                case NEVER -> closed.await(1, TimeUnit.MINUTES);
                case WITHOUT_END -> withoutEnd(exchange);
                case WITH_RUBBISH -> send(exchange, 200, "<html>Please stand by</html>");
                case WITH_AN_ERROR -> send(exchange, 500, "{}");
                case ELSEWHERE -> {
                    exchange.getResponseHeaders().set("Location", issuer() + "/elsewhere" + path);
                    send(exchange, 302, "{}");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void well(HttpExchange exchange, String path) throws IOException {
        switch (path.replaceFirst("^/elsewhere", "")) {
            case "/.well-known/openid-configuration" -> send(exchange, 200, description.apply(description()));
            case "/keys" -> send(exchange, 200, tokens.keys());
            case "/token" -> token(exchange);
            default -> send(exchange, 404, "{}");
        }
    }

    private String description() {
        return """
                {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/ask", "token_endpoint": "ISSUER/token",
                 "jwks_uri": "ISSUER/keys", "end_session_endpoint": "ISSUER/end", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"],
                 "authorization_response_iss_parameter_supported": true}""".replace("ISSUER", issuer());
    }

    private void withoutEnd(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < MEGABYTES; i++) {
                out.write(MEGABYTE);
                megabytesSent.incrementAndGet();
            }
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + java.net.URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\": \"invalid_client\"}");
        } else if (query == null
                || !query.get("redirect_uri").equals(form.get("redirect_uri"))
                || !query.get("code_challenge_method").equals("S256")
                || !query.get("code_challenge").equals(s256(form.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, "{\"error\": \"invalid_grant\"}");
        } else {
            send(
                    exchange,
                    200,
                    "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \""
                            + tokens.issue(issuer(), query.get("nonce")) + "\"}");
        }
    }

    private static String s256(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", body.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> List.of(pair.split("=", 2)))
                .filter(pair -> pair.size() == 2)
                .collect(Collectors.toMap(
                        pair -> pair.get(0), pair -> URLDecoder.decode(pair.get(1), StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
