package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.official.Manuscript.Block;
import org.concordat.protocol.Clause;

/**
 * What an inventory expects to be printed at one place: a heading, or the beginning of a clause.
 *
 * @param clause the clause that begins; empty for a heading above clauses
 * @param path the headings above it; a heading's own last
 * @param printed what is printed
 */
record Expected(Optional<Clause> clause, List<String> path, Label printed) {

    /** The headings and the clauses of an inventory in their order, without the lettered parts of clauses. */
    static List<Expected> of(List<Clause> inventory) {
        List<Expected> all = new ArrayList<>();
        List<String> above = List.of();
        for (Clause clause : inventory) {
            List<String> under = clause.printed().under();
            for (int i = common(above, under); i < under.size(); i++) {
                all.add(new Expected(Optional.empty(), under.subList(0, i + 1), Label.of(under.get(i))));
            }
            above = under;
            if (!isPart(clause, inventory)) {
                all.add(new Expected(
                        Optional.of(clause), under, Label.of(clause.printed().start())));
            }
        }
        return List.copyOf(all);
    }

    /** Whether a clause is a lettered part of another one in the inventory. */
    static boolean isPart(Clause clause, List<Clause> inventory) {
        return clause.partOf()
                .filter(whole -> inventory.stream().anyMatch(other -> other.id().equals(whole)))
                .isPresent();
    }

    private static int common(List<String> one, List<String> other) {
        int i = 0;
        while (i < Math.min(one.size(), other.size()) && one.get(i).equals(other.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether anything is printed at all by which it could be found. */
    boolean isPrinted() {
        return printed.isNumbered() || !printed.rest().isBlank();
    }

    /** How well a paragraph fits: 0 not at all, 7 by number and words. */
    int fits(Block block) {
        Label label = block.label();
        boolean number = sameNumber(label);
        boolean exact = Label.same(label.rest(), printed.rest());
        boolean words = clause.isPresent() ? Label.begins(label.rest(), printed.rest()) : exact;
        if (printed.rest().isBlank()) {
            return number && printed.isNumbered() ? 4 : 0;
        }
        if (words && number) {
            return 7;
        }
        if (words && !label.isNumbered()) {
            return exact ? 5 : 4;
        }
        if (exact) {
            return 3;
        }
        boolean deep = printed.number().contains(".") && clause.isPresent();
        return number && printed.isNumbered() && (deep || block.looksLikeHeading()) ? 2 : 0;
    }

    private boolean sameNumber(Label label) {
        boolean capital = printed.form() == Label.Form.CAPITAL;
        return label.number().equals(printed.number())
                && label.form() != Label.Form.BRACKETED
                && (label.form() == Label.Form.CAPITAL) == capital;
    }

    /** What it was found by, in a paragraph that fits. */
    Evidence evidence(Block block) {
        boolean number = printed.isNumbered() && sameNumber(block.label());
        boolean words = Label.begins(block.label().rest(), printed.rest());
        if (number && words) {
            return Evidence.NUMBER_AND_HEADING;
        }
        return number ? Evidence.NUMBER : Evidence.HEADING;
    }

    /** Whether the number is there and the words are others. */
    boolean differsInHeading(Block block) {
        return !printed.rest().isBlank() && !Label.begins(block.label().rest(), printed.rest());
    }
}
