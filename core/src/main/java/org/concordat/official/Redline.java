package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.official.OfficialText.Part;
import org.concordat.official.OfficialText.Use;
import org.concordat.official.WordDiff.Piece;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Identified;
import org.concordat.protocol.Layer;
import org.concordat.rule.Rulebook;

/**
 * What differs between two official texts of a council, clause by clause: first the clauses of the inventory in its
 * order, then what is new in the later document's order.
 */
public record Redline(List<Change> changes) {

    /** What became of a clause. */
    public enum Fate implements Identified {
        /** The same words at the same clause; number, punctuation and capitals are not compared. */
        UNCHANGED,
        /** Other words at the same clause. */
        CHANGED,
        /** Its words stand elsewhere now: at another clause, or where the inventory has none. */
        MOVED,
        /** It was in the earlier text and is not in the later one. */
        VANISHED,
        /** It is in the later text and was not in the earlier one. */
        NEW
    }

    /**
     * What became of a clause or of a passage.
     *
     * @param clause the clause; empty for new words that belong to none
     * @param movedTo the clause at which the words stand now, if they moved to one
     * @param pieces the words, kept, inserted and deleted, in their order
     */
    public record Change(Fate fate, Optional<String> clause, Optional<String> movedTo, List<Piece> pieces) {

        public Change {
            pieces = List.copyOf(pieces);
        }
    }

    /** A rule that somebody has to look at, because words that it cites changed, moved or vanished. */
    public record Review(String question, String rule, String clause, Fate fate) {}

    public Redline {
        changes = List.copyOf(changes);
    }

    /** Compares two texts that were cut along the same inventory, or along an earlier and a later one. */
    public static Redline between(OfficialText earlier, OfficialText later) {
        return new Pairing(passages(earlier), passages(later)).redline();
    }

    /** The clauses that were found, then each passage that is unplaced. */
    private static List<Passage> passages(OfficialText text) {
        List<Passage> passages = text.clauses().stream()
                .filter(FoundClause::isFound)
                .map(clause -> new Passage(
                        Optional.of(clause.clause()),
                        clause.heading().map(h -> h + "\n").orElse("") + clause.words()))
                .collect(Collectors.toCollection(ArrayList::new));
        unplaced(text).forEach(words -> passages.add(new Passage(Optional.empty(), words)));
        return passages;
    }

    /** What is unplaced, in passages: one begins after what is placed and at each number. */
    private static List<String> unplaced(OfficialText text) {
        List<String> passages = new ArrayList<>();
        boolean goesOn = false;
        for (Part part : text.parts()) {
            if (part.use() == Use.UNPLACED) {
                Label.Form form = Label.of(part.words()).form();
                if (goesOn && form != Label.Form.STOPPED && form != Label.Form.CAPITAL) {
                    passages.add(passages.remove(passages.size() - 1) + "\n" + part.words());
                } else {
                    passages.add(part.words());
                }
                goesOn = true;
            } else {
                goesOn &= !part.use().isOfClause() && part.use() != Use.HEADING;
            }
        }
        return passages;
    }

    /** The rules that cite a clause whose words changed, moved or vanished, in the order of the questions. */
    public List<Review> toReview(List<Rulebook> rulebooks) {
        List<Review> reviews = new ArrayList<>();
        for (Rulebook book : rulebooks) {
            book.rules().forEach(rule -> {
                Set<String> cited = rule.citations().stream()
                        .filter(citation -> citation.layer() == Layer.PROTOCOL)
                        .map(Citation::clause)
                        .collect(Collectors.toSet());
                changes.stream()
                        .filter(change -> change.fate() != Fate.UNCHANGED && change.fate() != Fate.NEW)
                        .filter(change ->
                                change.clause().filter(cited::contains).isPresent())
                        .map(change -> new Review(
                                book.question().id(), rule.id(), change.clause().orElseThrow(), change.fate()))
                        .forEach(reviews::add);
            });
        }
        return List.copyOf(reviews);
    }

    /** What became of a clause, if either text has it. */
    public Optional<Change> of(String clause) {
        return changes.stream()
                .filter(change -> change.clause().equals(Optional.of(clause)))
                .findFirst();
    }

    /** Words of one text that are compared as a whole. */
    record Passage(Optional<String> clause, String words) {}
}
