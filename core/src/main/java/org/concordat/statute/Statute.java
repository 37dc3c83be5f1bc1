package org.concordat.statute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.protocol.Clause;
import org.concordat.protocol.ClauseInventory;
import org.concordat.question.PoliticalActivity;
import org.concordat.rule.Question;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/**
 * The national layer: what statute law says on a question, for a body and on a day. It stands beside the protocol's ruling
 * and does not change it, except for political activity, where protocol and statute are one rulebook.
 */
public final class Statute {

    private static final Map<String, Clause> SECTIONS = sections();

    /** By subject area; on one question the rules of an area stand in the order of its Acts. */
    static final List<StatutoryRule> RULES = Stream.of(
                    PowerToDecide.RULES,
                    AccessToDocuments.RULES,
                    ScrutinyPowers.RULES,
                    PoliticalRestrictions.RULES,
                    Publicity.RULES,
                    StatutoryOfficers.RULES,
                    StandingOrders.RULES,
                    FreedomOfInformation.RULES,
                    ConductAndInterests.RULES)
            .flatMap(List::stream)
            .toList();

    private static final List<MovedLaw> MOVED = moved();

    private Statute() {}

    /** What the law says on a question to this body on this day; empty if it says nothing. */
    public static Optional<Rulebook> on(Question question, Body body, LocalDate on) {
        Rule[] rules = RULES.stream()
                .filter(rule ->
                        rule.question().equals(question) && rule.enactment().binds(body, on))
                .map(StatutoryRule::rule)
                .toArray(Rule[]::new);
        return rules.length == 0 ? Optional.empty() : Optional.of(Rulebook.of(question, rules));
    }

    /** The days, in their order, on which the law that binds this body changes; from one to the next it stays as it is. */
    public static List<LocalDate> changes(Body body) {
        return RULES.stream()
                .map(StatutoryRule::enactment)
                .filter(enactment -> enactment.concerns(body))
                .flatMap(enactment -> Stream.concat(Stream.of(enactment.from()), enactment.until().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether protocol and statute are one rulebook on a question, in which the strictest outcome wins. */
    public static boolean isOneRulebookWithTheProtocol(Question question) {
        return question.equals(PoliticalActivity.QUESTION);
    }

    /** The heading and the gist of a section, by the citation that rules use. */
    public static Optional<Clause> section(String citation) {
        return Optional.ofNullable(SECTIONS.get(citation));
    }

    /** The laws that older protocols refer to and that have since moved. */
    public static List<MovedLaw> movedLaws() {
        return MOVED;
    }

    /** The law with this id in a clause inventory. */
    public static Optional<MovedLaw> movedLaw(String id) {
        return MOVED.stream().filter(law -> law.id().equals(id)).findFirst();
    }

    private static List<MovedLaw> moved() {
        return ClauseInventory.beside(Statute.class, "laws.yaml").stream()
                .map(entry -> new MovedLaw(entry.id(), entry.heading(), entry.gist()))
                .toList();
    }

    private static Map<String, Clause> sections() {
        Map<String, Clause> sections = new LinkedHashMap<>();
        ClauseInventory.beside(Statute.class, "sections.yaml").forEach(s -> sections.put(s.id(), s));
        return sections;
    }
}
