package org.concordat.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.concordat.screen.CurrentActor;
import org.concordat.signin.Mechanism;
import org.concordat.signin.Needs;
import org.concordat.store.CurrentCouncil;

/**
 * Lets a request to the API through to what {@link Needs} says that its caller may do. A token that is none is told so
 * everywhere (RFC 6750, section 3); what a caller may not see and what is not there look the same.
 */
@Provider
public class NeedsGate implements ContainerRequestFilter {

    private static final String COUNCIL = "council";

    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentCouncil council;

    @Inject
    private AuditLog audit;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(Mechanism.WRONG_TOKEN) != null) {
            request.abortWith(unauthorised("Bearer error=\"invalid_token\"", "This token is not known, or no longer."));
            return;
        }
        Optional<Act> act = Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(Needs.class))
                .map(Needs::value);
        // Which methods an address answers, JAX-RS says itself: it is in the public description too.
        boolean options = request.getMethod().equals(HttpMethod.OPTIONS);
        if (options || act.filter(needed -> needed == Act.READ_PUBLIC).isPresent()) {
            return;
        }
        Actor actor = current.actor();
        String named = request.getUriInfo()
                .getPathParameters()
                .getOrDefault(COUNCIL, List.of(""))
                .get(0);
        if (act.isPresent() && act.get().allows(actor, named)) {
            if (!named.isEmpty()) {
                council.enter(named);
            }
        } else if (actor.kind() == Actor.Kind.ANYBODY) {
            request.abortWith(unauthorised("Bearer", "This address needs a token in the Authorization header."));
        } else {
            if (!actor.council().isEmpty()) {
                council.enter(actor.council());
            }
            audit.record(actor, "refused", request.getUriInfo().getPath(), request.getMethod());
            throw new Refused(Problem.of(404));
        }
    }

    private static Response unauthorised(String challenge, String detail) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(401, detail).json())
                .build();
    }
}
