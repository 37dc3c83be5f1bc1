package org.concordat.web;

import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Fact;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;

/** The top of an answer: the outcome in words, whom it speaks to, why, and what an open answer comes to. */
public final class Verdict {

    private final String label;
    private final String icon;
    private final String heading;
    private final String addressed;
    private final List<Reasons.Reason> reasons;
    private final String strength;
    private final String conflictShow;
    private final String silence;
    private final List<OpenEnds.Line> blocks;
    private final String also;
    private final String findOut;

    Verdict(Answer answer, Headline headline, Reasons why, OpenEnds ends, Side side) {
        LoadedProfile council = answer.profile();
        Ruling leading = answer.leading();
        Words words = new Words(council, answer.question());
        Optional<Fact> decisive =
                leading.outcome().isEmpty() ? Optional.of(leading.missing().get(0)) : Optional.empty();
        String officer = council.title(Role.MONITORING_OFFICER);
        this.label = headline.label();
        this.icon = headline.icon();
        this.heading = headline.sentence(side);
        this.addressed =
                council.text(answer.question().id() + ".for").orElseGet(() -> Pages.of("for." + words.actor()));
        this.reasons = answer.conflict() || decisive.isPresent() ? List.of() : why.why(leading);
        this.strength = answer.conflict() ? "" : strength(leading);
        this.conflictShow = Pages.of("conflict.show", officer);
        this.silence = Pages.of(leading.outcome().equals(Optional.of(Outcome.NOT_COVERED)) ? "silent" : "silent.law");
        this.blocks = decisive.map(ends::blocks).orElse(List.of());
        List<Fact> others = leading.missing().stream().skip(1).toList();
        this.also = others.isEmpty() ? "" : Pages.of("depends.also", new Statements(words).depends(others));
        this.findOut = decisive.map(
                        fact -> words.hint(fact).map(hint -> hint + " ").orElse("") + Pages.of("find-out.ask", officer))
                .orElse("");
    }

    private static String strength(Ruling leading) {
        boolean explained = leading.outcome()
                .filter(outcome -> outcome == Outcome.REQUIRED || outcome == Outcome.PROHIBITED)
                .isPresent();
        if (!explained) {
            return "";
        }
        if (leading.words().isEmpty()) {
            return Pages.of("strength.open");
        }
        String modal = leading.words().orElse("").replace(' ', '-');
        String strength = leading.strength().map(Strength::id).orElse("");
        return Pages.first(List.of("strength." + modal, "strength." + strength)).orElse("");
    }

    /** Two or three words. */
    public String getLabel() {
        return label;
    }

    /** The shape beside the label. */
    public String getIcon() {
        return icon;
    }

    /** The answer in a sentence, which is also the page's title. */
    public String getHeading() {
        return heading;
    }

    /** Whom the answer speaks to. */
    public String getAddressed() {
        return addressed;
    }

    /** The rules that decide; none in a conflict, and while the answer is open. */
    public List<Reasons.Reason> getReasons() {
        return reasons;
    }

    /** What the text's own strength means, where it is not plain. */
    public String getStrength() {
        return strength;
    }

    /** To whom a conflict is shown. */
    public String getConflictShow() {
        return conflictShow;
    }

    /** Why there is no answer from the protocol. */
    public String getSilence() {
        return silence;
    }

    /** What an open answer comes to, for each value of what decides most. */
    public List<OpenEnds.Line> getBlocks() {
        return blocks;
    }

    /** What an open answer may depend on beside that. */
    public String getAlso() {
        return also;
    }

    /** How to find out what an open answer depends on. */
    public String getFindOut() {
        return findOut;
    }
}
