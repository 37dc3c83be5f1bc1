package org.concordat.official;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.protocol.Identified;

/**
 * What a document has of one clause of the inventory: its words by paragraph, and how surely they are this clause's.
 *
 * @param clause the clause's id
 * @param evidence what they were found by; {@code NONE} or {@code ABSENT} if the clause was not found
 * @param doubts what somebody has to look at before the clause is confirmed
 * @param heading the clause's own heading as printed, if it stands on a line of its own
 * @param paragraphs its words, each paragraph with its anchor
 */
public record FoundClause(
        String clause, Evidence evidence, Set<Doubt> doubts, Optional<String> heading, List<Anchored> paragraphs) {

    /** What a clause was found by, the surest first. */
    public enum Evidence implements Identified {
        /** Its number and its printed heading or first words, in their place. */
        NUMBER_AND_HEADING,
        /** Its number, in its place. */
        NUMBER,
        /** Its printed heading or first words, in their place; the number is not printed or another one. */
        HEADING,
        /** Only its place between what was found: the document prints neither number nor heading. */
        POSITION,
        /** Somebody placed its words. */
        BY_HAND,
        /** It was not found, and somebody has declared that the text does not have it. */
        ABSENT,
        /** It was not found. */
        NONE
    }

    /** Why somebody has to look. */
    public enum Doubt implements Identified {
        /** Its number is printed at another place too that fits as well. */
        ANOTHER_PLACE,
        /** It stands out of the order of the inventory. */
        OUT_OF_ORDER,
        /** Its number is there, and its printed heading differs. */
        HEADING_DIFFERS,
        /** A number that the inventory does not have stands within it. */
        NUMBER_INSIDE,
        /** Its last line looks like a heading of what follows. */
        HEADING_AT_END,
        /** It is the last lettered part and goes on; the later paragraphs may be the whole clause's. */
        PERHAPS_OF_THE_WHOLE
    }

    /** A paragraph as printed, with its number, and its anchor. */
    public record Anchored(Anchor anchor, String words) {}

    public FoundClause {
        doubts = Set.copyOf(doubts);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether the document has it. */
    public boolean isFound() {
        return evidence != Evidence.NONE && evidence != Evidence.ABSENT;
    }

    /** Whether it was found by what is printed and nothing speaks against it. */
    public boolean isCertain() {
        return isFound() && evidence != Evidence.POSITION && doubts.isEmpty();
    }

    /** All its words, a paragraph a line. */
    public String words() {
        return paragraphs.stream().map(Anchored::words).collect(Collectors.joining("\n"));
    }
}
