package org.concordat.official;

import java.util.List;
import org.concordat.digest.Sha256;

/**
 * Where words of an official text stand: unlike a number, which a document may print twice, restart or leave out, it is
 * theirs alone, and its hash says whether they are still the same words.
 *
 * @param path the printed headings above, the outermost first, then the printed beginning of the clause
 * @param occurrence which of the clauses with this path it is, from 1
 * @param paragraph which paragraph of the clause, from 1
 * @param hash SHA-256 of the words without number, punctuation and capitals, in hexadecimal
 */
public record Anchor(List<String> path, int occurrence, int paragraph, String hash) {

    public Anchor {
        path = List.copyOf(path);
    }

    /** The hash of a paragraph's words: the same for words that only got another number, other quotation marks or lines. */
    public static String hash(String paragraph) {
        return Sha256.hex(Label.plain(Label.of(paragraph).rest()));
    }
}
