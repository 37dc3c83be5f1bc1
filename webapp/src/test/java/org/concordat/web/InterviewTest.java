package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final Question COPY =
            Councils.question(Anytown.PROFILE, "copy-correspondence").orElseThrow();

    private static PageQuery query(String text) {
        return PageQuery.read(COPY, Optional.of(text));
    }

    private static Interview interview(String text) {
        return new Interview(Anytown.PROFILE, COPY, query(text));
    }

    private static Optional<String> next(String text) {
        return interview(text).next().map(Fact::id);
    }

    private static AskLinks links(String text) {
        return new AskLinks(Anytown.PROFILE, COPY, query(text));
    }

    @Test
    void only_facts_that_can_still_matter_are_asked_the_most_decisive_first() {
        assertThat(next(""), is(Optional.of("recipient")));
        assertThat(next("recipient=other-member"), is(Optional.of("member-copied-recipient")));
        assertThat(next("recipient=chief-officer"), is(Optional.of("needed-for-advice-or-quality")));
        assertThat(next("recipient=other-member&member-copied-recipient=no"), is(Optional.empty()));
    }

    @Test
    void not_sure_leaves_a_fact_unknown_and_the_interview_goes_on() {
        assertThat(next("recipient=not-sure"), is(Optional.of("member-copied-recipient")));
        assertThat(next("recipient=other-member&member-copied-recipient=not-sure"), is(Optional.empty()));
        assertThat(next("so-far=yes"), is(Optional.empty()));
    }

    @Test
    void the_way_back_is_the_last_thing_that_was_asked() {
        Interview two = interview("member-copied-recipient=no&recipient=other-member");

        assertThat(two.answered().stream().map(Fact::id).toList(), contains("recipient", "member-copied-recipient"));
        assertThat(two.last().map(Fact::id), is(Optional.of("member-copied-recipient")));
        assertThat(interview("").last(), is(Optional.empty()));
    }

    @Test
    void an_answer_that_a_changed_one_leaves_without_meaning_is_kept_and_marked() {
        Interview changed = interview("recipient=outside-person&member-copied-recipient=no");
        Fact moot = COPY.fact("member-copied-recipient").orElseThrow();

        assertThat(changed.moot(moot), is(true));
        assertThat(changed.moot(COPY.fact("recipient").orElseThrow()), is(false));
    }

    @Test
    void a_form_sent_without_an_answer_is_told_from_a_first_visit() {
        assertThat(query("").unanswered(), is(false));
        assertThat(query("continue=recipient").unanswered(), is(true));
        assertThat(query("continue=recipient&recipient=not-sure").unanswered(), is(false));
        assertThat(query("continue=recipient&recipient=not-sure").answered(), is(true));
    }

    @Test
    void an_answer_that_somebody_wants_to_change_is_asked_for_even_where_the_others_decide_alone() {
        assertThat(next("recipient=outside-person"), is(next("recipient=outside-person&so-far=yes")));
        assertThat(
                next("recipient=outside-person&ask-again=member-copied-recipient"),
                is(Optional.of("member-copied-recipient")));
        assertThat(
                next("recipient=outside-person&continue=member-copied-recipient"),
                is(Optional.of("member-copied-recipient")));
        assertThat(
                next("recipient=outside-person&ask-again=member-copied-recipient&member-copied-recipient=no"),
                is(next("recipient=outside-person&member-copied-recipient=no")));
    }

    @Test
    void an_answer_that_cannot_be_taken_is_asked_for_again() {
        assertThat(
                next("recipient=other-member&member-copied-recipient=perhaps"),
                is(Optional.of("member-copied-recipient")));
        assertThat(next("recipient=other-member&recipient=chief-officer"), is(Optional.of("recipient")));
        assertThat(query("recipient=pope&x=1").given().faults().size(), is(2));
        assertThat(query("recipient=%zz").given().faults().size(), is(1));
    }

    @Test
    void one_situation_has_one_address() {
        AskLinks links = links("member-copied-recipient=not-sure&recipient=other-member&continue=recipient");
        Fact recipient = COPY.fact("recipient").orElseThrow();

        assertThat(
                links.here(),
                is("/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=not-sure"));
        assertThat(
                links.again(recipient),
                is("/anytown/ask/copy-correspondence?member-copied-recipient=not-sure&ask-again=recipient"));
        assertThat(
                links.with(recipient, "chief-officer"),
                is("/anytown/ask/copy-correspondence?recipient=chief-officer&member-copied-recipient=not-sure"));
        assertThat(links("").pdf(), is("/anytown/ask/copy-correspondence.pdf"));
        assertThat(links("").comparison(List.of("a", "b")), is("/compare?councils=a,b&question=copy-correspondence"));
    }
}
