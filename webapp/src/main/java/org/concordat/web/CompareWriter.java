package org.concordat.web;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.rule.Condition;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;

/** Writes a comparison of councils as the API's JSON. */
final class CompareWriter {

    private final List<LoadedProfile> councils;

    private CompareWriter(List<LoadedProfile> councils) {
        this.councils = councils;
    }

    /** The JSON text of what differs between these councils. */
    static byte[] json(List<LoadedProfile> councils, Digest digest) {
        CompareWriter writer = new CompareWriter(councils);
        return JsonText.of(json -> {
            json.writeStartObject().write("question", digest.question().id());
            JsonText.objects(json, "councils", councils, (j, council) -> {
                j.write("id", council.id()).write("name", council.name());
                CatalogueWriter.profile(j, council);
            });
            json.write("same", digest.same());
            JsonText.objects(json, "differing", digest.differing(), writer::situation);
            JsonText.objects(json, "agreed", digest.agreed(), writer::situation);
            json.writeEnd();
        });
    }

    private void situation(JsonGenerator json, Digest.Situation situation) {
        when(json, situation.when());
        json.write("worlds", situation.worlds());
        JsonText.objects(json, "positions", situation.positions(), this::position);
    }

    private void position(JsonGenerator json, Digest.Position position) {
        Ruling answer = position.answer();
        json.write("council", councils.get(position.rulebook()).id());
        JsonText.text(json, "outcome", answer.outcome().map(Outcome::id));
        JsonText.text(json, "strength", answer.strength().map(Strength::id));
        JsonText.text(json, "words", answer.words());
        JsonText.texts(
                json, "deciders", answer.deciders().stream().map(Role::id).toList());
        when(json, position.when());
        json.write("otherwise", position.otherwise());
        JsonText.texts(
                json,
                "clauses",
                position.citations().stream().map(Citation::clause).distinct().toList());
    }

    private static void when(JsonGenerator json, List<List<Condition>> when) {
        json.writeStartArray("when");
        for (List<Condition> all : when) {
            json.writeStartArray();
            JsonText.objects(json, all, (j, condition) -> {
                j.write("fact", condition.fact().id());
                JsonText.texts(j, "values", condition.allowed());
            });
            json.writeEnd();
        }
        json.writeEnd();
    }
}
