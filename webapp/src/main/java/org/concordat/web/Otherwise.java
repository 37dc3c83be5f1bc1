package org.concordat.web;

import java.util.List;
import java.util.Optional;
import org.concordat.rule.Outcome;
import org.concordat.rule.Ruling;

/** What would change an answer, how the other side reads it, why it is not otherwise, and what was not told. */
public final class Otherwise {

    private final List<OpenEnds.Line> changes;
    private final String unchanged;
    private final String otherSideTitle;
    private final String otherSide;
    private final List<String> whyNot;
    private final String whyNotIntro;
    private final boolean moreRules;
    private final String allRules;
    private final List<OpenEnds.Line> untold;
    private final String nothingUntold;

    Otherwise(
            Answer answer,
            Headline headline,
            Reasons reasons,
            OpenEnds ends,
            PageQuery query,
            AskLinks links,
            boolean across,
            Optional<Side> actor) {
        Ruling leading = answer.leading();
        boolean open = leading.outcome().isEmpty();
        boolean unanswered = leading.outcome().equals(Optional.of(Outcome.NOT_COVERED));
        this.changes = open ? List.of() : ends.changes();
        this.unchanged = Pages.of(
                unanswered && !answer.profile().covers(answer.question()) ? "change.none.silent" : "change.none");
        this.otherSideTitle = actor.map(side -> across ? side : side.other())
                .filter(side -> !open && !unanswered)
                .map(side -> Pages.of("part.as." + side.id()))
                .orElse("");
        this.otherSide = actor.filter(side -> !otherSideTitle.isEmpty())
                .map(side -> headline.sentence(across ? Side.YOU : side) + ".")
                .orElse("");
        this.whyNot = query.wholeTrace() ? reasons.all() : reasons.whyNot();
        this.whyNotIntro =
                Pages.of(query.wholeTrace() ? "why-not.all" : whyNot.size() > 1 ? "why-not.many" : "why-not.one");
        this.moreRules = !query.wholeTrace() && reasons.more();
        this.allRules = links.here(PageQuery.TRACE);
        this.untold = open ? List.of() : ends.additions();
        this.nothingUntold = Pages.of(answer.facts().complete() ? "untold.all" : "untold.nothing");
    }

    /** The single facts whose change leads to another answer; none while the answer is open. */
    public List<OpenEnds.Line> getChanges() {
        return changes;
    }

    /** Why nothing that could be told changes the answer. */
    public String getUnchanged() {
        return unchanged;
    }

    /** The heading of the part for the other side; empty where there is none. */
    public String getOtherSideTitle() {
        return otherSideTitle;
    }

    /** The answer for the other side. */
    public String getOtherSide() {
        return otherSide;
    }

    /** The rules that do not apply, or every rule where the address asks for that. */
    public List<String> getWhyNot() {
        return whyNot;
    }

    /** The sentence before them. */
    public String getWhyNotIntro() {
        return whyNotIntro;
    }

    /** Whether there are more rules than are shown. */
    public boolean isMoreRules() {
        return moreRules;
    }

    /** The address that shows every rule. */
    public String getAllRules() {
        return allRules;
    }

    /** What unknown facts could add; none while the answer is open. */
    public List<OpenEnds.Line> getUntold() {
        return untold;
    }

    /** Said where nothing unknown could add to the answer. */
    public String getNothingUntold() {
        return nothingUntold;
    }
}
