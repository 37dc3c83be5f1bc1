package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.anytown.AnytownProfile;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.PluginManifest;
import org.concordat.rule.Question;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final LoadedProfile ANYTOWN = LoadedProfile.unchecked(
            new AnytownProfile(),
            new PluginManifest("anytown.jar", "anytown", List.of("2026"), PluginManifest.API, "3.1.4", List.of()),
            LocalDate.of(2026, 11, 22));

    private static Asked asked(String question, String query) {
        Question asked = Councils.question(ANYTOWN, question).orElseThrow();
        return new Asked(ANYTOWN, QueryReader.read(asked, Optional.of(query)));
    }

    private static RulingWords protocol(Asked asked) {
        return asked.getParts().stream()
                .filter(part -> part.id().equals("protocol"))
                .findFirst()
                .orElseThrow()
                .ruling();
    }

    @Test
    void an_answer_uses_the_protocols_own_strength_and_the_words_of_what_was_told() {
        Asked asked = asked("copy-correspondence", "recipient=other-member&member-copied-recipient=no");

        assertThat(protocol(asked).heading(), is("You should not normally copy it to another councillor"));
        assertThat(protocol(asked).strength(), containsString("leaves room for an exception"));
        assertThat(protocol(asked).sources().get(0).heading(), is("Letters to councillors"));
        assertThat(protocol(asked).readings().get(0).gist(), is("It is"));
        assertThat(asked.getTold(), hasItem("The councillor did not copy that person in"));
        assertThat(
                asked.getTrace().get(0),
                is("2.1: An officer does not normally copy a councillor's letter to another councillor."
                        + " This applies: “Who would the officer copy it to?” – Another councillor."));
        assertThat(
                asked.getTrace().get(1),
                containsString("This does not apply: the councillor did not copy that person in"));
    }

    @Test
    void an_exception_is_told_by_the_answer_that_makes_it() {
        assertThat(
                asked("copy-correspondence", "recipient=other-member&member-copied-recipient=yes")
                        .getTrace()
                        .get(0),
                containsString("The text makes an exception: the councillor copied that person in."));
    }

    @Test
    void what_is_open_says_on_what_it_depends() {
        Asked asked = asked("copy-correspondence", "recipient=other-member");

        assertThat(protocol(asked).heading(), is("It depends on whether the councillor copied that person in"));
        assertThat(protocol(asked).kind(), is("depends"));
        assertThat(protocol(asked).missing(), contains("Did the councillor who wrote copy that person in?"));
    }

    @Test
    void silence_says_whom_to_ask() {
        RulingWords silent = protocol(asked("ring-the-bell", ""));

        assertThat(silent.heading(), is("The protocol does not say whether the bell may be rung"));
        assertThat(silent.route().get(0), containsString("The Monitoring Officer. This protocol names nobody"));
    }

    @Test
    void a_duty_says_who_and_by_when() {
        RulingWords refer = protocol(asked("ask-for-information", ""));

        assertThat(refer.heading(), is("Ask the Director first"));
        assertThat(refer.route(), contains("The Chief Executive (if a councillor asks)"));
        assertThat(
                refer.duties(),
                contains(new RulingWords.Line(
                        "The Director",
                        "Answer the question",
                        "Within 5 working days of the request. Weekends and bank holidays in England and Wales do not"
                                + " count.",
                        "3")));
    }

    @Test
    void the_law_leads_where_the_protocol_pulls_the_other_way() {
        Asked asked = asked("political-activity", "post-restricted=yes&activity=party-membership");

        assertThat(asked.isConflict(), is(true));
        assertThat(asked.getParts().stream().map(Asked.Part::id).toList(), contains("law", "protocol"));
        assertThat(
                asked("political-activity", "post-restricted=yes&activity=canvass").getParts().stream()
                        .map(Asked.Part::id)
                        .toList(),
                contains("protocol", "law"));
    }

    @Test
    void every_question_has_a_page_without_an_identifier_on_it() {
        for (Question question : ANYTOWN.questions()) {
            Asked asked = asked(question.id(), "");
            assertThat(asked.getTitle(), not(containsString("{")));
            assertThat(asked.getTitle(), not(is(Words.plain(question.id()))));
            List<String> labels = asked.getFields().stream()
                    .flatMap(field -> field.options().stream())
                    .map(Asked.Option::label)
                    .toList();
            assertThat(question.id(), labels, everyItem(not(containsString("{"))));
        }
    }

    @Test
    void a_link_with_faults_keeps_what_it_got_right() {
        Asked asked = asked("copy-correspondence", "recipient=other-member&confidential=perhaps&x=1&y=2");

        assertThat(
                asked.getFaults(),
                contains(
                        "The link you followed has an answer that we do not know for this question. Choose one of"
                                + " those below.",
                        "The link you followed has something that this question does not ask. We left it out."));
        assertThat(asked.getQuery(), is("?recipient=other-member"));
        assertThat(asked("copy-correspondence", "").getFaults(), is(empty()));
    }
}
