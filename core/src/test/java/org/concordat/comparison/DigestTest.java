package org.concordat.comparison;

import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.question.RecordAdvice.FORM;
import static org.concordat.question.RecordAdvice.Form.VERBAL;
import static org.concordat.question.RecordAdvice.OFF_THE_RECORD;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Ending.SHOULD_NORMALLY;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.InspectDocument;
import org.concordat.question.MediaActivity;
import org.concordat.question.RecordAdvice;
import org.concordat.rule.Condition;
import org.concordat.rule.Doubts;
import org.concordat.rule.Ending;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Outcome;
import org.concordat.rule.Question;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs between invented protocols, told shortly and exactly. */
class DigestTest {

    private static final List<Ending> ENDINGS = List.of(Ending.values());

    private static RulingTable table(Question question, Rule... rules) {
        return RulingTable.compile(Rulebook.of(question, rules), Doubts.statutoryOffice());
    }

    @Test
    void where_one_condition_makes_the_difference_each_protocol_has_one_answer() {
        Digest digest = Digest.of(List.of(
                table(
                        RecordAdvice.QUESTION,
                        at("1", "never off the record")
                                .when(OFF_THE_RECORD.yes())
                                .then(MUST_NOT)),
                table(RecordAdvice.QUESTION)));

        assertThat(digest.differing(), hasSize(1));
        Digest.Situation differ = digest.differing().get(0);
        assertThat(differ.when(), contains(List.of(OFF_THE_RECORD.yes())));
        assertThat(differ.positions().stream().allMatch(Digest.Position::throughout), is(true));
        assertThat(differ.positions().get(0).citations().toString(), is("[1]"));
        assertThat(
                differ.positions().stream().map(p -> p.answer().outcome()).toList(),
                contains(Optional.of(Outcome.PROHIBITED), Optional.of(Outcome.NOT_COVERED)));
        assertThat(digest.agreed(), hasSize(1));
        assertThat(digest.agreed().get(0).when(), contains(List.of(OFF_THE_RECORD.no())));
    }

    @Test
    void protocols_that_answer_alike_do_not_differ_and_should_is_not_should_normally() {
        RulingTable one = table(RecordAdvice.QUESTION, at("1", "a").then(SHOULD));
        RulingTable two = table(
                RecordAdvice.QUESTION,
                at("7", "b").when(FORM.is(VERBAL)).then(SHOULD),
                at("8", "c").unless(FORM.is(VERBAL)).then(SHOULD));
        RulingTable three = table(RecordAdvice.QUESTION, at("1", "a").then(SHOULD_NORMALLY));

        assertThat(Digest.of(List.of(one, two)).same(), is(true));
        assertThat(Digest.alike(List.of(one, two)), is(true));
        assertThat(Digest.of(List.of(one, three)).same(), is(false));
        assertThat(Digest.alike(List.of(one, three)), is(false));
    }

    @Test
    void a_protocol_that_says_the_same_throughout_differs_in_any_case_from_one_that_says_another() {
        Digest digest = Digest.of(List.of(
                table(RecordAdvice.QUESTION, at("1", "a").then(MAY)),
                table(RecordAdvice.QUESTION, at("1", "b").then(MUST_NOT))));

        assertThat(digest.differing(), hasSize(1));
        assertThat(digest.differing().get(0).when(), contains(List.<Condition>of()));
    }

