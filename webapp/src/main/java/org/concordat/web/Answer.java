package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Trace;
import org.concordat.statute.Conflict;
import org.concordat.statute.Statute;

/** The ruling of a council's protocol on a situation, and what statute law says beside it. */
record Answer(LoadedProfile profile, RulingTable table, Facts facts, Ruling ruling, Optional<Ruling> statute) {

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

    /** The same answer, worded for less than it rests on. */
    Answer spokenOf(Facts less) {
        return new Answer(profile, table, less, ruling, statute);
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
        return contradiction().isPresent();
    }

    /** How protocol and statute contradict each other, if they do. */
    Optional<Conflict> contradiction() {
        return statute.flatMap(law -> Conflict.between(ruling, law));
    }

    /** Whether the protocol has no rule for the question, so that only the law can answer it. */
    boolean onlyLaw() {
        return !profile.covers(question()) && !Statute.isOneRulebookWithTheProtocol(question()) && statute.isPresent();
    }

    /**
     * What statute law says, where it says something beside the protocol. Where both are one rulebook, the ruling has it
     * already, unless the two pull apart.
     */
    Optional<Ruling> law() {
        return statute.filter(law -> !law.outcome().equals(Optional.of(Outcome.NOT_COVERED)))
                .filter(law -> !Statute.isOneRulebookWithTheProtocol(question()) || conflict());
    }

    /** The ruling that leads the page: the protocol's, or where it has no rule for the question the law's. */
    Ruling leading() {
        return onlyLaw() ? statute.orElseThrow() : ruling;
    }

    /** Whether the protocol's answer stands, and what is not known yet may make the law give the opposite one. */
    boolean mayConflict() {
        return law().isPresent()
                && profile.statute(question().id())
                        .filter(law -> Conflict.isPossible(ruling, law, facts))
                        .isPresent();
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
