package org.concordat.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Layer;
import org.concordat.rule.Condition;
import org.concordat.rule.Ending;
import org.concordat.rule.Outcome;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/** A rulebook with one thing in it changed, which a good set of cases notices. */
record Mutant(String what, Rulebook rulebook) {

    /** Every mutant of a rulebook: rules dropped, endings and conditions negated, exceptions dropped, clauses swapped. */
    static List<Mutant> of(Rulebook book, List<Clause> clauses) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < book.rules().size(); i++) {
            Rule rule = book.rules().get(i);
            String name = book.question().id() + " " + rule.id() + ": ";
            mutants.add(mutant(name + "the rule dropped", book, i, List.of()));
            rule.ending()
                    .ifPresent(end -> mutants.add(mutant(
                            name + "the ending " + end + " negated", book, index(book, rule), negated(rule, end))));
            for (int c = 0; c < rule.when().size(); c++) {
                mutants.add(mutant(
                        name + "the condition \"" + rule.when().get(c) + "\" negated", book, i, negated(rule, c)));
            }
            for (int u = 0; u < rule.unless().size(); u++) {
                mutants.add(mutant(
                        name + "the exception " + rule.unless().get(u) + " dropped", book, i, withoutUnless(rule, u)));
            }
            clauses.stream()
                    .filter(clause ->
                            rule.citations().stream().noneMatch(c -> c.clause().equals(clause.id())))
                    .findFirst()
                    .ifPresent(other -> mutants.add(mutant(
                            name + "the clause swapped for " + other.id(), book, index(book, rule), at(rule, other))));
        }
        return mutants;
    }

    private static int index(Rulebook book, Rule rule) {
        return book.rules().indexOf(rule);
    }

    private static Mutant mutant(String what, Rulebook book, int index, List<Rule> instead) {
        List<Rule> rules = Stream.of(
                        book.rules().subList(0, index),
                        instead,
                        book.rules().subList(index + 1, book.rules().size()))
                .flatMap(List::stream)
                .toList();
        return new Mutant(what, new Rulebook(book.question(), rules));
    }

    private static List<Rule> negated(Rule rule, Ending ending) {
        return List.of(with(
                rule,
                rule.citations(),
                rule.when(),
                rule.unless(),
                ending.outcome() == Outcome.PROHIBITED ? Ending.MAY : Ending.MUST_NOT));
    }

    private static List<Rule> negated(Rule rule, int condition) {
        List<Condition> when = new ArrayList<>(rule.when());
        Condition was = when.get(condition);
        long others = ((1L << was.fact().values().size()) - 1) & ~was.values();
        if (others == 0) {
            return List.of();
        }
        when.set(condition, new Condition(was.fact(), others));
        return List.of(with(rule, rule.citations(), when, rule.unless(), rule.ending()));
    }

    private static List<Rule> withoutUnless(Rule rule, int exception) {
        List<List<Condition>> unless = new ArrayList<>(rule.unless());
        unless.remove(exception);
        return List.of(with(rule, rule.citations(), rule.when(), unless, rule.ending()));
    }

    private static List<Rule> at(Rule rule, Clause clause) {
        List<Citation> citations = new ArrayList<>(rule.citations());
        citations.set(0, new Citation(Layer.PROTOCOL, clause.id(), Optional.empty()));
        return List.of(with(rule, citations, rule.when(), rule.unless(), rule.ending()));
    }

    private static Rule with(
            Rule rule, List<Citation> citations, List<Condition> when, List<List<Condition>> unless, Ending ending) {
        return with(rule, citations, when, unless, Optional.of(ending));
    }

    private static Rule with(
            Rule rule,
            List<Citation> citations,
            List<Condition> when,
            List<List<Condition>> unless,
            Optional<Ending> ending) {
        return new Rule(
                rule.id(),
                citations,
                rule.says(),
                when,
                unless,
                ending,
                rule.deciders(),
                rule.route(),
                rule.provisos(),
                rule.duties(),
                rule.reading(),
                rule.otherwise());
    }
}
