package org.concordat.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Fact;
import org.concordat.rule.RulingTable;
import org.w3c.dom.Document;

/**
 * An answer as it goes on paper, as XHTML: the parts of its page in their order, and the receipt in full. It is longer than
 * other classes because it has a method for each part, as the page has a tag.
 */
final class Paper {

    private static final String LANGUAGE = Bundle.LANGUAGE.toLanguageTag();

    /** A part of the paper under a heading, which is its bookmark too. */
    private record Section(String id, String heading, Consumer<Markup> content) {}

    private final LoadedProfile council;
    private final PageQuery query;
    private final Words words;
    private final Answer answer;
    private final AnswerView view;
    private final String address;
    private final LocalDate on;
    private final List<Section> sections = new ArrayList<>();

    private Paper(LoadedProfile council, PageQuery query, String root, LocalDate on) {
        this.council = council;
        this.query = query;
        this.answer = Answer.of(council, query.given().facts());
        this.words = new Words(council, answer.question());
        AskLinks links = new AskLinks(council, answer.question(), query);
        this.view = new AnswerView(answer, query, links, on);
        this.address = root + links.here();
        this.on = on;
        sections();
    }

    /**
     * An answer on paper.
     *
     * @param root where this application is reached
     * @param on the day on which it is asked
     */
    static Document of(LoadedProfile council, PageQuery query, String root, LocalDate on) {
        Paper paper = new Paper(council, query, root, on);
        return Markup.document(
                LANGUAGE, html -> html.element("head", () -> paper.head(html)).element("body", () -> paper.body(html)));
    }

    private void head(Markup html) {
        html.element("title", PaperWords.of("title", view.getVerdict().getHeading(), council.shortName()));
        for (String name : List.of("subject", "description")) {
            html.element("meta", () -> html.attribute("name", name).attribute("content", words.title()));
        }
        html.element("meta", () -> html.attribute("name", "author").attribute("content", PaperWords.of("author")));
        html.element("style", PdfPress.style(council.accent(), council.name()));
        html.element("bookmarks", () -> {
            bookmark(html, "answer", view.getVerdict().getHeading());
            sections.forEach(section -> bookmark(html, section.id(), section.heading()));
        });
    }

    private static void bookmark(Markup html, String id, String name) {
        html.element("bookmark", () -> html.attribute("name", name).attribute("href", "#" + id));
    }

    private void body(Markup html) {
        html.classed("p", "council", council.name());
        html.classed("p", "question", words.title());
        html.element("div", () -> {
            html.attribute("class", "answer");
            answer(html);
        });
        query.on().ifPresent(day -> html.classed("p", "warning", AsOf.sentence(day, on)));
        if (view.isDraft()) {
            html.classed("p", "warning", PaperWords.of("sentences", Pages.of("draft.strong"), Pages.of("draft")));
        }
        if (!view.getMayConflict().isEmpty()) {
            html.classed("p", "warning", view.getMayConflict());
        }
        view.getNotices().forEach(notice -> html.classed("p", "warning", notice));
        for (Section section : sections) {
            html.element("div", () -> {
                html.attribute("class", "section");
                html.element("h2", () -> html.attribute("id", section.id()).text(section.heading()));
                section.content().accept(html);
            });
        }
    }

    private void answer(Markup html) {
        html.classed("p", "label", view.getVerdict().getLabel());
        html.element(
                "h1",
                () -> html.attribute("id", "answer").text(view.getVerdict().getHeading()));
        html.classed("p", "for", view.getVerdict().getAddressed());
        if (view.isConflict()) {
            html.element(
                    "p",
                    PaperWords.of(
                            "sentences", Pages.of("conflict"), view.getVerdict().getConflictShow()));
        }
        if (view.isSilent()) {
            html.element("p", view.getVerdict().getSilence());
        }
        if (view.isSilent() && view.isUnanswered()) {
            html.classed("p", "strong", Pages.of("silent.neither"));
        }
        view.getVerdict()
                .getReasons()
                .forEach(reason -> html.element("p", PaperWords.of("reason", reason.text(), reason.place())));
        paragraph(html, view.getVerdict().getStrength());
        html.list("ul", texts(view.getVerdict().getBlocks()));
        paragraph(html, view.getVerdict().getAlso());
    }

