package org.concordat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Refuses under {@code /api} what JAX-RS never sees, or answers without a problem. */
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String VERSION = "/api/v1";

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
        } else {
            chain.doFilter(request, response);
        }
    }
}
