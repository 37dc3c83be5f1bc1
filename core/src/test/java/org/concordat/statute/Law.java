package org.concordat.statute;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.protocol.Citation;
import org.concordat.rule.Condition;
import org.concordat.rule.Doubts;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Strength;

/** What statute law alone says to a body on a day, for tests that read like sentences. */
record Law(Body body, LocalDate on) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Doubts NOBODY = new Doubts(List.of(), List.of());

    static final Law FOR_EXECUTIVE = new Law(Body.englishCouncilWithExecutive(), TODAY);
    static final Law FOR_COMMITTEE_SYSTEM = new Law(Body.englishCouncilWithCommitteeSystem(), TODAY);
    static final Law FOR_COMBINED_AUTHORITY = new Law(Body.englishCombinedAuthority(), TODAY);
    static final Law FOR_WELSH_COUNCIL =
            new Law(new Body(Body.Nation.WALES, Set.of(Body.Attribute.PRINCIPAL_COUNCIL)), TODAY);

    Law at(String day) {
        return new Law(body, LocalDate.parse(day));
    }

    /** The law's ruling where it says something on the question at all. */
    Optional<Ruling> says(Question question, Condition... facts) {
        return Statute.on(question, body, on)
                .map(book -> RulingTable.compile(book, NOBODY)
                        .ruling(Facts.none(question).with(facts)));
    }

    /** Fails unless the law gives this outcome, of this strength, at this section. */
    void gives(Outcome outcome, Strength strength, String section, Question question, Condition... facts) {
        Ruling ruling = says(question, facts).orElseThrow(() -> new AssertionError("the law is silent on " + question));
        assertThat(section, ruling.outcome(), is(Optional.of(outcome)));
        assertThat(section, ruling.strength(), is(Optional.of(strength)));
        assertThat(section, cites(ruling, section), is(true));
    }

    void entitles(String section, Question question, Condition... facts) {
        gives(Outcome.PERMITTED, Strength.MUST, section, question, facts);
    }

    void bans(String section, Question question, Condition... facts) {
        gives(Outcome.PROHIBITED, Strength.MUST, section, question, facts);
    }

    void requires(String section, Question question, Condition... facts) {
        gives(Outcome.REQUIRED, Strength.MUST, section, question, facts);
    }

    /** Fails unless the law permits it without a right to it. */
    void permits(String section, Question question, Condition... facts) {
        Ruling ruling = says(question, facts).orElseThrow();
        assertThat(section, ruling.outcome(), is(Optional.of(Outcome.PERMITTED)));
        assertThat(section, ruling.strength(), is(Optional.empty()));
        assertThat(section, cites(ruling, section), is(true));
    }

    /** Fails unless the law has no outcome in this situation, whatever duties it sets. */
    void leavesOpen(Question question, Condition... facts) {
        assertThat(says(question, facts).flatMap(Ruling::outcome).orElse(Outcome.NOT_COVERED), is(Outcome.NOT_COVERED));
    }

    /** Whether the law sets this duty or condition in this situation. */
    boolean sets(String code, Question question, Condition... facts) {
        return says(question, facts).stream()
                .flatMap(ruling -> ruling.codes().stream())
                .map(DutyCode::id)
                .anyMatch(code::equals);
    }

    private static boolean cites(Ruling ruling, String section) {
        return ruling.citations().contains(Citation.statute(section));
    }
}
