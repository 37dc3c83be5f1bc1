package org.concordat.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compresses pages and the API's answers for whoever accepts it, but for the pages of people who have signed in: what is
 * secret there could be guessed from its compressed length (BREACH).
 */
public class Compression extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Pattern GZIP = Pattern.compile("(gzip|x-gzip|\\*)(;q=(1(\\.0*)?|0?\\.[0-9]*[1-9][0-9]*))?");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/assets")
                || request.getServletPath().contains("/admin/")
                || !accepts(request.getHeader("Accept-Encoding"))) {
            chain.doFilter(request, response);
            return;
        }
        CompressedResponse compressed = new CompressedResponse(response);
        try {
            chain.doFilter(request, compressed);
        } catch (IOException | ServletException | RuntimeException e) {
            compressed.startAgain();
            throw e;
        }
        compressed.finish();
    }

    /** Whether a request accepts gzip (RFC 9110, 12.5.3): named, or by {@code *}, and not with a weight of nothing. */
    static boolean accepts(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> GZIP.matcher(coding).matches());
    }
}
