package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.rule.Deadline;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Ruling;
import org.concordat.rule.Step;
import org.concordat.rule.Strength;

/** A ruling, the protocol's or the law's, in words for a page. */
public final class RulingWords {

    /** Something that binds somebody, and where it stands. */
    public record Line(String who, String text, String when, String where) {}

    /** A clause or section that a ruling rests on. */
    public record Source(String place, String heading, String gist) {}

    private final LoadedProfile council;
    private final Facts facts;
    private final Ruling ruling;
    private final Words words;

    RulingWords(LoadedProfile council, Facts facts, Ruling ruling) {
        this.council = council;
        this.facts = facts;
        this.ruling = ruling;
        this.words = new Words(council, facts.question());
    }

    /** The answer in a sentence. */
    public String heading() {
        if (ruling.outcome().isEmpty()) {
            return Messages.of(
                    "heading.depends", words.dependsOn(ruling.missing().get(0)));
        }
        Outcome outcome = ruling.outcome().get();
        String heading = "heading." + outcome.id();
        boolean byStrength = outcome == Outcome.CONDITIONAL || outcome == Outcome.REFER;
        Optional<String> how = byStrength ? ruling.strength().map(Strength::id) : ruling.words();
        List<String> keys = Stream.concat(
                        how.map(h -> heading + "." + h.replace(' ', '-')).stream(), Stream.of(heading))
                .toList();
        String act = outcome == Outcome.REFER
                ? words.oneOf(ruling.deciders())
                : outcome == Outcome.NOT_COVERED ? words.indirect() : words.act(facts);
        return Words.upperFirst(Messages.first(keys, act).orElse(act));
    }

    /** In one word what kind of answer it is; the style sheet has a colour for each. */
    public String kind() {
        return ruling.outcome().map(Outcome::id).orElse("depends");
    }

    /** How strongly the text speaks, explained where it is not plain. */
    public String strength() {
        return Messages.first(Stream.concat(
                                ruling.words().map(w -> "strength." + w.replace(' ', '-')).stream(),
                                ruling.strength().map(s -> "strength." + s.id()).stream())
                        .toList())
                .orElse("");
    }

    /** Who decides, or comes first. */
    public String deciders() {
        return Words.upperFirst(words.oneOf(ruling.deciders()));
    }

    /** Who comes next, in order. */
    public List<String> route() {
        return ruling.route().stream().map(this::step).toList();
    }

    private String step(Step step) {
        String who = Words.upperFirst(Messages.of("the", council.title(step.role())));
        String asker = step.asker()
                .map(role -> Messages.of("step.for", council.title(role)))
                .orElse("");
        return who + asker + Messages.of("step." + step.basis().id());
    }

    /** What binds whoever does what is asked about. */
    public List<Line> conditions() {
        return ruling.conditions().stream()
                .map(c -> new Line("", duty(c.what().id()), "", places(c.citations())))
                .toList();
    }

    /** What others then owe. */
    public List<Line> duties() {
        return ruling.duties().stream()
                .map(d -> new Line(
                        Words.upperFirst(
                                Messages.of("the", council.title(d.what().who()))),
                        duty(d.what().code().id()),
                        d.what().deadline().map(RulingWords::within).orElse(""),
                        places(d.citations())))
                .toList();
    }

    private static String within(Deadline deadline) {
        String from = Messages.first(List.of("from." + deadline.from())).orElse(deadline.from());
        return Messages.of("within", String.valueOf(deadline.workingDays()), from) + " "
                + Messages.of("count." + deadline.count().id());
    }

    /** What unknown facts could add. */
    public List<String> additions() {
        return ruling.mayAdd().stream()
                .map(addition -> Messages.of(
                        "may-add",
                        duty(addition.code().id()),
                        String.join(
                                Messages.of("and"),
                                addition.dependsOn().stream()
                                        .map(words::dependsOn)
                                        .toList())))
                .toList();
    }

    private String duty(String code) {
        String text = council.duty(facts.question().id(), code);
        return text.equals(code) ? Words.plain(code) : text;
    }

    /** The questions whose answers decide, the most decisive first. */
    public List<String> missing() {
        return ruling.missing().stream().map(words::asks).toList();
    }

    /** The clauses or sections that it rests on. */
    public List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (Citation citation : ruling.citations()) {
            Optional<Clause> clause = council.clause(citation);
            sources.add(new Source(
                    words.place(citation),
                    clause.map(Clause::heading).orElse(""),
                    clause.map(Clause::gist).orElse("")));
        }
        return sources;
    }

    /** Where the text can be read in two ways: where, the reading taken, the other. */
    public List<Source> readings() {
        return ruling.readings().stream()
                .map(r ->
                        new Source(words.place(r.citation()), Words.upperFirst(r.taken()), Words.upperFirst(r.other())))
                .toList();
    }

    private String places(List<Citation> citations) {
        return String.join("; ", citations.stream().map(words::place).distinct().toList());
    }
}
