package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.concordat.store.Site;
import org.eclipse.microprofile.config.Config;

/**
 * Tells, before anything else answers, which councils there are at the host of a request: at a council's own host it alone,
 * at the instance's all of them, at a host that nobody knows none. {@code CONCORDAT_HOSTS} names the instance's own, and
 * {@code CONCORDAT_PROXIES} whose {@code X-Forwarded-Host} is believed. What the browser has reached it by, it keeps with the
 * request.
 */
public class HostGate extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Directory directory;

    @Inject
    private transient Site site;

    @Inject
    private transient Config settings;

    private transient Hosts hosts = new Hosts(Set.of(), Set.of());

    @Override
    public void init() {
        hosts = Hosts.of(setting("concordat.hosts"), setting("concordat.proxies"));
    }

    private String setting(String name) {
        return settings.getOptionalValue(name, String.class).orElse("");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> host = hosts.asked(
                all(request, "Host"),
                request.getServerName(),
                all(request, "X-Forwarded-Host"),
                request.getRemoteAddr());
        if (host.isEmpty()) {
            site.ofNobody();
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        hosts.reached(
                        String.valueOf(request.getHeader("Host")),
                        request.getScheme(),
                        all(request, "X-Forwarded-Host"),
                        all(request, "X-Forwarded-Proto"),
                        request.getRemoteAddr())
                .keep(request);
        Optional<Served> council = directory.at(host.get());
        if (council.isPresent()) {
            site.onlyOf(council.get().council().id());
        } else if (!hosts.isOwn(host.get(), isLocal(request), request.getLocalAddr())) {
            site.ofNobody();
            // Its page of an error has a style sheet all the same.
            if (!request.getServletPath().startsWith("/assets")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static List<String> all(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header));
    }

    /** The address of the connection is no name, so that nobody is asked. */
    private static boolean isLocal(HttpServletRequest request) throws IOException {
        String from = request.getRemoteAddr();
        return from.equals(request.getLocalAddr())
                || InetAddress.getByName(from).isLoopbackAddress();
    }
}
