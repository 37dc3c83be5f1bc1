package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.concordat.screen.CurrentActor;

/**
 * Lets a test on the server ask as somebody, without a sign-in: {@code system}, or a role and a council as
 * {@code auditor@anytown}. It is in the archive of the tests alone.
 */
@WebFilter(
        servletNames = "Screens",
        dispatcherTypes = {DispatcherType.FORWARD, DispatcherType.REQUEST})
public class AsSomebody extends HttpFilter {

    /** The header that says who. */
    static final String HEADER = "X-Test-Actor";

    private static final long serialVersionUID = 1;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String who = request.getHeader(HEADER);
        if (who != null) {
            current.is(actor(who), "");
        }
        chain.doFilter(request, response);
    }

    private static Actor actor(String who) {
        String[] parts = who.split("@", 2);
        if (parts.length == 1) {
            return new Actor(
                    Actor.Kind.SYSTEM_ADMINISTRATOR, "s", "System administrator", "", Set.of(), Set.of(), "192.0.2.1");
        }
        AccountRole role = AccountRole.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Actor(Actor.Kind.PERSON, "p", parts[0], parts[1], Set.of(role), Set.of(), "192.0.2.2");
    }
}
