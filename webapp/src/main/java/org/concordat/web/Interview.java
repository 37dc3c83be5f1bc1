package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.rule.RulingTable;
import org.concordat.statute.Statute;

/**
 * The steps from a question to its answer: one fact at a time, only those that can still matter, the most decisive first.
 * A fact that the asker is not sure about stays unknown, and the next one is asked. Everything follows from the address.
 */
final class Interview {

    private final PageQuery query;
    private final LoadedProfile council;
    private final RulingTable table;
    private final List<Fact> asked;
    private final Optional<Fact> next;

    Interview(LoadedProfile council, Question question, PageQuery query) {
        this.query = query;
        this.council = council;
        this.table = leading(council, question);
        List<Fact> path = new ArrayList<>();
        Facts told = Facts.none(question);
        Optional<Fact> step = step(told, path);
        while (step.isPresent() && query.answer(step.get()).isPresent()) {
            Fact fact = step.get();
            path.add(fact);
            told = query.known(fact).map(told::with).orElse(told);
            step = step(told, path);
        }
        this.asked = List.copyOf(path);
        this.next = query.faulty().or(query::wanted).or(() -> query.soFar() ? Optional.empty() : open());
    }

    /** The rules that a question is decided by: the protocol's, or where the protocol has none the law's. */
    static RulingTable leading(LoadedProfile council, Question question) {
        RulingTable protocol = council.table(question.id()).orElseThrow();
        boolean lawOnly = !council.covers(question) && !Statute.isOneRulebookWithTheProtocol(question);
        return lawOnly ? council.statute(question.id()).orElse(protocol) : protocol;
    }

    /** The most decisive fact that can matter and was not asked before. */
    private Optional<Fact> step(Facts told, List<Fact> before) {
        return table.ruling(told).missing().stream()
                .filter(fact -> !before.contains(fact))
                .findFirst();
    }

    private Optional<Fact> open() {
        return table.ruling(query.given().facts()).missing().stream()
                .filter(fact -> query.answer(fact).isEmpty())
                .findFirst();
    }

    /** What to ask now; empty when there is an answer to show. */
    Optional<Fact> next() {
        return next;
    }

    /** What was asked and answered, in the order of asking, then what else was answered. */
    List<Fact> answered() {
        List<Fact> all = new ArrayList<>(asked);
        table.question().facts().stream()
                .filter(fact -> query.answer(fact).isPresent() && !asked.contains(fact))
                .forEach(all::add);
        return all;
    }

    /** Whether an answer was given that the others leave without meaning: unasked, everything would be the same. */
    boolean moot(Fact fact) {
        Facts facts = query.given().facts();
        Facts unasked = Alternatives.without(facts, fact);
        return !asked.contains(fact)
                && table.ruling(facts).equals(table.ruling(unasked))
                && council.statute(table.question().id())
                        .filter(law -> !law.ruling(facts).equals(law.ruling(unasked)))
                        .isEmpty();
    }

    /** What was asked last. */
    Optional<Fact> last() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1));
    }
}
