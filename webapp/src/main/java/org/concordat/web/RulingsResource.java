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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.concordat.council.Act;
import org.concordat.metrics.Meters;
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

    /** In the place of a question that there is not today, while it is not known whether there is on another day. */
    private static final Question UNASKED = Question.of("unasked", "none");

    @Inject
    private Councils councils;

    @Inject
    private KeptAnswers answers;

    @Inject
    private Meters meters;

    /** A ruling on the facts in the address. */
    @GET
    @Needs(Act.READ_PUBLIC)
    public Response get(
            @PathParam("council") String council,
            @PathParam("question") String question,
            @Context HttpServletRequest request) {
        Optional<String> query = Optional.ofNullable(request.getQueryString());
        return Replies.read(request, ruling(council, question, asked -> QueryReader.read(asked, query)));
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
        councils.servedOrRefuse(council);
        byte[] sent = bytes(request, body);
        List<InputFault> misplaced = QueryReader.misplaced(Optional.ofNullable(request.getQueryString()));
        return Replies.posted(
                request,
                ruling(council, question, asked -> BodyReader.read(asked, sent).and(misplaced)));
    }

    /** Reads what was sent as an answer to today's question, and again to that of another day if it names one. */
    private Written ruling(String council, String question, Function<Question, Given> read) {
        Optional<Question> today = councils.find(council).flatMap(profile -> Councils.question(profile, question));
        Given given = read.apply(today.orElse(UNASKED));
        if (given.on().isEmpty()) {
            LoadedProfile profile = councils.orRefuse(council);
            Councils.orRefuse(profile, question);
            return counted(profile, question, answers.ruling(profile, councils.today(), given.orRefuse()));
        }
        LoadedProfile then = councils.orRefuse(council, given.on().get());
        Facts facts = read.apply(Councils.orRefuse(then, question)).orRefuse();
        return counted(then, question, answers.ruling(then, councils.today(), facts));
    }

    private Written counted(LoadedProfile profile, String question, Written ruling) {
        meters.ruling(profile.id(), question);
        return ruling;
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
