package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Trace;
import org.concordat.statute.Statute;

/** The ruling of a council's protocol on a situation, and what statute law says beside it. */
record Answer(LoadedProfile profile, RulingTable table, Facts facts, Ruling ruling, Optional<Ruling> statute) {

    private static final Set<Outcome> LETS = Set.of(Outcome.PERMITTED, Outcome.CONDITIONAL, Outcome.REQUIRED);

    /** The answer of this council to one of its questions. */
    static Answer of(LoadedProfile profile, Facts facts) {
        Question question = facts.question();
        RulingTable table = profile.table(question.id()).orElseThrow();
        return new Answer(
                profile,
                table,
                facts,
                table.ruling(facts),
                profile.statute(question.id()).map(law -> law.ruling(facts)));
    }

    Question question() {
        return facts.question();
    }

    /** The hash of all rules that were asked. */
    String receipt() {
        return profile.receipt(question());
    }

    /** Whether one of protocol and statute permits or requires what the other prohibits. */
    boolean conflict() {
        Optional<Outcome> law = statute.flatMap(Ruling::outcome);
        return conflict(ruling.outcome(), law) || conflict(law, ruling.outcome());
    }

    private static boolean conflict(Optional<Outcome> one, Optional<Outcome> other) {
        return one.filter(LETS::contains).isPresent() && other.equals(Optional.of(Outcome.PROHIBITED));
    }

    /** What became of every rule, the protocol's first. */
    List<Trace> trace() {
        if (Statute.isOneRulebookWithTheProtocol(question())) {
            return table.trace(facts);
        }
        return Stream.concat(
                        table.trace(facts).stream(),
                        profile.statute(question().id()).stream().flatMap(law -> law.trace(facts).stream()))
                .toList();
    }
}
