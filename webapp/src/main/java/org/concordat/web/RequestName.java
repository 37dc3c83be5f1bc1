package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.concordat.store.Directory;

/**
 * Names the thread of each request by a random id and the council in its address, for as long as it is answered: that is how
 * the log knows to which request a line belongs. Java's own logging has nothing else that reaches from an application to
 * the server around it.
 */
public class RequestName implements ServletRequestListener {

    private static final String BEFORE = "org.concordat.web.thread";
    private static final int ID_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Directory directory;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        byte[] id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        event.getServletRequest().setAttribute(BEFORE, Thread.currentThread().getName());
        String council = event.getServletRequest() instanceof HttpServletRequest request
                ? council(request.getRequestURI()
                                .substring(request.getContextPath().length()))
                        .map(named -> " council " + named)
                        .orElse("")
                : "";
        Thread.currentThread().setName("request " + HexFormat.of().formatHex(id) + council);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        if (event.getServletRequest().getAttribute(BEFORE) instanceof String before) {
            Thread.currentThread().setName(before);
        }
    }

    /** The council in an address, if there is one with this id. */
    private Optional<String> council(String path) {
        String[] parts = path.split("/", 6);
        int place = path.startsWith("/api/") ? 4 : 1;
        return parts.length > place && directory.any(parts[place]).isPresent()
                ? Optional.of(parts[place])
                : Optional.empty();
    }
}
