package org.concordat.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Edition;
import org.concordat.protocol.Layer;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/** What a profile says, read once, and its faults as they are found. */
final class Report {

    final Edition edition;
    final List<Rulebook> rulebooks;
    final List<Fault> faults = new ArrayList<>();
    private final String where;

    Report(CouncilProfile profile) {
        edition = profile.edition();
        rulebooks = profile.rulebooks();
        where = profile.id() + " " + edition.id();
    }

    void add(String problem, String remedy) {
        faults.add(new Fault(where, problem, remedy));
    }

    /** Finds a citation of a clause that there is not. */
    void citation(Citation citation, String by) {
        if (citation.layer() == Layer.PROTOCOL
                && edition.clause(citation.clause()).isEmpty()) {
            add(
                    by + " cites clause \"" + citation.clause() + "\", which clauses.yaml does not have",
                    "add the clause or correct the citation");
        }
    }

    /** Every rule, and every one that stands in its place where a council takes the other reading. */
    Stream<Rule> everyRule() {
        return rulebooks.stream().flatMap(book -> everyRule(book).stream());
    }

    /** The same of one rulebook. */
    static List<Rule> everyRule(Rulebook book) {
        return book.rules().stream()
                .flatMap(rule ->
                        Stream.concat(Stream.of(rule), rule.otherwise().stream().flatMap(List::stream)))
                .toList();
    }
}
