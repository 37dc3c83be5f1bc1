package org.concordat.profile;

import static org.concordat.question.SignLetter.SIGNATORY;
import static org.concordat.question.SignLetter.Signatory.MEMBER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Edition;
import org.concordat.question.SignLetter;
import org.concordat.rule.Doubts;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.statute.Body;

/** An invented council whose protocol holds together, to be spoiled one thing at a time. */
class Anytown implements CouncilProfile {

    String id = "anytown";
    String accent = "#1d3640";
    Doubts doubts = Doubts.statutoryOffice();
    final List<Clause> clauses =
            new ArrayList<>(List.of(clause("1", Clause.Kind.INFORMATION), clause("2", Clause.Kind.RULE)));
    final Map<Role, String> titles = new EnumMap<>(Map.of(Role.MONITORING_OFFICER, "Monitoring Officer"));
    final List<Rulebook> rulebooks = new ArrayList<>(List.of(Rulebook.of(
            SignLetter.QUESTION,
            at("2", "a councillor does not sign for the council")
                    .when(SIGNATORY.is(MEMBER))
                    .then(SHOULD_NOT))));
    final List<Question> questions = new ArrayList<>();

    static Clause clause(String id, Clause.Kind kind) {
        return new Clause(id, "Heading", "Gist.", kind, List.of());
    }

    PluginManifest manifest() {
        return new PluginManifest(
                "anytown.jar",
                id,
                List.of("1"),
                PluginManifest.API,
                "1.0",
                List.of(getClass().getName()));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return "Anytown Council";
    }

    @Override
    public String shortName() {
        return "Anytown";
    }

    @Override
    public String accent() {
        return accent;
    }

    @Override
    public Edition edition() {
        return new Edition("1", "Protocol", false, clauses);
    }

    @Override
    public Body body() {
        return Body.englishCouncilWithExecutive();
    }

    @Override
    public Map<Role, String> titles() {
        return titles;
    }

    @Override
    public Doubts doubts() {
        return doubts;
    }

    @Override
    public List<Rulebook> rulebooks() {
        return rulebooks;
    }

    @Override
    public List<Question> questions() {
        return questions;
    }
}
