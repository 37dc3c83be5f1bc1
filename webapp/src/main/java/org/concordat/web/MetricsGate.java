package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps {@code /metrics} to those who bring the token of the setting {@code CONCORDAT_METRICS_TOKEN}; without the setting, and
 * to everybody else, there is nothing there. That a request comes from this very machine says nothing: with a proxy in front
 * all of them do.
 */
public class MetricsGate extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String SCHEME = "Bearer ";

    @Inject
    @ConfigProperty(name = "concordat.metrics.token")
    private transient Optional<String> token;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        if (token.filter(wanted -> same(SCHEME + wanted, given)).isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean same(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
