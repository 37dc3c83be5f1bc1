package org.concordat.web;

import java.util.List;
import java.util.Optional;
import org.concordat.rule.Fact;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;

/** An answer as its page shows it, in the page's order; a part with nothing in it is empty. */
public final class AnswerView {

    private static final int MOST_OPEN_CLAUSES = 4;

    private final Answer answer;
    private final AskLinks links;
    private final Headline headline;
    private final Words words;
    private final Reasons reasons;
    private final OpenEnds ends;
    private final Sources sources;
    private final PageQuery query;

    AnswerView(Answer answer, PageQuery query, AskLinks links) {
        this.answer = answer;
        this.links = links;
        this.query = query;
        this.headline = new Headline(answer);
        this.words = new Words(answer.profile(), answer.question());
        this.reasons = new Reasons(answer);
        this.ends = new OpenEnds(answer, links);
        this.sources = new Sources(answer.profile());
    }

    private Ruling leading() {
        return answer.leading();
    }

    /** The side that would act; empty where it can be either. */
    private Optional<Side> actor() {
        return Side.of(words.actor());
    }

    /** Whether the address says that the reader is the other side. */
    private boolean acrossTheTable() {
        return query.as().isPresent() && query.as().equals(actor().map(Side::other));
    }

    public String getLabel() {
        return headline.label();
    }

    public String getIcon() {
        return headline.icon();
    }

    /** The answer in a sentence, which is also the page's title. */
    public String getHeading() {
        return headline.sentence(acrossTheTable() ? actor().orElseThrow() : Side.YOU);
    }

    /** Whom the answer speaks to. */
    public String getAddressed() {
        return answer.profile().text(answer.question().id() + ".for").orElseGet(() -> Pages.of("for." + words.actor()));
    }

    public List<Reasons.Reason> getReasons() {
        return answer.conflict() || isOpen() ? List.of() : reasons.why(leading());
    }

    /** What the text's own strength means, where it is not plain. */
    public String getStrength() {
        boolean explained = leading()
                .outcome()
                .filter(outcome -> outcome == Outcome.REQUIRED || outcome == Outcome.PROHIBITED)
                .isPresent();
        if (!explained || answer.conflict()) {
            return "";
        }
        if (leading().words().isEmpty()) {
            return Pages.of("strength.open");
        }
        String modal = leading().words().orElse("").replace(' ', '-');
        String strength = leading().strength().map(Strength::id).orElse("");
        return Pages.first(List.of("strength." + modal, "strength." + strength)).orElse("");
    }

    public boolean isOpen() {
        return leading().outcome().isEmpty();
    }

    public boolean isSilent() {
        return answer.ruling().outcome().equals(Optional.of(Outcome.NOT_COVERED));
    }

    public boolean isConflict() {
        return answer.conflict();
    }

    public boolean isDraft() {
        return answer.profile().edition().draft();
    }

    /** Why there is no answer from the protocol. */
    public String getSilence() {
        return Pages.of(leading().outcome().equals(Optional.of(Outcome.NOT_COVERED)) ? "silent" : "silent.law");
    }

    /** Whether nothing at all answers. */
    public boolean isUnanswered() {
        return leading().outcome().equals(Optional.of(Outcome.NOT_COVERED));
    }

    public String getConflictShow() {
        return Pages.of("conflict.show", monitoringOfficer());
    }

    /** What it depends on whether the law contradicts the protocol; empty if it cannot. */
    public String getMayConflict() {
        return answer.mayConflict() ? Pages.of("may-conflict", words.dependsOn(lawsQuestion())) : "";
    }

    private Fact lawsQuestion() {
        return answer.law().orElseThrow().missing().get(0);
    }

    /** What an open answer comes to, for each value of what decides most. */
    public List<OpenEnds.Line> getBlocks() {
        return isOpen() ? ends.blocks(leading().missing().get(0)) : List.of();
    }

    /** What an open answer may depend on beside that. */
    public String getAlso() {
        List<Fact> others = leading().missing().stream().skip(1).toList();
        return others.isEmpty() ? "" : Pages.of("depends.also", new Statements(words).depends(others));
    }

    /** How to find out what an open answer depends on. */
    public String getFindOut() {
        return isOpen()
                ? words.hint(leading().missing().get(0)).map(hint -> hint + " ").orElse("")
                        + Pages.of("find-out.ask", monitoringOfficer())
                : "";
    }

    /** What the law comes to beside the protocol, if the page's heading does not say it already. */
    public String getLawSays() {
        Optional<Ruling> law = answer.law().filter(said -> !answer.onlyLaw());
        return law.map(said -> said.outcome().isEmpty()
                        ? Pages.of("law.depends", words.dependsOn(lawsQuestion()))
                        : Pages.of("read-alone", Words.lowerFirst(headline.sentence(said, Side.YOU))))
                .orElse("");
    }

    /** Where the law's answer is open, the answers that it waits for. */
    public List<OpenEnds.Link> getLawLinks() {
        return answer.law().filter(law -> law.outcome().isEmpty()).isPresent() && !answer.onlyLaw()
                ? ends.tell(lawsQuestion())
                : List.of();
    }

