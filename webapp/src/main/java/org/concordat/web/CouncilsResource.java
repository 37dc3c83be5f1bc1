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
import org.concordat.signin.Needs;

/** The councils of this instance, and each one's questions and clauses. */
@Path("councils")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CouncilsResource {

    @Inject
    private Councils councils;

    /** The councils that are listed. */
    @GET
    @Needs(Act.READ_PUBLIC)
    public Response councils(@Context HttpServletRequest request) {
        List<LoadedProfile> listed = councils.all();
        return Replies.read(request, listed, CatalogueWriter.councils(listed));
    }

    /** The catalogue as a council sees it, with its own questions. */
    @GET
    @Needs(Act.READ_PUBLIC)
    @Path("{council}/questions")
    public Response questions(@PathParam("council") String council, @Context HttpServletRequest request) {
        LoadedProfile profile = councils.orRefuse(council);
        return Replies.read(request, List.of(profile), CatalogueWriter.questions(profile));
    }

    /** The clauses of a council's protocol. */
    @GET
    @Needs(Act.READ_PUBLIC)
    @Path("{council}/clauses")
    public Response clauses(@PathParam("council") String council, @Context HttpServletRequest request) {
        LoadedProfile profile = councils.orRefuse(council);
        return Replies.read(request, List.of(profile), CatalogueWriter.clauses(profile));
    }
}
