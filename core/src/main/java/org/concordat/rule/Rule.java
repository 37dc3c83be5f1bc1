package org.concordat.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Layer;

/**
 * A rule is one sentence of a text: where it stands, what it says in our own words, when it applies, and how it ends.
 * Every method that adds to it returns a new rule, so that a rule reads like its clause:
 *
 * <pre>{@code
 * at("C.4.1", "an officer does not normally copy a member's correspondence to another member")
 *         .when(RECIPIENT.is(OTHER_MEMBER))
 *         .unless(MEMBER_COPIED_RECIPIENT.yes())
 *         .then(SHOULD_NOT_NORMALLY)
 * }</pre>
 *
 * @param id unique within its rulebook: its clause, and which of that clause's rules it is ({@code C.4.1#2}); empty until it
 *     stands in one
 * @param citations where it stands, then what else it rests on
 * @param says what it says, in our own words
 * @param when the conditions that must all hold
 * @param unless the exceptions; in each all conditions must hold
 * @param ending how it ends; empty for a bare duty or condition, which only adds to the outcome of other rules
 * @param deciders who decides or has to be approached; alternatives if there are several
 * @param route who comes after the deciders, in order
 * @param provisos conditions on whoever does what is asked about
 * @param duties what others then owe
 * @param reading the two readings, where the text is ambiguous
 * @param otherwise what stands in its place where a council adopts the other reading: other rules, or none, so that the text
 *     is silent there; empty where the text is clear, or no rule can say what the other reading comes to
 */