    /** Whether there is something to say about the law. */
    public boolean isLawful() {
        return !getLaw().isEmpty() || !getLawSays().isEmpty();
    }

    public List<Sources.Source> getLaw() {
        return answer.law().map(law -> sources.of(law.citations())).orElse(List.of());
    }

    /** The law's own conditions and duties. */
    public DutyWords getLawDuties() {
        return duties(answer.law().orElse(answer.ruling()));
    }

    /** In a conflict what the protocol says by itself. */
    public String getProtocolSays() {
        return Pages.of("read-alone", Words.lowerFirst(headline.sentence(answer.ruling(), Side.YOU)));
    }

    /** The clauses that the answer rests on; while it is open, those that it may come to rest on. */
    public List<Sources.Source> getClauses() {
        if (answer.ruling().outcome().isPresent()) {
            return sources.of(answer.ruling().citations());
        }
        Fact first = answer.ruling().missing().get(0);
        return sources.of(Alternatives.of(answer, first).stream()
                .flatMap(there -> there.answer().ruling().citations().stream())
                .distinct()
                .limit(MOST_OPEN_CLAUSES)
                .toList());
    }

    public String getClausesTitle() {
        return Pages.of(getClauses().size() > 1 ? "part.clauses" : "part.clause");
    }

    /** The two readings of each place that can be read in two ways: the place, the one used, the other. */
    public List<Sources.Source> getReadings() {
        return answer.ruling().readings().stream()
                .map(reading -> new Sources.Source(
                        Words.upperFirst(sources.place(reading.citation())),
                        sources.address(reading.citation()),
                        sentence(reading.taken()),
                        sentence(reading.other()),
                        "",
                        ""))
                .toList();
    }

    private static String sentence(String text) {
        String begun = Words.upperFirst(text);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    public DutyWords getDuties() {
        return duties(answer.ruling());
    }

    private DutyWords duties(Ruling ruling) {
        return new DutyWords(answer.profile(), answer.question().id(), ruling, actor());
    }

    public Route getRoute() {
        return new Route(answer.profile(), answer.ruling(), answer.conflict());
    }

    public List<OpenEnds.Line> getChanges() {
        return isOpen() ? List.of() : ends.changes();
    }

    /** Why nothing that could be told changes the answer. */
    public String getUnchanged() {
        return Pages.of(
                !answer.profile().covers(answer.question()) && isUnanswered() ? "change.none.silent" : "change.none");
    }

    /** The heading of the part for the other side; empty where there is none. */
    public String getOtherSideTitle() {
        return actor().map(side -> acrossTheTable() ? side : side.other())
                .filter(side -> !isOpen() && !isUnanswered())
                .map(side -> Pages.of("part.as." + side.id()))
                .orElse("");
    }

    /** The answer for the other side. */
    public String getOtherSide() {
        return actor().map(side -> headline.sentence(acrossTheTable() ? Side.YOU : side) + ".")
                .orElse("");
    }

    public List<String> getWhyNot() {
        return query.wholeTrace() ? reasons.all() : reasons.whyNot();
    }

    public String getWhyNotIntro() {
        return Pages.of(query.wholeTrace() ? "why-not.all" : getWhyNot().size() > 1 ? "why-not.many" : "why-not.one");
    }

    public boolean isMoreRules() {
        return !query.wholeTrace() && reasons.more();
    }

    public String getAllRules() {
        return links.here(PageQuery.TRACE);
    }

    public List<OpenEnds.Line> getUntold() {
        return ends.additions();
    }

    /** Said where nothing unknown could add to the answer. */
    public String getNothingUntold() {
        return Pages.of(answer.facts().complete() ? "untold.all" : "untold.nothing");
    }

    /** The note on legal status, with who decides. */
    public String getRely() {
        String who;
        if (isConflict()) {
            who = Pages.of("rely.conflict", monitoringOfficer());
        } else if (isSilent()) {
            who = Pages.of("rely.silent");
        } else if (answer.ruling().outcome().equals(Optional.of(Outcome.REFER))
                && !answer.ruling().deciders().isEmpty()) {
            String deciders = words.oneOf(answer.ruling().deciders());
            who = answer.ruling().strength().isEmpty()
                    ? Pages.of("rely.decides", Words.upperFirst(deciders))
                    : Pages.of("rely.first", deciders);
        } else {
            who = Pages.of("rely.you", monitoringOfficer());
        }
        return Pages.of("rely", who);
    }

    /** The edition, the day and the reference. */
    public String getReceipt() {
        String edition = answer.profile().edition().title();
        String digest = answer.receipt().replaceFirst("^.*:", "");
        return String.join(
                " ",
                Pages.of(isDraft() ? "rely.draft" : "rely.edition", edition),
                Pages.of("rely.date", Dates.today()),
                Pages.of("rely.reference", digest.substring(0, 4) + " " + digest.substring(4, 8)));
    }

    private String monitoringOfficer() {
        return answer.profile().title(Role.MONITORING_OFFICER);
    }

    public String getAskLabel() {
        return Pages.of("share.ask", monitoringOfficer());
    }

    public AskLinks getLinks() {
        return links;
    }

    public boolean isPrinted() {
        return query.printed();
    }
}
