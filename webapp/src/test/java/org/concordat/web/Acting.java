package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.concordat.screen.CurrentActor;

/** Lets a test act as somebody without signing in, by a header {@code Acting: anytown monitoring-officer}. */
@ApplicationScoped
public class Acting {

    static final String HEADER = "Acting";

    @Inject
    private CurrentActor current;

    void begin(@Observes @Initialized(RequestScoped.class) Object event) {
        if (event instanceof HttpServletRequest request) {
            Optional.ofNullable(request.getHeader(HEADER)).ifPresent(as -> {
                String[] parts = as.split(" ", 2);
                AccountRole role =
                        AccountRole.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'));
                current.is(
                        new Actor(Actor.Kind.PERSON, "test", parts[1], parts[0], Set.of(role), Set.of(), "127.0.0.1"),
                        "");
            });
        }
    }
}
