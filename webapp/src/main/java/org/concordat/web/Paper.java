package org.concordat.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Condition;
import org.concordat.rule.Outcome;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Trace;
import org.w3c.dom.Document;

/** A ruling as it goes on paper, as XHTML: the answer first, then what to do, why, and where it comes from. */
final class Paper {

    private static final String LANGUAGE = "en-GB";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** A part of the paper under a heading, which is its bookmark too. */
    private record Section(String id, String heading, Consumer<Markup> content) {}

    private final Answer answer;
    private final LoadedProfile council;
    private final Words words;
    private final RulingWords ruling;
    private final Optional<RulingWords> law;
    private final String address;
    private final String day;
    private final List<Section> sections = new ArrayList<>();

    private Paper(Answer answer, String address, LocalDate on) {
        this.answer = answer;
        this.council = answer.profile();
        this.words = new Words(council, answer.question());
        this.ruling = new RulingWords(council, answer.facts(), answer.ruling());
        this.law = answer.statute()
                .filter(said -> !said.outcome().equals(Optional.of(Outcome.NOT_COVERED)))
                .map(said -> new RulingWords(council, answer.facts(), said));
        this.address = address;
        this.day = DAY.format(on);
        sections();
    }

    /**
     * An answer on paper.
     *
     * @param address opens the same answer again
     * @param on the day on which it is given
     */
    static Document of(Answer answer, String address, LocalDate on) {
        Paper paper = new Paper(answer, address, on);
        return Markup.document(
                LANGUAGE, html -> html.element("head", () -> paper.head(html)).element("body", () -> paper.body(html)));
    }

    private void head(Markup html) {
        html.element(
                "title", PaperWords.of("title", heading(), council.profile().shortName()));
        html.element("meta", () -> html.attribute("name", "subject").attribute("content", words.title()));
        html.element("meta", () -> html.attribute("name", "author").attribute("content", PaperWords.of("author")));
        html.element("meta", () -> html.attribute("name", "description").attribute("content", words.title()));
        html.element(
                "style",
                PdfPress.style(council.profile().accent(), council.profile().name()));
        html.element("bookmarks", () -> {
            bookmark(html, "answer", heading());
            sections.forEach(section -> bookmark(html, section.id(), section.heading()));
        });
    }

    private static void bookmark(Markup html, String id, String name) {
        html.element("bookmark", () -> html.attribute("name", name).attribute("href", "#" + id));
    }

    private void body(Markup html) {
        html.classed("p", "council", council.profile().name());
        html.classed("p", "question", words.title());
        html.element("div", () -> {
            html.attribute("class", "answer");
            html.element("h1", () -> html.attribute("id", "answer").text(heading()));
            html.element("p", Messages.of("addressed." + words.actor()));
        });
        if (answer.conflict()) {
            html.classed("p", "warning", PaperWords.of("conflict"));
        }
        if (council.edition().draft()) {
            html.classed("p", "warning", Messages.of("council.draft"));
        }
        for (Section section : sections) {
            html.element("div", () -> {
                html.attribute("class", "section");
                html.element("h2", () -> html.attribute("id", section.id()).text(section.heading()));
                section.content().accept(html);
            });
        }
    }

    private String heading() {
        return law.filter(said -> answer.conflict())
                .map(said -> PaperWords.of("heading.conflict", Words.lowerFirst(said.heading())))
                .orElseGet(ruling::heading);
    }

    private void sections() {
        if (answer.conflict()) {
            law.ifPresent(this::law);
            section("protocol", html -> html.classed("p", "strong", ruling.heading()));
        }
        if (answer.ruling().outcome().isEmpty()) {
            section("missing", ruling.missing());
        }
        said("", ruling);
        section("why", why());
        section("clauses", ruling.sources().isEmpty() ? Optional.empty() : Optional.of(sources(ruling)));
        readings();
        section("additions", ruling.additions());
        if (!answer.conflict()) {
            law.ifPresent(this::law);
        }
        section("told", this::told);
        section("rely", this::rely);
    }

