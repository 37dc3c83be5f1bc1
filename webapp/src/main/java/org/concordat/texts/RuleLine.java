package org.concordat.texts;

import java.util.List;
import java.util.Optional;
import org.concordat.official.Redline.Review;
import org.concordat.profile.CouncilText.RuleId;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.Wording;
import org.concordat.rule.Question;
import org.concordat.rule.Rule;
import org.concordat.rule.RulingTable;

/**
 * A rule in plain words.
 *
 * @param question what it answers
 * @param clause the clause that it cites
 * @param says the rule's own sentence
 * @param parts when it applies, what it comes to, and what it adds
 */
public record RuleLine(String question, String clause, String says, List<String> parts) {

    static List<RuleLine> of(List<Review> reviews, LoadedProfile profile) {
        return reviews.stream()
                .flatMap(review -> of(new RuleId(review.question(), review.rule()), review.clause(), profile).stream())
                .toList();
    }

    /** The rule in plain words, if the profile has such a rule. */
    static Optional<RuleLine> of(RuleId id, String clause, LoadedProfile profile) {
        return profile.table(id.question())
                .flatMap(table -> rule(id, profile).map(rule -> of(table.question(), clause, rule, profile)));
    }

    /** A rule on a question in plain words. */
    public static RuleLine of(Question question, Rule rule, LoadedProfile profile) {
        return of(question, rule.citation().toString(), rule, profile);
    }

    private static RuleLine of(Question question, String clause, Rule rule, LoadedProfile profile) {
        return new RuleLine(
                title(question.id(), profile),
                TextWords.of("clause", clause),
                sentence(rule.says()),
                new Wording(profile, question).rule(rule));
    }

    /** The rule with this id, if the profile has it. */
    static Optional<Rule> rule(RuleId id, LoadedProfile profile) {
        return profile.table(id.question()).map(RulingTable::rules).stream()
                .flatMap(List::stream)
                .filter(rule -> rule.id().equals(id.rule()))
                .findFirst();
    }

    /** What a question is called. */
    public static String title(String question, LoadedProfile profile) {
        return profile.text(question + ".title")
                .or(() -> profile.text(question + ".asks"))
                .orElse(question);
    }

    /** A text as a sentence. */
    public static String sentence(String text) {
        String begun = text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
