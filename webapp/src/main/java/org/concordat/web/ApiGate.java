package org.concordat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses under {@code /api} what JAX-RS never sees: unknown methods, and addresses outside of a version of the API. */
public class ApiGate extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            ErrorServlet.problem(response, Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED));
        } else if (request.getServletPath().startsWith("/api/v1")) {
            chain.doFilter(request, response);
        } else {
            ErrorServlet.problem(response, Problem.of(HttpServletResponse.SC_NOT_FOUND));
        }
    }
}
