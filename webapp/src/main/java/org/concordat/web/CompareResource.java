package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.concordat.signin.Needs;

/** What differs between councils on a question. */
@Path("compare")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CompareResource {

    @Inject
    private Councils councils;

    @Inject
    private Comparisons comparisons;

    /** The comparison that the address asks for: {@code ?councils=a,b&question=...}. */
    @GET
    @Needs(Act.READ_PUBLIC)
    public Response compare(@Context HttpServletRequest request) {
        CompareQuery query = CompareQuery.read(councils, Optional.ofNullable(request.getQueryString()));
        if (!query.unknown().isEmpty()) {
            // Refuses with its reason a council that is here and whose rules are gone.
            query.unknown().stream()
                    .filter(id -> councils.served(id).isPresent())
                    .forEach(councils::orRefuse);
            throw new Refused(Problem.of(
                    404,
                    "No council \"" + shortened(query.unknown().get(0)) + "\" is served here; see /api/v1/councils."));
        }
        if (!query.enough()) {
            throw bad(CompareQuery.COUNCILS, "Name at least two councils that are served here, joined by commas.");
        }
        String asked = query.asked().orElseThrow(() -> bad(CompareQuery.QUESTION, "Name a question."));
        Question question = query.question()
                .orElseThrow(() -> new Refused(Problem.of(
                        404,
                        "There is no question \"" + shortened(asked) + "\" that all of these councils can be asked.")));
        List<LoadedProfile> compared = query.councils();
        return Replies.read(request, compared, CompareWriter.json(compared, comparisons.digest(compared, question)));
    }

    private static Refused bad(String parameter, String sentence) {
        return new Refused(Problem.badInput(List.of(new InputFault(
                InputFault.Kind.WRONG_VALUE, InputFault.pointer("", parameter), JsonValue.NULL, List.of(), sentence))));
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
