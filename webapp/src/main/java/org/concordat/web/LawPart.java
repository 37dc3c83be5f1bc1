package org.concordat.web;

import java.util.List;
import java.util.Optional;
import org.concordat.rule.Fact;
import org.concordat.rule.Ruling;

/** What the law says beside the protocol, and in a conflict what the protocol says by itself. */
public final class LawPart {

    private final List<Sources.Source> sections;
    private final String says;
    private final List<OpenEnds.Link> links;
    private final DutyWords duties;
    private final String protocolSays;

    LawPart(Answer answer, Headline headline, OpenEnds ends, Optional<Side> actor) {
        Optional<Ruling> law = answer.law();
        Optional<Ruling> beside = law.filter(said -> !answer.onlyLaw());
        Optional<Fact> open = beside.filter(said -> said.outcome().isEmpty())
                .map(said -> said.missing().get(0));
        Words words = new Words(answer.profile(), answer.question());
        this.sections = law.map(said -> new Sources(answer.profile()).of(said.citations()))
                .orElse(List.of());
        this.says = open.map(fact -> Pages.of("law.depends", words.dependsOn(fact)))
                .or(() -> beside.map(said -> alone(headline, said)))
                .orElse("");
        this.links = open.map(ends::tell).orElse(List.of());
        this.duties = new DutyWords(answer.profile(), answer.question().id(), law.orElse(answer.ruling()), actor);
        this.protocolSays = answer.conflict() ? alone(headline, answer.ruling()) : "";
    }

    private static String alone(Headline headline, Ruling ruling) {
        return Pages.of("read-alone", Words.lowerFirst(headline.sentence(ruling, Side.YOU)));
    }

    /** Whether there is something to say about the law. */
    public boolean isShown() {
        return !sections.isEmpty() || !says.isEmpty();
    }

    /** The sections that speak. */
    public List<Sources.Source> getSections() {
        return sections;
    }

    /** What the law comes to beside the protocol, if the page's heading does not say it already. */
    public String getSays() {
        return says;
    }

    /** Where the law's answer is open, the answers that it waits for. */
    public List<OpenEnds.Link> getLinks() {
        return links;
    }

    /** The law's own conditions and duties. */
    public DutyWords getDuties() {
        return duties;
    }

    /** In a conflict what the protocol says by itself; else empty. */
    public String getProtocolSays() {
        return protocolSays;
    }
}
