package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.question.CopyCorrespondence;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Ending;
import org.concordat.rule.Facts;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of outcomes and their sentences in the content guide, row by row. */
class HeadlineTest {

    private static final Facts TO_ANOTHER_MEMBER = Facts.none(CopyCorrespondence.QUESTION)
            .with(CopyCorrespondence.RECIPIENT.is(CopyCorrespondence.Recipient.OTHER_MEMBER));

    private static Headline of(Rule... rules) {
        RulingTable table = RulingTable.compile(
                Rulebook.of(CopyCorrespondence.QUESTION, rules),
                Anytown.PROFILE.profile().doubts());
        return new Headline(new Answer(
                Anytown.PROFILE, table, TO_ANOTHER_MEMBER, table.ruling(TO_ANOTHER_MEMBER), Optional.empty()));
    }

    private static Rule rule(Ending ending) {
        return Rule.at("2.1", "it is so").then(ending);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MAY                 | Yes                   | You may copy it to another councillor
                    ENTITLED            | Yes, by right         | You are entitled to copy it to another councillor
                    EXPECTED            | Yes, you are asked to | You are asked to copy it to another councillor
                    SHOULD_NORMALLY     | Yes, normally         | You should normally copy it to another councillor
                    SHOULD              | Yes, you should       | You should copy it to another councillor
                    MUST                | Yes, you must         | You must copy it to another councillor
                    EXCLUDED            | No                    | It is not open to you to copy it to another councillor
                    SHOULD_NOT_NORMALLY | Not normally          | You should not normally copy it to another councillor
                    SHOULD_NOT          | No, you should not    | You should not copy it to another councillor
                    MUST_NOT            | No                    | You must not copy it to another councillor
                    """)
    void a_ruling_is_said_with_the_texts_own_strength(Ending ending, String label, String sentence) {
        Headline headline = of(rule(ending));

        assertThat(headline.label(), is(label));
        assertThat(headline.sentence(Side.YOU), is(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    REFER        | The Director decides
                    SHOULD_REFER | Ask the Director first
                    MUST_REFER   | Ask the Director first: you must
                    """)
    void whom_to_ask_is_said_by_the_councils_title(Ending ending, String sentence) {
        Headline headline = of(rule(ending).decider(Role.CHIEF_OFFICER));

        assertThat(headline.label(), is("Somebody else decides"));
        assertThat(headline.sentence(Side.YOU), is(sentence));
    }

    @Test
    void a_policy_is_used_and_not_asked() {
        assertThat(
                of(rule(Ending.MUST_REFER).decider(Role.CHIEF_EXECUTIVE, Role.WHISTLEBLOWING_POLICY))
                        .sentence(Side.YOU),
                is("You must ask the Chief Executive first, or use the whistleblowing policy"));
    }

    @Test
    void one_short_condition_stands_in_the_sentence_and_several_are_counted() {
        Rule may = rule(Ending.MAY).provided(Strength.MUST, DutyCode.KEEP_CONFIDENTIAL);

        assertThat(
                of(may).sentence(Side.YOU),
                is("You may copy it to another councillor if you keep the letter to yourself"));
        assertThat(of(may).label(), is("Yes, with 1 condition"));
        assertThat(
                of(may.provided(DutyCode.COPY_TO_SAME_MEMBERS)).sentence(Side.YOU),
                is("You may copy it to another councillor if you keep to 2 conditions"));
        assertThat(
                of(rule(Ending.MAY)
                                .provided(Strength.SHOULD, DutyCode.KEEP_CONFIDENTIAL, DutyCode.COPY_TO_SAME_MEMBERS))
                        .sentence(Side.YOU),
                is("You may copy it to another councillor, and should keep to 2 conditions"));
        assertThat(
                of(rule(Ending.MAY).provided(DutyCode.KEEP_CONFIDENTIAL, DutyCode.COPY_TO_SAME_MEMBERS))
                        .sentence(Side.OFFICER),
                is("An officer may copy it to another councillor, on 2 conditions"));
    }

    @Test
    void silence_is_neither_a_yes_nor_a_no() {
        assertThat(of().label(), is("Not covered"));
        assertThat(
                of().sentence(Side.YOU),
                is("The protocol does not say whether an officer may copy a councillor’s email or letter to somebody"
                        + " else"));
    }

    @Test
    void an_open_answer_says_on_what_it_depends() {
        Headline open = of(Rule.at("2.1", "it is so")
                .when(CopyCorrespondence.CONFIDENTIAL.yes())
                .then(Ending.MUST_NOT));

        assertThat(open.label(), is("It depends"));
        assertThat(open.icon(), is("depends"));
        assertThat(open.sentence(Side.YOU), is("It depends on whether the email or letter is confidential"));
    }

    @Test
    void the_law_leads_where_the_protocol_pulls_the_other_way() {
        Headline conflict =
                new Headline(Anytown.answer("political-activity", "post-restricted=yes&activity=party-membership"));

        assertThat(conflict.label(), is("Yes, by law. The protocol says no"));
        assertThat(conflict.sentence(Side.YOU), containsString("By law you "));
        assertThat(conflict.sentence(Side.YOU), containsString(", although the protocol says no"));
        assertThat(conflict.icon(), is("yes"));
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void every_ending_has_a_sentence_for_either_side(Ending ending) {
        List<String> sentences = new ArrayList<>();
        Rule rule = rule(ending).decider(Role.CHIEF_OFFICER, Role.CHIEF_EXECUTIVE);
        Stream.of(Side.values()).map(of(rule)::sentence).forEach(sentences::add);

        sentences.forEach(sentence -> assertThat(sentence, not(containsString("{"))));
        assertThat(sentences.stream().distinct().count(), is(3L));
    }
}