    private void sections() {
        section(!view.getLaw().getSections().isEmpty(), "law", Pages.of("part.law"), html -> {
            sources(html, view.getLaw().getSections());
            html.element("p", view.getLaw().getSays());
            duties(html, view.getLaw().getDuties().yours());
            duties(html, view.getLaw().getDuties().others());
        });
        section(view.isConflict(), "protocol", Pages.of("part.protocol"), html -> {
            sources(html, view.getClauses().getAll());
            html.element("p", view.getLaw().getProtocolSays());
        });
        DutyWords duties = view.getDuties();
        section(!duties.yours().isEmpty(), "yours", duties.title(), html -> duties(html, duties.yours()));
        section(!duties.others().isEmpty(), "others", Pages.of("part.others"), html -> duties(html, duties.others()));
        section(
                !duties.when().isEmpty(),
                "when",
                Pages.of("part.when"),
                html -> duties.when().forEach(line -> html.element("p", line)));
        section(
                !view.getVerdict().getFindOut().isEmpty(),
                "find-out",
                Pages.of("part.find-out"),
                html -> html.element("p", view.getVerdict().getFindOut()));
        Route route = view.getRoute();
        section(!route.steps().isEmpty(), "route", route.title(), html -> route(html, route));
        boolean clauses = !view.isConflict() && !view.getClauses().getAll().isEmpty();
        section(
                clauses,
                "clauses",
                view.getClauses().getTitle(),
                html -> sources(html, view.getClauses().getAll()));
        section(!view.getClauses().getReadings().isEmpty(), "readings", Pages.of("part.readings"), this::readings);
        section(
                !view.isOpen(),
                "changes",
                Pages.of("part.changes"),
                html -> either(
                        html,
                        texts(view.getOtherwise().getChanges()),
                        view.getOtherwise().getUnchanged()));
        section(
                !view.getOtherwise().getOtherSideTitle().isEmpty(),
                "other-side",
                view.getOtherwise().getOtherSideTitle(),
                html -> html.element("p", view.getOtherwise().getOtherSide()));
        section(
                !view.getOtherwise().getWhyNot().isEmpty(),
                "why-not",
                Pages.of("part.why-not"),
                html -> html.element("p", view.getOtherwise().getWhyNotIntro())
                        .list("ul", view.getOtherwise().getWhyNot()));
        section(
                !view.isOpen(),
                "untold",
                Pages.of("part.untold"),
                html -> either(
                        html,
                        texts(view.getOtherwise().getUntold()),
                        view.getOtherwise().getNothingUntold()));
        section(true, "told", Pages.of("part.told"), this::told);
        section(true, "rely", Pages.of("part.rely"), this::rely);
    }

    private static List<String> texts(List<OpenEnds.Line> lines) {
        return lines.stream().map(OpenEnds.Line::text).toList();
    }

    private static void paragraph(Markup html, String text) {
        if (!text.isEmpty()) {
            html.element("p", text);
        }
    }

    private static void either(Markup html, List<String> lines, String otherwise) {
        html.list("ul", lines);
        if (lines.isEmpty()) {
            html.element("p", otherwise);
        }
    }

    private static void sources(Markup html, List<Sources.Source> sources) {
        sources.forEach(source -> {
            html.element("h3", (source.place() + " " + source.heading()).strip());
            html.element("p", source.gist());
            if (!source.words().isEmpty()) {
                html.element("blockquote", source.words());
            }
            html.classed("p", "note", source.note());
        });
    }

    private static void duties(Markup html, List<DutyWords.Line> lines) {
        if (!lines.isEmpty()) {
            html.element(
                    "ul",
                    () -> lines.forEach(line -> html.element("li", () -> {
                        html.text(line.who().isEmpty() ? line.text() : PaperWords.of("duty", line.who(), line.text()));
                        if (!line.when().isEmpty()) {
                            html.text(" ").element("strong", line.when() + ".");
                        }
                        html.text(" ").classed("span", "note", line.source());
                    })));
        }
    }

    private static void route(Markup html, Route route) {
        if (route.yours()) {
            html.element("p", Pages.of("decision.yours"));
        }
        // Without bold words: the engine draws them after the rest of their line, and so they would be copied and read.
        List<String> steps = route.steps().stream()
                .map(step -> step.before() + " " + step.who() + step.after())
                .toList();
        if (steps.size() == 1) {
            html.element("p", steps.get(0));
        } else {
            html.list("ol", steps);
        }
    }

    private void readings(Markup html) {
        html.element("p", Pages.of("part.readings.settle"));
        view.getClauses().getReadings().forEach(reading -> {
            html.element("h3", reading.place());
            html.element("p", PaperWords.of("reading", Pages.of("part.readings.taken"), reading.heading()));
            if (!reading.note().isEmpty()) {
                html.classed("p", "strong", reading.note());
            }
            html.element("p", PaperWords.of("reading", Pages.of("part.readings.other"), reading.gist()));
        });
    }

    private void told(Markup html) {
        List<Fact> answered = new Interview(council, answer.question(), query).answered();
        if (answered.isEmpty()) {
            html.element("p", PaperWords.of("told.nothing"));
            return;
        }
        html.element(
                "ul",
                () -> answered.forEach(fact -> html.element("li", () -> {
                    String value = query.answer(fact).orElseThrow();
                    html.text(words.asks(fact)).text(" ");
                    html.element(
                            "strong",
                            value.equals(QueryReader.NOT_SURE) ? Pages.of("told.not-sure") : words.value(fact, value));
                })));
    }

    private void rely(Markup html) {
        html.element("p", view.getReliance().getNote());
        html.element("div", () -> html.attribute("class", "receipt").list("ul", receipt()));
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

    private List<String> receipt() {
        return List.of(
                Pages.of("rely.date", Dates.day(on)),
                PaperWords.of(
                        view.isDraft() ? "receipt.draft" : "receipt.edition",
                        council.edition().title(),
                        council.edition().id()),
                PaperWords.of("receipt.version", council.manifest().version()),
                PaperWords.of("receipt.rules", answer.receipt(), RulingTable.ENGINE));
    }

    private void section(boolean shown, String id, String heading, Consumer<Markup> content) {
        if (shown) {
            sections.add(new Section(id, heading, content));
        }
    }
}
