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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.signin.Needs;

/** Rulings on a question, the facts in a body or in the address. */
@Path("councils/{council}/rulings/{question}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RulingsResource {

    /** JSON is UTF-8; a charset that says so is harmless. */
    private static final Pattern JSON = Pattern.compile("(?i)application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?;?");

    private static final long MOST_DRAINED = 1024 * 1024;

    @Inject
    private Councils councils;

    @Inject
    private KeptAnswers answers;

    /** A ruling on the facts in the address. */
    @GET
    @Needs(Act.READ_PUBLIC)
    public Response get(
            @PathParam("council") String council,
            @PathParam("question") String question,
            @Context HttpServletRequest request) {
        LoadedProfile profile = councils.orRefuse(council);
        Question asked = Councils.orRefuse(profile, question);
        Facts facts = QueryReader.read(asked, Optional.ofNullable(request.getQueryString()))
                .orRefuse();
        return Replies.read(request, answers.ruling(profile, facts));
    }

    /** A ruling on the facts in a body. */
    @POST
    @Needs(Act.READ_PUBLIC)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(
            @PathParam("council") String council,
            @PathParam("question") String question,
            @Context HttpServletRequest request,
            InputStream body) {
        LoadedProfile profile = councils.orRefuse(council);
        Question asked = Councils.orRefuse(profile, question);
        Facts facts = BodyReader.read(asked, bytes(request, body))
                .and(QueryReader.misplaced(Optional.ofNullable(request.getQueryString())))
                .orRefuse();
        return Replies.posted(request, answers.ruling(profile, facts));
    }

    private static byte[] bytes(HttpServletRequest request, InputStream body) {
        try {
            byte[] bytes = body.readNBytes(BodyReader.MOST_BYTES + 1);
            if (bytes.length > BodyReader.MOST_BYTES) {
                // Some clients read no answer before they have sent everything.
                drain(body);
                throw new Refused(Problem.of(413));
            }
            // JAX-RS takes a body without a type, or with a wildcard, for whatever is wanted.
            if (bytes.length > 0 && !isJson(Optional.ofNullable(request.getContentType()))) {
                throw new Refused(Problem.of(415));
            }
            return bytes;
        } catch (IOException e) {
            throw new Refused(Problem.of(400, "The body breaks off."));
        }
    }

    private static void drain(InputStream body) throws IOException {
        byte[] part = new byte[BodyReader.MOST_BYTES];
        long drained = 0;
        int read = 0;
        while (read >= 0 && drained < MOST_DRAINED) {
            drained += read;
            read = body.read(part);
        }
    }

    private static boolean isJson(Optional<String> contentType) {
        return contentType.map(type -> JSON.matcher(type.strip()).matches()).orElse(false);
    }
}