    @Test
    void where_many_cases_differ_the_facts_that_matter_most_lead_and_silence_comes_last() {
        List<Rule> one = new ArrayList<>();
        List<Rule> two = new ArrayList<>();
        for (int i = 0; i < RECIPIENT.values().size(); i++) {
            Condition recipient = RECIPIENT.is(RECIPIENT.values().get(i));
            Fact some = CopyCorrespondence.QUESTION.facts().get(1 + i);
            Fact another = CopyCorrespondence.QUESTION.facts().get(1 + (i + 3) % 8);
            one.add(at("1", "a").when(recipient, some.is("yes")).then(MUST_NOT));
            two.add(at("2", "b").when(recipient, another.is("no")).then(MAY));
        }
        List<RulingTable> tables = Stream.of(one, two)
                .map(rules -> table(CopyCorrespondence.QUESTION, rules.toArray(Rule[]::new)))
                .toList();
        Digest digest = Digest.of(tables);

        assertThat(
                digest.differing().stream()
                        .map(situation -> situation.when().get(0).get(0).fact())
                        .toList(),
                everyItem(is(RECIPIENT)));
        for (Digest.Situation situation : digest.differing()) {
            List<Optional<Outcome>> outcomes = situation.positions().stream()
                    .map(p -> p.answer().outcome())
                    .toList();
            int silence = outcomes.indexOf(Optional.of(Outcome.NOT_COVERED));
            assertThat(outcomes.subList(silence, outcomes.size()), everyItem(is(Optional.of(Outcome.NOT_COVERED))));
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                RecordAdvice.QUESTION, CopyCorrespondence.QUESTION, MediaActivity.QUESTION, InspectDocument.QUESTION);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatever_the_protocols_the_digest_says_in_every_situation_what_each_of_them_answers(Question question) {
        Random chance = new Random(question.id().hashCode());
        for (int round = 0; round < 5; round++) {
            List<RulingTable> tables = IntStream.range(0, 2 + round % 3)
                    .mapToObj(i -> table(question, rules(question, chance)))
                    .toList();
            Digest digest = Digest.of(tables);

            assertThat(digest.same(), is(Digest.alike(tables)));
            for (int world = 0; world < question.worlds(); world++) {
                exactIn(digest, tables, world);
            }
        }
    }

    private static Rule[] rules(Question question, Random chance) {
        return IntStream.range(0, 1 + chance.nextInt(6))
                .mapToObj(i -> at(String.valueOf(i), "rule " + i)
                        .when(condition(question, chance), condition(question, chance))
                        .unless(condition(question, chance))
                        .then(ENDINGS.get(chance.nextInt(ENDINGS.size()))))
                .toArray(Rule[]::new);
    }

    private static Condition condition(Question question, Random chance) {
        Fact fact = question.facts().get(chance.nextInt(question.facts().size()));
        return fact.is(fact.values().get(chance.nextInt(fact.values().size())));
    }

    private static void exactIn(Digest digest, List<RulingTable> tables, int world) {
        Facts facts = Facts.ofWorld(digest.question(), world);
        List<Object> answers = tables.stream()
                .map(table -> Digest.ANSWER.apply(table.inWorld(world)))
                .toList();
        List<Digest.Situation> here = Stream.concat(digest.differing().stream(), digest.agreed().stream())
                .filter(situation -> holds(situation.when(), facts))
                .toList();
        assertThat(facts.toString(), here.size(), is(not(0)));
        assertThat(
                facts.toString(),
                (int) digest.differing().stream().filter(here::contains).count(),
                is(lessThanOrEqualTo(1)));
        for (Digest.Situation situation : here) {
            for (int book = 0; book < tables.size(); book++) {
                int in = book;
                Digest.Position first = situation.positions().stream()
                        .filter(p -> p.rulebook() == in && (p.otherwise() || holds(p.when(), facts)))
                        .findFirst()
                        .orElseThrow();
                assertThat(facts.toString(), Digest.ANSWER.apply(first.answer()), is(answers.get(book)));
            }
        }
    }

    private static boolean holds(List<List<Condition>> when, Facts facts) {
        return when.stream()
                .anyMatch(all ->
                        all.stream().allMatch(c -> (facts.possibly(c.fact()).values() & c.values()) != 0));
    }

    @Test
    void one_protocol_alone_cannot_be_compared() {
        assertThrows(IllegalArgumentException.class, () -> Digest.of(List.of(table(RecordAdvice.QUESTION))));
    }
}
