package org.concordat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Refuses under {@code /api} what JAX-RS never sees, or answers without a problem. */
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String VERSION = "/api/v1";

    /** The ranges that JSON falls under, the most exact first. */
    private static final List<String> JSON = List.of("application/json", "application/*", "*/*");

    /** A type, a subtype, and parameters that have values (RFC 9110, 8.3.1). */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*+;\\s*+[\\w-]++=[^;]++)*+\\s*+;?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (!request.getServletPath().equals(VERSION)) {
            ErrorServlet.problem(response, Problem.of(HttpServletResponse.SC_NOT_FOUND));
        } else if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            ErrorServlet.problem(response, Problem.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE));
        } else if (refusesJson(Optional.ofNullable(request.getHeader("Accept")))) {
            ErrorServlet.problem(response, Problem.of(HttpServletResponse.SC_NOT_ACCEPTABLE));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the most exact range that JSON falls under has a weight of nothing (RFC 9110, 12.4.2), which Jersey ignores. */
    static boolean refusesJson(Optional<String> accept) {
        List<String> ranges = accept.stream()
                .flatMap(ranged -> Stream.of(ranged.toLowerCase(Locale.ROOT).split(",")))
                .map(range -> range.replace(" ", ""))
                .toList();
        return JSON.stream()
                .flatMap(range -> ranges.stream().filter(given -> given.split(";", 2)[0].equals(range)))
                .findFirst()
                .filter(range -> range.matches(".*;q=0(\\.0*)?(;.*)?"))
                .isPresent();
    }
}