    /** What follows from one ruling: conditions, duties, who decides. */
    private void said(String of, RulingWords by) {
        section(
                of + "conditions",
                by.conditions().stream()
                        .map(line -> PaperWords.of("condition", line.text(), line.where()))
                        .toList());
        section(
                of + "duties",
                by.duties().stream()
                        .map(line -> PaperWords.of(
                                line.when().isEmpty() ? "duty" : "duty.when",
                                line.who(),
                                line.text(),
                                line.where(),
                                line.when()))
                        .toList());
        List<String> route = new ArrayList<>();
        if (!by.deciders().isEmpty()) {
            route.add(by.deciders());
        }
        route.addAll(by.route());
        section(of + "decides", route.isEmpty() ? Optional.empty() : Optional.of(html -> html.list("ol", route)));
    }

    private List<String> why() {
        TraceWords trace = new TraceWords(answer.facts(), words);
        return answer.trace().stream()
                .filter(rule -> rule.state() == Trace.State.APPLIES)
                .map(rule -> Messages.of("trace.line", words.place(rule.rule().citation()), trace.sentence(rule)))
                .toList();
    }

    private static Consumer<Markup> sources(RulingWords by) {
        return html -> by.sources()
                .forEach(source -> html.element(
                                "h3",
                                PaperWords.of("clause", source.place(), source.heading())
                                        .strip())
                        .element("p", source.gist()));
    }

    private void readings() {
        if (!ruling.readings().isEmpty()) {
            section(
                    "readings",
                    html -> ruling.readings()
                            .forEach(reading -> html.element("h3", reading.place())
                                    .element("p", PaperWords.of("reading.taken", reading.heading()))
                                    .element("p", PaperWords.of("reading.other", reading.gist()))));
        }
    }

    private void law(RulingWords said) {
        section("law", html -> html.classed("p", "strong", said.heading()));
        said("law.", said);
        section("law.sources", said.sources().isEmpty() ? Optional.empty() : Optional.of(sources(said)));
    }

    private void told(Markup html) {
        List<Condition> known = answer.facts().known();
        if (known.isEmpty()) {
            html.element("p", Messages.of("ask.told.nothing"));
        } else {
            html.element(
                    "ul",
                    () -> known.forEach(fact -> html.element("li", () -> {
                        html.text(words.asks(fact.fact())).text(" ");
                        html.element(
                                "strong",
                                words.value(fact.fact(), fact.allowed().get(0)));
                    })));
        }
    }

    private void rely(Markup html) {
        html.element("p", PaperWords.of("guidance"));
        html.element("p", PaperWords.of("asked", day, council.profile().name()));
        html.element(
                "div",
                () -> html.attribute("class", "receipt")
                        .list(
                                "ul",
                                List.of(
                                        Messages.of(
                                                "receipt.edition",
                                                council.edition().title(),
                                                council.edition().id()),
                                        Messages.of(
                                                "receipt.version",
                                                council.manifest().version()),
                                        Messages.of("receipt.rules", answer.receipt(), RulingTable.ENGINE))));
        html.element(
                "p",
                () -> html.text(PaperWords.of("again"))
                        .text(" ")
                        .element(
                                "a",
                                () -> html.attribute("href", address)
                                        .attribute("title", PaperWords.of("again.title"))
                                        .text(address)));
    }

    private void section(String id, List<String> items) {
        section(id, items.isEmpty() ? Optional.empty() : Optional.of(html -> html.list("ul", items)));
    }

    private void section(String id, Consumer<Markup> content) {
        section(id, Optional.of(content));
    }

    private void section(String id, Optional<Consumer<Markup>> content) {
        content.ifPresent(said -> sections.add(new Section(id, PaperWords.of("section." + id), said)));
    }
}
