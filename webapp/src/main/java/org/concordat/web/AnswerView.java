package org.concordat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;

/**
 * An answer as its page shows it, in the page's order; a part with nothing in it is empty. Everything is worked out when it
 * is made, and once.
 */
public final class AnswerView {

    private final boolean open;
    private final boolean silent;
    private final boolean unanswered;
    private final boolean conflict;
    private final boolean draft;
    private final boolean printed;
    private final String mayConflict;
    private final List<String> notices;
    private final String askLabel;
    private final Verdict verdict;
    private final LawPart law;
    private final DutyWords duties;
    private final Route route;
    private final ClausePart clauses;
    private final Otherwise otherwise;
    private final Reliance reliance;

    /**
     * The view of an answer.
     *
     * @param on the day on which it is asked
     */
    AnswerView(Answer answer, PageQuery query, AskLinks links, LocalDate on) {
        Ruling leading = answer.leading();
        Words words = new Words(answer.profile(), answer.question());
        Optional<Side> actor = Side.of(words.actor());
        boolean across = query.as().isPresent() && query.as().equals(actor.map(Side::other));
        Headline headline = new Headline(answer);
        Reasons reasons = new Reasons(answer);
        OpenEnds ends = new OpenEnds(answer, links);
        this.open = leading.outcome().isEmpty();
        this.silent = answer.ruling().outcome().equals(Optional.of(Outcome.NOT_COVERED));
        this.unanswered = leading.outcome().equals(Optional.of(Outcome.NOT_COVERED));
        this.conflict = answer.conflict();
        this.draft = answer.profile().edition().draft();
        this.printed = query.printed();
        this.mayConflict = answer.mayConflict()
                ? Pages.of(
                        "may-conflict",
                        words.dependsOn(answer.law().orElseThrow().missing().get(0)))
                : "";
        this.notices = new Standing(answer).notices();
        this.askLabel = Pages.of("share.ask", answer.profile().title(Role.MONITORING_OFFICER));
        this.verdict = new Verdict(answer, headline, reasons, ends, across ? actor.orElseThrow() : Side.YOU);
        this.law = new LawPart(answer, headline, ends, actor);
        this.duties = new DutyWords(answer.profile(), answer.question().id(), answer.ruling(), actor);
        this.route = new Route(answer.profile(), answer.ruling(), conflict);
        this.clauses = new ClausePart(answer);
        this.otherwise = new Otherwise(answer, headline, reasons, ends, query, links, across, actor);
        this.reliance = new Reliance(answer, words, on, query.on());
    }

    /** Whether what was told leaves the answer open. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the protocol says nothing. */
    public boolean isSilent() {
        return silent;
    }

    /** Whether nothing at all answers. */
    public boolean isUnanswered() {
        return unanswered;
    }

    /** Whether protocol and law contradict each other. */
    public boolean isConflict() {
        return conflict;
    }

    /** Whether the protocol is a draft. */
    public boolean isDraft() {
        return draft;
    }

    /** Whether the page is shown as it prints. */
    public boolean isPrinted() {
        return printed;
    }

    /** What it depends on whether the law contradicts the protocol; empty if it cannot. */
    public String getMayConflict() {
        return mayConflict;
    }

    /** That the council reads its text otherwise, or has changed it and nobody has reviewed the rules; a notice each. */
    public List<String> getNotices() {
        return notices;
    }

    /** The text of the link to whom questions go. */
    public String getAskLabel() {
        return askLabel;
    }

    /** The answer itself. */
    public Verdict getVerdict() {
        return verdict;
    }

    /** What the law says beside the protocol. */
    public LawPart getLaw() {
        return law;
    }

    /** Conditions and duties. */
    public DutyWords getDuties() {
        return duties;
    }

    /** Who decides, or whom to ask. */
    public Route getRoute() {
        return route;
    }

    /** The clauses behind the answer. */
    public ClausePart getClauses() {
        return clauses;
    }

    /** What would be otherwise, and why it is not. */
    public Otherwise getOtherwise() {
        return otherwise;
    }

    /** What to know before relying on it. */
    public Reliance getReliance() {
        return reliance;
    }
}
