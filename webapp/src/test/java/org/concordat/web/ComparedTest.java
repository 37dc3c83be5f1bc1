package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.question.Catalogue;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private static final List<LoadedProfile> BOTH = List.of(Anytown.PROFILE, Othertown.PROFILE);

    private static CompareQuery query(String text) {
        return CompareQuery.read(Othertown.BESIDE_ANYTOWN, Optional.of(text));
    }

    private static Compared compared(String question) {
        Question asked = CompareQuery.shared(BOTH, question).orElseThrow();
        return new Compared(BOTH, Digest.of(Comparisons.tables(BOTH, asked)));
    }

    @Test
    void councils_are_named_with_commas_or_one_by_one_and_all_are_meant_if_none_is() {
        assertThat(query("councils=othertown,anytown").councils(), contains(Othertown.PROFILE, Anytown.PROFILE));
        assertThat(
                query("councils=othertown&councils=anytown&councils=othertown").councils(),
                contains(Othertown.PROFILE, Anytown.PROFILE));
        assertThat(query("").councils(), is(BOTH));
        assertThat(query("councils=anytown").enough(), is(false));
        assertThat(query("councils=").enough(), is(false));
        assertThat(query("councils=anytown,nowhere").unknown(), contains("nowhere"));
    }

    @Test
    void only_a_question_that_all_of_them_can_be_asked_is_compared() {
        assertThat(query("question=sign-letter").question().isPresent(), is(true));
        assertThat(query("question=carry-the-mace").question().isPresent(), is(false));
        assertThat(query("question=nothing").question().isPresent(), is(false));
    }

    @Test
    void situations_come_first_then_answers_the_strictest_first_and_silence_is_named_last() {
        Compared copying = compared("copy-correspondence");

        assertThat(copying.getCaption(), is("Anytown and Othertown"));
        assertThat(copying.getSpeaking(), is("Both protocols have a rule on this."));
        assertThat(copying.getYou(), is("“You” is the officer."));
        Compared.Situation first = copying.getDiffering().get(0);
        assertThat(first.heading(), is("If it would go to another councillor"));
        assertThat(
                first.answers().stream().map(Compared.Answer::text).toList(),
                contains(
                        "You must not", "You should not normally", "You should normally", "The protocol does not say"));
        Compared.Line strictest = first.answers().get(0).lines().get(0);
        assertThat(strictest.councils().get(0).council(), is("Othertown"));
        assertThat(strictest.when(), is("if the email or letter is confidential"));
        assertThat(strictest.councils().get(0).clauses().get(0).address(), is("/othertown/protocol#C.4.1"));
        assertThat(first.answers().get(3).lines().get(0).when(), is("in all other cases"));
        assertThat(copying.isOrdered(), is(true));
    }

    @Test
    void two_councils_with_one_answer_each_stand_side_by_side() {
        Compared asking = compared("political-activity");

        assertThat(asking.isPair(), is(true));
        Compared.Situation joining = asking.getDiffering().stream()
                .filter(situation -> situation.sides().get(1).answer().equals("The protocol does not say"))
                .findFirst()
                .orElseThrow();
        assertThat(joining.heading(), containsString("the officer would be a member of a party"));
        assertThat(joining.sides().get(0).answer(), is("You must not"));
        assertThat(joining.sides().get(0).says(), is("No officer belongs to a party."));
        assertThat(joining.sides().get(1).says(), is(""));
    }

    @Test
    void councils_with_other_titles_for_one_role_share_its_common_name() {
        Compared asking = compared("ask-for-information");

        assertThat(asking.isSame(), is(true));
        assertThat(asking.getAgreed().get(0).answer(), is("Ask the chief officer first"));
        assertThat(compared("copy-correspondence").getDrafts().get(0), containsString("Othertown is a draft"));
    }

    @Test
    void where_none_of_them_speaks_the_page_says_so() {
        Compared signing = compared("sign-letter");

        assertThat(signing.isSame(), is(true));
        assertThat(signing.getSpeaking(), is("None of these protocols answers this question."));
        assertThat(signing.getDiffering(), is(empty()));
    }

    @Test
    void the_overview_says_of_every_shared_question_who_answers_and_whether_alike() {
        List<CompareOverview.Entry> entries = new CompareOverview(BOTH, new Comparisons())
                .getGroups().stream()
                        .flatMap(group -> group.questions().stream())
                        .toList();

        assertThat(entries.size(), is(Catalogue.QUESTIONS.size()));
        assertThat(
                entries.stream()
                        .map(entry -> entry.address() + ": " + entry.note())
                        .toList(),
                hasItem("/compare?councils=anytown,othertown&question=copy-correspondence: Different answers."
                        + " Answered by all 2."));
    }

    @Test
    void every_choice_of_the_catalogue_can_be_said_as_a_condition_and_every_question_has_other_words() {
        ResourceBundle conditions = ResourceBundle.getBundle("org.concordat.web.conditions");
        ResourceBundle askedAs = ResourceBundle.getBundle("org.concordat.web.asked-as");
        for (Question question : Catalogue.QUESTIONS) {
            assertThat(question.id(), askedAs.containsKey(question.id()), is(true));
            for (Fact fact : question.facts()) {
                String key = question.id() + "." + fact.id();
                if (fact instanceof Fact.Choice<?>) {
                    assertThat(key, conditions.getString(key), containsString("{0}"));
                }
            }
        }
    }
}
