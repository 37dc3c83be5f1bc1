package org.concordat.web;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Clause;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Writes councils, questions and clauses as the API's JSON. */
final class CatalogueWriter {

    private CatalogueWriter() {}

    /** The councils of this instance. */
    static byte[] councils(List<LoadedProfile> councils) {
        return array(councils, (json, council) -> {
            json.write("id", council.id()).write("name", council.name());
            profile(json, council);
        });
    }

    /** The catalogue as a council sees it. */
    static byte[] questions(LoadedProfile council) {
        return array(council.questions(), (json, question) -> question(json, council, question));
    }

    /** The clauses of a council's protocol, in the document's order. The official words are null until they are loaded. */
    static byte[] clauses(LoadedProfile council) {
        return array(council.edition().clauses(), (json, clause) -> clause(json, council, clause));
    }

    /** The member that says which plug-in, edition and version an answer comes from. */
    static void profile(JsonGenerator json, LoadedProfile council) {
        json.writeStartObject("profile")
                .write("id", council.profile().id())
                .write("edition", council.edition().id())
                .write("version", council.manifest().version())
                .writeEnd();
    }

    private static void question(JsonGenerator json, LoadedProfile council, Question question) {
        json.write("id", question.id()).write("group", question.group());
        json.write("asks", council.text(question.id() + ".asks").orElse(question.id()));
        JsonText.objects(json, "facts", question.facts(), (j, fact) -> {
            j.write("id", fact.id());
            j.write(
                    "asks",
                    council.text(question.id() + "." + fact.id() + ".asks").orElse(fact.id()));
            if (fact instanceof Fact.YesNo) {
                j.write("values", "yesno");
            } else {
                JsonText.texts(j, "values", fact.values());
            }
        });
        json.write("covered", council.covers(question));
    }

    private static void clause(JsonGenerator json, LoadedProfile council, Clause clause) {
        json.write("id", clause.id())
                .write("heading", clause.heading())
                .write("gist", clause.gist())
                .write("kind", clause.kind().id());
        JsonText.texts(json, "questions", council.questionsCiting(clause));
        JsonText.text(json, "text", council.officialWords(clause.id()));
    }

    private static <T> byte[] array(List<T> things, java.util.function.BiConsumer<JsonGenerator, T> members) {
        return JsonText.of(json -> {
            json.writeStartArray();
            JsonText.objects(json, things, members);
            json.writeEnd();
        });
    }
}
