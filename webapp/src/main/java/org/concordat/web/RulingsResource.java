package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;

/** Rulings on a question, the facts in a body or in the address. */
@Path("councils/{council}/rulings/{question}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RulingsResource {

    @Inject
    private Councils councils;

    /** A ruling on the facts in the address. */
    @GET
    public Response get(
            @PathParam("council") String council,
            @PathParam("question") String question,
            @Context Request request,
            @Context HttpServletRequest http) {
        LoadedProfile profile = councils.orRefuse(council);
        Question asked = Councils.orRefuse(profile, question);
        Facts facts = QueryReader.read(asked, Optional.ofNullable(http.getQueryString()))
                .orRefuse();
        return Replies.read(request, List.of(profile), RulingWriter.json(Answer.of(profile, facts)));
    }

    /** A ruling on the facts in a body. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(
            @PathParam("council") String council,
            @PathParam("question") String question,
            @Context HttpHeaders headers,
            @Context HttpServletRequest http,
            InputStream body) {
        LoadedProfile profile = councils.orRefuse(council);
        Question asked = Councils.orRefuse(profile, question);
        Facts facts = BodyReader.read(asked, bytes(headers, body))
                .and(QueryReader.misplaced(Optional.ofNullable(http.getQueryString())))
                .orRefuse();
        return Replies.posted(profile, RulingWriter.json(Answer.of(profile, facts)));
    }

    private static byte[] bytes(HttpHeaders headers, InputStream body) {
        MediaType type = headers.getMediaType();
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new Refused(Problem.of(415));
        }
        if (headers.getLength() > BodyReader.MOST_BYTES) {
            throw new Refused(Problem.of(413));
        }
        try {
            byte[] bytes = body.readNBytes(BodyReader.MOST_BYTES + 1);
            if (bytes.length > BodyReader.MOST_BYTES) {
                throw new Refused(Problem.of(413));
            }
            return bytes;
        } catch (IOException e) {
            throw new Refused(Problem.of(400, "The body breaks off."));
        }
    }
}