public record Rule(
        String id,
        List<Citation> citations,
        String says,
        List<Condition> when,
        List<List<Condition>> unless,
        Optional<Ending> ending,
        List<Role> deciders,
        List<Step> route,
        List<Proviso> provisos,
        List<Duty> duties,
        Optional<Reading> reading,
        Optional<List<Rule>> otherwise) {

    /** A rule of the council's protocol, at a clause. */
    public static Rule at(String clause, String says) {
        return at(Citation.clause(clause), says);
    }

    /** A rule of the council's protocol, at a paragraph of a clause. */
    public static Rule at(String clause, String paragraph, String says) {
        return at(Citation.clause(clause, paragraph), says);
    }

    /** A rule of the national statute law, at a section. */
    public static Rule under(String section, String says) {
        return at(Citation.statute(section), says);
    }

    private static Rule at(Citation at, String says) {
        List<Citation> citations = List.of(at);
        return new Rule(
                "",
                citations,
                says,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Another clause that the rule rests on. */
    public Rule citing(String clause) {
        List<Citation> all = plus(citations, List.of(Citation.clause(clause)));
        return new Rule(id, all, says, when, unless, ending, deciders, route, provisos, duties, reading, otherwise);
    }

    /** All of these must hold, and all of those given before. */
    public Rule when(Condition... conditions) {
        List<Condition> all = plus(when, List.of(conditions));
        return new Rule(
                id, citations, says, all, unless, ending, deciders, route, provisos, duties, reading, otherwise);
    }

    /** Where all of these hold the rule does not apply; each call is an exception of its own. */
    public Rule unless(Condition... conditions) {
        List<List<Condition>> all = plus(unless, List.of(List.of(conditions)));
        return new Rule(id, citations, says, when, all, ending, deciders, route, provisos, duties, reading, otherwise);
    }

    /** How the rule ends. */
    public Rule then(Ending end) {
        return new Rule(
                id,
                citations,
                says,
                when,
                unless,
                Optional.of(end),
                deciders,
                route,
                provisos,
                duties,
                reading,
                otherwise);
    }

    /** Who decides or has to be approached: one role, or alternatives that the text names. */
    public Rule decider(Role... roles) {
        List<Role> all = plus(deciders, List.of(roles));
        return new Rule(id, citations, says, when, unless, ending, all, route, provisos, duties, reading, otherwise);
    }

    /** Who comes after the deciders, in order, whoever asks. */
    public Rule route(Role... roles) {
        return route(Arrays.stream(roles).map(Step::to).toArray(Step[]::new));
    }

    /** Who comes after the deciders, in order. */
    public Rule route(Step... steps) {
        List<Step> all = plus(route, List.of(steps));
        return new Rule(id, citations, says, when, unless, ending, deciders, all, provisos, duties, reading, otherwise);
    }

    /** Conditions on whoever does what is asked about, which the text puts without a plain modal verb. */
    public Rule provided(DutyCode... codes) {
        return provided(Optional.empty(), codes);
    }

    /** Conditions on whoever does what is asked about. */
    public Rule provided(Strength strength, DutyCode... codes) {
        return provided(Optional.of(strength), codes);
    }

    private Rule provided(Optional<Strength> strength, DutyCode... codes) {
        List<Proviso> all = plus(
                provisos, Stream.of(codes).map(c -> new Proviso(c, strength)).toList());
        return new Rule(id, citations, says, when, unless, ending, deciders, route, all, duties, reading, otherwise);
    }

    /** What this role then owes, without a time in the text. */
    public Rule owes(Role who, DutyCode... codes) {
        return owes(Stream.of(codes)
                .map(code -> new Duty(code, who, Optional.empty()))
                .toList());
    }

    /** What this role then owes by a time that the text sets. */
    public Rule owes(Role who, DutyCode code, Deadline deadline) {
        return owes(List.of(new Duty(code, who, Optional.of(deadline))));
    }

    private Rule owes(List<Duty> more) {
        List<Duty> all = plus(duties, more);
        return new Rule(id, citations, says, when, unless, ending, deciders, route, provisos, all, reading, otherwise);
    }

    /**
     * The text is ambiguous here: the reading that this rule takes, and the other. What the other comes to is said by one of
     * the methods {@code otherwise}; without it a council cannot adopt it.
     */
    public Rule reading(String taken, String other) {
        Optional<Reading> both = Optional.of(new Reading(citation(), taken, other));
        return new Rule(id, citations, says, when, unless, ending, deciders, route, provisos, duties, both, otherwise);
    }

    /**
     * Read the other way, this rule says something else under the same conditions.
     *
     * @param words what it says then, in our own words
     * @param how what it gets besides, or another ending; it begins as this rule
     * @throws IllegalStateException if no reading was given before
     */
    public Rule otherwise(String words, UnaryOperator<Rule> how) {
        return otherwise(how.apply(new Rule(
                id,
                citations,
                words,
                when,
                unless,
                ending,
                deciders,
                route,
                provisos,
                duties,
                Optional.empty(),
                Optional.empty())));
    }

    /**
     * Read the other way, these rules stand in the place of this one.
     *
     * @throws IllegalStateException if no reading was given before
     */
    public Rule otherwise(Rule... rules) {
        if (reading.isEmpty()) {
            throw new IllegalStateException("The rule at " + citation() + " has no other reading.");
        }
        Optional<List<Rule>> instead = Optional.of(List.of(rules));
        return new Rule(id, citations, says, when, unless, ending, deciders, route, provisos, duties, reading, instead);
    }

    /**
     * Read the other way, the text says nothing here.
     *
     * @throws IllegalStateException if no reading was given before
     */
    public Rule otherwiseSilent() {
        return otherwise(new Rule[0]);
    }

    /** What stands in its place where these readings are turned round: itself, unless its own is one of them. */
    List<Rule> turned(Set<Reading> adopted) {
        return otherwise
                .filter(rules -> reading.filter(adopted::contains).isPresent())
                .map(rules -> rules.stream().map(this::insteadOfThis).toList())
                .orElse(List.of(this));
    }

    private Rule insteadOfThis(Rule other) {
        return new Rule(
                other.id,
                other.citations,
                other.says,
                other.when,
                other.unless,
                other.ending,
                other.deciders,
                other.route,
                other.provisos,
                other.duties,
                reading.map(Reading::turned),
                Optional.of(List.of(this)));
    }

    /** This rule with an id. */
    Rule named(String name) {
        return new Rule(
                name, citations, says, when, unless, ending, deciders, route, provisos, duties, reading, otherwise);
    }

    /** Where it stands. */
    public Citation citation() {
        return citations.get(0);
    }

    /** Whose text it comes from. */
    public Layer layer() {
        return citation().layer();
    }

    /** What it comes to by itself, if it has an outcome. A proviso makes a permission conditional. */
    public Optional<Outcome> outcome() {
        return ending.map(Ending::outcome)
                .map(o -> o == Outcome.PERMITTED && !provisos.isEmpty() ? Outcome.CONDITIONAL : o);
    }

    private static <T> List<T> plus(List<T> list, List<T> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }
}
