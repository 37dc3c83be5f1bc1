package org.concordat.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.concordat.metrics.Meters;
import org.concordat.screen.CurrentActor;
import org.concordat.signin.Origin;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Limits how often one network, or one account or token, may ask for what costs much: sign-ins, PDFs, comparisons and the API.
 * Each has a setting, in requests a minute: {@code CONCORDAT_LIMIT_SIGN_IN}, {@code _PDF}, {@code _COMPARE}, {@code _API}; 0
 * is no limit. It is counted in memory, on each node for itself.
 */
public class Limits extends HttpFilter {

    /** What is limited, with what is usual a minute. */
    enum Kind {
        SIGN_IN(60),
        PDF(60),
        COMPARE(300),
        API(1200);

        private final int usual;

        Kind(int usual) {
            this.usual = usual;
        }

        int aMinute() {
            String setting =
                    "concordat.limit." + name().toLowerCase(Locale.ROOT).replace('_', '.');
            return ConfigProvider.getConfig()
                    .getOptionalValue(setting, Integer.class)
                    .orElse(usual);
        }
    }

    private static final long serialVersionUID = 1;
    private static final int TOO_MANY = 429;
    private static final int MOST_KEPT = 50_000;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Meters meters;

    private final transient Map<Kind, Integer> limits;
    private final transient Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEPT;
        }
    };

    /** With the limits that the settings say. */
    public Limits() {
        this(limits());
    }

    /** With these limits, in requests a minute. */
    Limits(Map<Kind, Integer> limits) {
        this.limits = new EnumMap<>(limits);
    }

    private static Map<Kind, Integer> limits() {
        Map<Kind, Integer> limits = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            limits.put(kind, kind.aMinute());
        }
        return limits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Origin.path(request);
        Optional<Kind> kind = kind(request.getMethod(), path).filter(known -> limit(known) > 0);
        Optional<Duration> wait = kind.flatMap(known -> over(known, who(request)));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        meters.refusedByLimit(
                kind.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse(""));
        response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
        response.sendError(TOO_MANY);
    }

    private int limit(Kind kind) {
        return limits.getOrDefault(kind, 0);
    }

    private String who(HttpServletRequest request) {
        String account = current.actor().account();
        return account.isEmpty() ? Origin.of(request).network() : account;
    }

    /** What a request is an instance of, if it is limited. */
    static Optional<Kind> kind(String method, String path) {
        if (path.startsWith("/api/")) {
            return Optional.of(Kind.API);
        }
        if (path.startsWith("/admin/")) {
            return method.equals("POST") && path.matches("/admin/(sign-in|invitation|set-up).*")
                    ? Optional.of(Kind.SIGN_IN)
                    : Optional.empty();
        }
        if (path.endsWith(Address.PDF)) {
            return Optional.of(Kind.PDF);
        }
        return path.equals("/" + Address.COMPARE) ? Optional.of(Kind.COMPARE) : Optional.empty();
    }

    private Optional<Duration> over(Kind kind, String who) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(kind + " " + who, key -> bucket(limit(kind)));
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, Duration.ofMinutes(1)))
                .build();
    }
}
