package org.concordat.official;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

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
        try {
            byte[] utf8 = Label.plain(Label.of(paragraph).rest()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
