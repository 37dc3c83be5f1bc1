package org.concordat.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

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
            String allow = made.getHeaderString(HttpHeaders.ALLOW);
            return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
        }
        LOG.log(Level.ERROR, "A request to the API failed.", thrown);
        return response(Problem.of(500)).build();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json());
    }
}
