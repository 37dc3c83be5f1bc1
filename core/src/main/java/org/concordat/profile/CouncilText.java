package org.concordat.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.rule.Reading;

/**
 * What a council has confirmed of its own text of an edition, and what its Monitoring Officer has decided about it, as
 * rulings and the reader say it.
 *
 * @param clauses the council's own words of each clause that its text has, by the clause's id, a paragraph each
 * @param unreviewed the rules whose clauses have changed since they were written and that nobody has reviewed
 * @param adopted the readings of ambiguous clauses that the Monitoring Officer has adopted instead of the rules' own
 */
public record CouncilText(Map<String, List<String>> clauses, Set<RuleId> unreviewed, List<Adopted> adopted) {

    /** A rule, by its question and its id there. */
    public record RuleId(String question, String rule) {}

    /**
     * A reading whose other side was adopted.
     *
     * @param since the day on which it was, in London
     */
    public record Adopted(Reading reading, LocalDate since) {}

    /** A council that has loaded no text and decided nothing. */
    public static final CouncilText NONE = new CouncilText(Map.of(), Set.of(), List.of());

    public CouncilText {
        clauses = clauses.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        unreviewed = Set.copyOf(unreviewed);
        adopted = List.copyOf(adopted);
    }

    /** The day since which the council reads a clause the other way; empty if it reads it as the rule does. */
    public Optional<LocalDate> adoptedOther(Reading reading) {
        return adopted.stream()
                .filter(one -> one.reading().equals(reading))
                .map(Adopted::since)
                .findFirst();
    }

    /** Whether the text that a rule rests on has changed since it was written, and nobody has reviewed it. */
    public boolean isUnreviewed(String question, String rule) {
        return unreviewed.contains(new RuleId(question, rule));
    }
}
