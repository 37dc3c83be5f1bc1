package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.people.Entry;
import org.concordat.people.PeopleActs;
import org.concordat.people.Roll;
import org.concordat.screen.CurrentActor;
import org.concordat.signin.Needs;

/** A council's people, for a program with a token: what the council's files hold, column by column. */
@Path("councils/{council}/people")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PeopleResource {

    @Inject
    private Councils councils;

    @Inject
    private PeopleActs acts;

    @Inject
    private CurrentActor current;

    /** All rolls, each with its entries past, present and to come. That they were read is recorded. */
    @GET
    @Needs(Act.READ_PEOPLE)
    public Response people(@PathParam("council") String council) {
        councils.servedOrRefuse(council);
        return Response.ok(json(acts.export(current.actor(), Optional.empty())), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static byte[] json(List<Entry> entries) {
        return JsonText.of(json -> {
            json.writeStartObject();
            for (Roll roll : Roll.values()) {
                List<Entry> own =
                        entries.stream().filter(entry -> entry.roll() == roll).toList();
                JsonText.objects(
                        json,
                        roll.id(),
                        own,
                        (members, entry) ->
                                entry.values().forEach((field, value) -> members.write(field.column(), value)));
            }
            json.writeEnd();
        });
    }
}
