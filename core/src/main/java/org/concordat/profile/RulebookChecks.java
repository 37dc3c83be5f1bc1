package org.concordat.profile;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concordat.rule.Outcome;
import org.concordat.rule.Reading;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/** What has to hold of one rulebook, also where a council takes the other reading of a place; part of {@link Checks}. */
final class RulebookChecks {

    private final CouncilProfile profile;
    private final Report report;
    private final Rulebook book;
    private final String on;

    /** What a ruling comes to; a table has one and the same ruling for many worlds. */
    private final IdentityHashMap<Ruling, List<Object>> said = new IdentityHashMap<>();

    RulebookChecks(CouncilProfile profile, Report report, Rulebook book) {
        this.profile = profile;
        this.report = report;
        this.book = book;
        this.on = " on " + book.question().id();
    }

    /** Reports every fault. */
    void faults() {
        Report.everyRule(book).forEach(this::rule);
        compile(book).ifPresent(this::proofs);
    }

    private Optional<RulingTable> compile(Rulebook rules) {
        try {
            return Optional.of(RulingTable.compile(rules, profile.doubts()));
        } catch (IllegalArgumentException e) {
            report.add(String.valueOf(e.getMessage()), "use that question's own facts");
            return Optional.empty();
        }
    }

    private void proofs(RulingTable table) {
        Proofs.deadRules(table).forEach(this::dead);
        Proofs.contradictions(table).forEach(contradiction -> contradicts(contradiction, ""));
        book.rules().stream()
                .filter(rule -> rule.otherwise().isPresent())
                .flatMap(rule -> rule.reading().stream())
                .distinct()
                .forEach(reading ->
                        compile(book.turned(Set.of(reading))).ifPresent(other -> readOtherwise(table, other, reading)));
    }

    private void rule(Rule rule) {
        String named = "rule " + (rule.id().isEmpty() ? rule.citation() + " read otherwise" : rule.id()) + on;
        rule.citations().forEach(citation -> report.citation(citation, named));
        if (rule.ending().isEmpty()
                && rule.provisos().isEmpty()
                && rule.duties().isEmpty()) {
            report.add(named + " says nothing", "give it an ending, a condition or a duty");
        }
        if (rule.outcome().equals(Optional.of(Outcome.REFER)) && rule.deciders().isEmpty()) {
            report.add(named + " refers to nobody", "name the decider");
        }
    }

    private void dead(Rule rule) {
        report.add(
                "rule " + rule.id() + on + " applies in no situation (when " + rule.when() + ", unless " + rule.unless()
                        + ")",
                "correct its conditions or drop it");
    }

    private void contradicts(Proofs.Contradiction found, String where) {
        report.add(
                "rules " + found.requires().id() + " and " + found.prohibits().id() + on + " contradict each other"
                        + where + ", for example where " + found.in(),
                "say by an unless which of them the text puts first");
    }

    /** The other reading of a place, and of no other: it has to make a difference, and to leave no contradiction. */
    private void readOtherwise(RulingTable table, RulingTable other, Reading reading) {
        String where = " where " + reading.citation() + " is read the other way (" + reading.other() + ")";
        Set<Rule> instead = new LinkedHashSet<>(other.rules());
        instead.removeAll(table.rules());
        Proofs.deadRules(other).stream()
                .filter(instead::contains)
                .forEach(rule -> report.add(
                        "rule " + rule.id() + on + where + " applies in no situation",
                        "correct its conditions or drop it"));
        Proofs.contradictions(other).forEach(contradiction -> contradicts(contradiction, where));
        boolean differs = IntStream.range(0, book.question().worlds())
                .anyMatch(world -> !said(table.inWorld(world)).equals(said(other.inWorld(world))));
        if (!differs) {
            report.add(
                    "it makes no difference" + on + where,
                    "let otherwise() say what that reading comes to, or leave the reading out there");
        }
    }

    private List<Object> said(Ruling ruling) {
        return said.computeIfAbsent(
                ruling,
                first -> List.of(
                        ruling.outcome(),
                        ruling.words(),
                        ruling.deciders(),
                        ruling.route(),
                        ruling.conditions().stream().map(Ruling.Clausal::what).toList(),
                        ruling.duties().stream().map(Ruling.Clausal::what).toList()));
    }
}
