package org.concordat.web;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Layer;
import org.concordat.rule.Condition;
import org.concordat.rule.Deadline;
import org.concordat.rule.Duty;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Fact;
import org.concordat.rule.Outcome;
import org.concordat.rule.Reading;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Step;
import org.concordat.rule.Strength;
import org.concordat.rule.Trace;

/** Writes an answer as the API's JSON. */
final class RulingWriter {

    private final Answer answer;
    private final LoadedProfile profile;

    private RulingWriter(Answer answer) {
        this.answer = answer;
        this.profile = answer.profile();
    }

    /** The JSON text of an answer. */
    static byte[] json(Answer answer) {
        return JsonText.of(new RulingWriter(answer)::write);
    }

    private void write(JsonGenerator json) {
        Ruling ruling = answer.ruling();
        json.writeStartObject().write("council", profile.id());
        CatalogueWriter.profile(json, profile);
        json.write("question", answer.question().id());
        facts(json);
        verdict(json, ruling);
        deciders(json, ruling);
        JsonText.objects(json, "route", ruling.route(), this::step);
        conditionsAndDuties(json, ruling);
        JsonText.objects(json, "mayAdd", ruling.mayAdd(), (j, addition) -> {
            j.write("code", addition.code().id());
            JsonText.texts(j, "dependsOn", ids(addition.dependsOn()));
        });
        JsonText.objects(json, "citations", ruling.citations(), this::citation);
        JsonText.objects(json, "readings", ruling.readings(), this::reading);
        answer.statute().ifPresentOrElse(law -> statute(json, law), () -> json.writeNull("statute"));
        JsonText.objects(json, "trace", answer.trace(), RulingWriter::trace);
        json.writeStartObject("receipt")
                .write("rules", answer.receipt())
                .write("engine", RulingTable.ENGINE)
                .writeEnd();
        json.writeEnd();
    }

    private void reading(JsonGenerator json, Reading reading) {
        json.write("clause", reading.citation().clause())
                .write("taken", reading.taken())
                .write("other", reading.other());
        JsonText.text(
                json,
                "adopted",
                Optional.ofNullable(profile.adopted().get(reading.turned())).map(LocalDate::toString));
    }

    private void facts(JsonGenerator json) {
        json.writeStartObject("facts");
        for (Condition known : answer.facts().known()) {
            String value = known.allowed().get(0);
            if (known.fact() instanceof Fact.YesNo) {
                json.write(known.fact().id(), value.equals("yes"));
            } else {
                json.write(known.fact().id(), value);
            }
        }
        json.writeEnd();
    }

    private static void verdict(JsonGenerator json, Ruling ruling) {
        JsonText.text(json, "outcome", ruling.outcome().map(Outcome::id));
        JsonText.text(json, "strength", ruling.strength().map(Strength::id));
        JsonText.text(json, "words", ruling.words());
        JsonText.texts(json, "missing", ids(ruling.missing()));
    }

    private void deciders(JsonGenerator json, Ruling ruling) {
        JsonText.objects(json, "deciders", ruling.deciders(), (j, role) -> role(j, role));
    }

    private void role(JsonGenerator json, Role role) {
        json.write("role", role.id()).write("title", profile.title(role));
    }

    private void step(JsonGenerator json, Step step) {
        role(json, step.role());
        JsonText.text(json, "for", step.asker().map(Role::id));
        json.write("basis", step.basis().id());
    }

    private void conditionsAndDuties(JsonGenerator json, Ruling ruling) {
        JsonText.objects(json, "conditions", ruling.conditions(), this::condition);
        JsonText.objects(json, "duties", ruling.duties(), this::duty);
    }

    private void condition(JsonGenerator json, Ruling.Clausal<DutyCode> condition) {
        json.write("code", condition.what().id());
        json.write("text", text(condition.what()));
        clauses(json, condition.citations());
    }

    private void duty(JsonGenerator json, Ruling.Clausal<Duty> duty) {
        Optional<Deadline> deadline = duty.what().deadline();
        json.write("code", duty.what().code().id());
        json.write("who", duty.what().who().id());
        json.write("text", text(duty.what().code()));
        deadline.ifPresentOrElse(
                d -> json.write("withinWorkingDays", d.workingDays()), () -> json.writeNull("withinWorkingDays"));
        JsonText.text(json, "from", deadline.map(Deadline::from));
        JsonText.text(json, "count", deadline.map(d -> d.count().id()));
        clauses(json, duty.citations());
    }

    private String text(DutyCode code) {
        return profile.duty(answer.question().id(), code.id());
    }

    private static void clauses(JsonGenerator json, List<Citation> citations) {
        JsonText.texts(
                json,
                "clauses",
                citations.stream().map(Citation::clause).distinct().toList());
    }

    private void citation(JsonGenerator json, Citation citation) {
        json.write("clause", citation.clause());
        JsonText.text(json, "paragraph", citation.paragraph());
        layerHeadingGist(json, citation);
        JsonText.text(json, "text", words(citation));
    }

    private Optional<String> words(Citation citation) {
        return citation.layer() == Layer.PROTOCOL ? profile.officialWords(citation.clause()) : Optional.empty();
    }

    private void layerHeadingGist(JsonGenerator json, Citation citation) {
        Optional<Clause> clause = profile.clause(citation);
        json.write("layer", citation.layer().id());
        json.write("heading", clause.map(Clause::heading).orElse(citation.clause()));
        json.write("gist", clause.map(Clause::gist).orElse(""));
    }

    private void statute(JsonGenerator json, Ruling law) {
        json.writeStartObject("statute");
        verdict(json, law);
        conditionsAndDuties(json, law);
        deciders(json, law);
        JsonText.objects(json, "citations", law.citations(), (j, citation) -> {
            j.write("clause", citation.clause());
            layerHeadingGist(j, citation);
        });
        json.write("conflict", answer.conflict()).writeEnd();
    }

    private static void trace(JsonGenerator json, Trace trace) {
        Layer layer = trace.rule().layer();
        json.write("rule", trace.rule().id())
                .write("clause", trace.rule().citation().clause())
                .write("layer", layer.id())
                .write("state", trace.state().id())
                .write("because", trace.because());
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
