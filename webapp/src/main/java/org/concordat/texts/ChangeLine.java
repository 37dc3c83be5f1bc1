package org.concordat.texts;

import java.util.List;
import org.concordat.official.Redline.Change;
import org.concordat.official.WordDiff;
import org.concordat.protocol.Edition;

/**
 * What became of a clause between two texts, as a page shows it.
 *
 * @param heading the clause, or that the words belong to none
 * @param fate what became of it, in a sentence
 */
public record ChangeLine(String heading, String fate, List<Piece> pieces) {

    /** Words that were kept, inserted or deleted. */
    public record Piece(boolean inserted, boolean deleted, String words) {}

    static ChangeLine of(Change change, Edition edition) {
        String heading = change.clause()
                .map(id -> edition.clause(id)
                        .map(clause -> TextWords.of("clause.named", id, clause.heading()))
                        .orElseGet(() -> TextWords.of("clause", id)))
                .orElseGet(() -> TextWords.of("clause.none"));
        String fate = change.movedTo()
                .map(to -> TextWords.of("fate.moved.to", to))
                .orElseGet(() -> TextWords.of("fate." + change.fate().id()));
        return new ChangeLine(
                heading,
                fate,
                change.pieces().stream()
                        .map(piece -> new Piece(
                                piece.op() == WordDiff.Op.INSERTED, piece.op() == WordDiff.Op.DELETED, piece.words()))
                        .toList());
    }
}
