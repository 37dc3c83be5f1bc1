package org.concordat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The limits that there are, at one request a minute, for a test that asks for them. It is in the archive of the tests alone. */
@WebFilter("/*")
public class OnceAMinute extends Limits {

    /** The header that asks for it. */
    static final String HEADER = "X-Test-Once-A-Minute";

    private static final long serialVersionUID = 1;

    /** One request a minute of each kind. */
    public OnceAMinute() {
        super(Map.of(Kind.SIGN_IN, 1, Kind.PDF, 1, Kind.COMPARE, 1, Kind.API, 1));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getHeader(HEADER) == null) {
            chain.doFilter(request, response);
        } else {
            super.doFilter(request, response, chain);
        }
    }
}
