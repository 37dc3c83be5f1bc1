package org.concordat.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a council has confirmed of its own text of an edition, as rulings and the reader say it.
 *
 * @param clauses the council's own words of each clause that its text has, by the clause's id, a paragraph each
 * @param unreviewed the rules whose clauses have changed since they were written and that nobody has reviewed
 */
public record CouncilText(Map<String, List<String>> clauses, Set<RuleId> unreviewed) {

    /** A rule, by its question and its id there. */
    public record RuleId(String question, String rule) {}

    /** A council that has loaded no text. */
    public static final CouncilText NONE = new CouncilText(Map.of(), Set.of());

    public CouncilText {
        clauses = clauses.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        unreviewed = Set.copyOf(unreviewed);
    }

    /** Whether the text that a rule rests on has changed since it was written, and nobody has reviewed it. */
    public boolean isUnreviewed(String question, String rule) {
        return unreviewed.contains(new RuleId(question, rule));
    }
}
