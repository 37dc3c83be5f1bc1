package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;
import org.concordat.statute.Conflict;

/**
 * An answer in a label, an icon and a sentence, with the strength of the text and nothing stronger or weaker. The sentence
 * speaks to the one who would act, or of one side to the other.
 */
final class Headline {

    private static final int LONGEST_CONDITION = 7;

    private final Answer answer;
    private final Words words;

    Headline(Answer answer) {
        this.answer = answer;
        this.words = new Words(answer.profile(), answer.question());
    }

    /** Two or three words. */
    String label() {
        Ruling leading = answer.leading();
        if (answer.conflict()) {
            return Pages.of(lawLets() ? "label.conflict.law-lets" : "label.conflict.law-forbids");
        }
        if (answer.onlyLaw() && speaks(leading)) {
            return Pages.of("label.law", ofRuling(leading));
        }
        return ofRuling(leading);
    }

    private static String ofRuling(Ruling ruling) {
        if (ruling.outcome().isEmpty()) {
            return Pages.of("label.depends");
        }
        boolean deadline = ruling.outcome().get() == Outcome.PERMITTED
                && ruling.duties().stream()
                        .anyMatch(duty -> duty.what().deadline().isPresent());
        return deadline
                ? Pages.of("label.permitted.deadline")
                : Pages.first(keys("label", ruling), conditions(ruling)).orElseThrow();
    }

    /** The shape beside the label. */
    String icon() {
        if (answer.conflict()) {
            return lawLets() ? "yes" : "no";
        }
        return answer.leading()
                .outcome()
                .map(outcome -> switch (outcome) {
                    case PERMITTED, REQUIRED -> "yes";
                    case CONDITIONAL -> "conditions";
                    case REFER -> "other";
                    case PROHIBITED -> "no";
                    case NOT_COVERED -> "silent";
                })
                .orElse("depends");
    }

    /** The sentence, without a full stop. */
    String sentence(Side side) {
        if (answer.conflict()) {
            Ruling law = answer.law().orElseThrow();
            String how =
                    lawLets() ? "law-lets." + law.strength().map(Strength::id).orElse("none") : "law-forbids";
            return Words.upperFirst(
                    text(Stream.of("conflict." + how, "conflict." + (lawLets() ? "law-lets" : "law-forbids")), side));
        }
        Ruling leading = answer.leading();
        if (answer.onlyLaw() && speaks(leading)) {
            return Pages.of("heading.law-only", Words.lowerFirst(sentence(leading, side)));
        }
        return sentence(leading, side);
    }

    /** What one of the two rulings says by itself. */
    String sentence(Ruling ruling, Side side) {
        if (ruling.outcome().isEmpty()) {
            return Pages.of("heading.depends", words.dependsOn(ruling.missing().get(0)));
        }
        return Words.upperFirst(
                switch (ruling.outcome().get()) {
                    case NOT_COVERED -> Pages.of("heading.not-covered", words.indirect());
                    case REFER -> refer(ruling, side);
                    case CONDITIONAL -> conditional(ruling, side);
                    default -> text(keys("heading", ruling).stream(), side);
                });
    }

    /** A policy is used and not asked. */
    private String refer(Ruling ruling, Side side) {
        List<Role> asked = ruling.deciders().stream()
                .filter(role -> role != Role.WHISTLEBLOWING_POLICY)
                .toList();
        String who = asked.isEmpty() ? Pages.of("somebody-else") : words.oneOf(asked);
        if (asked.size() == ruling.deciders().size()) {
            return text(keys("heading", ruling).stream(), side, who);
        }
        String policy = words.oneOf(List.of(Role.WHISTLEBLOWING_POLICY));
        return asked.isEmpty()
                ? text(Stream.of("heading.refer.policy"), side, policy)
                : text(keys("heading.policy-too", ruling).stream(), side, who, policy);
    }

    private String conditional(Ruling ruling, Side side) {
        if (side == Side.YOU && ruling.conditions().size() == 1) {
            String duty = answer.profile()
                    .duty(
                            answer.question().id(),
                            ruling.conditions().get(0).what().id());
            if (duty.split(" ").length <= LONGEST_CONDITION && !duty.contains(".")) {
                return Pages.of("heading.conditional.one.you", words.act(facts()), Words.lowerFirst(duty));
            }
        }
        return text(keys("heading", ruling).stream(), side, words.act(facts()), conditions(ruling));
    }

    private String text(Stream<String> keys, Side side) {
        return text(keys, side, words.act(facts()));
    }

    private static String text(Stream<String> keys, Side side, Object... values) {
        return Pages.first(keys.map(key -> key + "." + side.id()).toList(), values)
                .orElseThrow();
    }

    private Facts facts() {
        return answer.facts();
    }

    private boolean lawLets() {
        return answer.contradiction().equals(Optional.of(Conflict.LAW_LETS));
    }

    private static boolean speaks(Ruling ruling) {
        return ruling.outcome()
                .filter(outcome -> outcome != Outcome.NOT_COVERED)
                .isPresent();
    }

    /** The most exact key first: by the text's own words, else by strength, else what holds however strong it is. */
    private static List<String> keys(String what, Ruling ruling) {
        String outcome = what + "." + ruling.outcome().orElseThrow().id();
        Optional<String> modal = ruling.words().map(w -> w.replace(' ', '-'));
        String strength = ruling.words().isEmpty()
                ? "open"
                : ruling.strength().map(Strength::id).orElse("none");
        return Stream.concat(modal.stream(), Stream.of(strength))
                .map(how -> outcome + "." + how)
                .toList();
    }

    private static String conditions(Ruling ruling) {
        return switch (ruling.conditions().size()) {
            case 0 -> Pages.of("conditions");
            case 1 -> Pages.of("conditions.1");
            default ->
                Pages.of("conditions.n", String.valueOf(ruling.conditions().size()));
        };
    }
}
