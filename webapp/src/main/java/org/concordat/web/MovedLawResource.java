package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.concordat.council.Act;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Clause;
import org.concordat.signin.Needs;
import org.concordat.statute.Statute;

/** The clauses of a council's protocol whose law has moved since they were written: what a council has to look at again. */
@Path("councils/{council}/moved-law")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MovedLawResource {

    @Inject
    private Councils councils;

    /** The clauses in the document's order, each once for every law that it refers to. */
    @GET
    @Needs(Act.READ_PUBLIC)
    public Response movedLaw(@PathParam("council") String council, @Context HttpServletRequest request) {
        LoadedProfile profile = councils.orRefuse(council);
        return Replies.read(request, List.of(profile), json(profile));
    }

    static byte[] json(LoadedProfile profile) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (Clause clause : profile.edition().clauses()) {
                for (String law : clause.law()) {
                    Statute.movedLaw(law)
                            .ifPresent(moved -> json.writeStartObject()
                                    .write("clause", clause.id())
                                    .write("heading", clause.heading())
                                    .write("law", moved.id())
                                    .write("was", moved.was())
                                    .write("now", moved.now())
                                    .writeEnd());
                }
            }
            json.writeEnd();
        });
    }
}
