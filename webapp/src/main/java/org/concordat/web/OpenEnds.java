package org.concordat.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Ruling;

/** What another answer to one fact would come to, what an open answer depends on, and what was not told. */
final class OpenEnds {

    private static final int MOST_BLOCKS = 4;

    /** A link; what it is about is read aloud after its text. */
    public record Link(String text, String address, String about) {}

    /** A sentence about another situation, and the links that lead there. */
    public record Line(String text, List<Link> links) {}

    private final Answer answer;
    private final Words words;
    private final Statements statements;
    private final AskLinks links;

    OpenEnds(Answer answer, AskLinks links) {
        this.answer = answer;
        this.words = new Words(answer.profile(), answer.question());
        this.statements = new Statements(words);
        this.links = links;
    }

    /** The single facts whose change leads to another answer. */
    List<Line> changes() {
        return Alternatives.changing(answer).stream()
                .map(change -> new Line(
                        sentence(change),
                        List.of(new Link(
                                Pages.of("change.this"),
                                change.single()
                                        ? links.with(
                                                change.fact(), change.values().get(0))
                                        : links.again(change.fact()),
                                Pages.of("change.about", words.dependsOn(change.fact()))))))
                .toList();
    }

    /** What an open answer comes to for each value of a fact that leads elsewhere. */
    List<Line> blocks(Fact fact) {
        List<Alternatives.Alternative> all = Alternatives.of(answer, fact);
        List<Line> blocks = all.stream()
                .limit(MOST_BLOCKS)
                .map(block -> new Line(
                        sentence(block),
                        block.values().stream()
                                .map(value -> new Link(
                                        Words.upperFirst(statements.telling(fact, value)), links.with(fact, value), ""))
                                .toList()))
                .toList();
        if (all.size() <= MOST_BLOCKS) {
            return blocks;
        }
        Link choose = new Link(Pages.of("depends.choose"), links.again(fact), "");
        return Stream.concat(blocks.stream(), Stream.of(new Line("", List.of(choose))))
                .toList();
    }

    /** Links that tell an answer to a fact's question, one for each value. */
    List<Link> tell(Fact fact) {
        return tell(fact, fact.values());
    }

    private List<Link> tell(Fact fact, List<String> values) {
        return values.stream()
                .map(value -> new Link(Words.upperFirst(statements.telling(fact, value)), links.with(fact, value), ""))
                .toList();
    }

    private String sentence(Alternatives.Alternative there) {
        Ruling leading = there.answer().leading();
        String consequence;
        if (leading.outcome().isEmpty()) {
            consequence = Pages.of(
                    "depends.further", words.dependsOn(leading.missing().get(0)));
        } else {
            Answer said = there.single()
                    ? there.answer()
                    : there.answer()
                            .spokenOf(Alternatives.without(there.answer().facts(), there.fact()));
            consequence = Words.lowerFirst(new Headline(said).sentence(Side.YOU));
        }
        return statements.following(there.fact(), there.values(), consequence);
    }

    /** What unknown facts could add, each with the value that adds it where one fact alone does. */
    List<Line> additions() {
        return answer.ruling().mayAdd().stream().map(this::addition).toList();
    }

    private Line addition(Ruling.Addition addition) {
        String text =
                answer.profile().duty(answer.question().id(), addition.code().id());
        String duty = Words.lowerFirst(text.equals(addition.code().id()) ? Words.plain(text) : text);
        if (addition.dependsOn().size() == 1) {
            Fact fact = addition.dependsOn().get(0);
            Optional<String> value = bringing(addition, fact);
            if (value.isPresent() && fact instanceof Fact.YesNo) {
                String so = words.statement(fact.is(value.get()));
                return new Line(
                        Pages.of("untold.if", so, duty),
                        List.of(new Link(Words.upperFirst(so), links.with(fact, value.get()), "")));
            }
        }
        return new Line(Pages.of("untold.depends", statements.depends(addition.dependsOn()), duty), List.of());
    }

    private Optional<String> bringing(Ruling.Addition addition, Fact fact) {
        Facts facts = answer.facts();
        return fact.values().stream()
                .filter(value -> answer.table()
                        .ruling(facts.with(fact.is(value)))
                        .codes()
                        .contains(addition.code()))
                .findFirst();
    }
}
