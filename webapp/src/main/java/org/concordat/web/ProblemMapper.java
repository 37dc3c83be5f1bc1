package org.concordat.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.store.Outage;

/** Answers every exception under the API with a problem; what went wrong on our side is logged and not told. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return response(refused.problem()).build();
        }
        if (thrown instanceof WebApplicationException web) {
            Response made = web.getResponse();
            if (made.getStatus() < 400) {
                return made;
            }
            Response.ResponseBuilder answer = response(Problem.of(made.getStatus()));
            Set<String> allow = made.getAllowedMethods();
            return (allow.isEmpty() ? answer : answer.header(HttpHeaders.ALLOW, allowed(allow))).build();
        }
        if (Outage.caused(thrown)) {
            LOG.log(
                    Level.WARNING,
                    "The database did not answer: {0}",
                    thrown.getClass().getName());
            return response(Problem.of(503)).build();
        }
        LOG.log(Level.ERROR, "A request to the API failed.", thrown);
        return response(Problem.of(500)).build();
    }

    /** Jersey answers HEAD wherever it answers GET, and does not say so. */
    private static String allowed(Set<String> methods) {
        Set<String> all = new TreeSet<>(methods);
        if (all.contains(HttpMethod.GET)) {
            all.add(HttpMethod.HEAD);
        }
        return String.join(", ", all);
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json());
    }
}
