package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.rule.Question;
import org.junit.jupiter.api.Test;

class AnswerViewTest {

    private static AnswerView view(String question, String query) {
        Question asked = Councils.question(Anytown.PROFILE, question).orElseThrow();
        PageQuery said = PageQuery.read(asked, Optional.of(query));
        return new AnswerView(
                Answer.of(Anytown.PROFILE, said.given().facts()),
                said,
                new AskLinks(Anytown.PROFILE, asked, said),
                LocalDate.of(2026, 11, 22));
    }

    private static final String NOT_COPIED_IN = "recipient=other-member&member-copied-recipient=no";

    @Test
    void a_reason_names_the_rule_the_answer_that_brings_it_in_and_the_clause() {
        Reasons.Reason reason = view("copy-correspondence", NOT_COPIED_IN)
                .getVerdict()
                .getReasons()
                .get(0);

        assertThat(
                reason.text(),
                is("Because an officer does not normally copy a councillor's letter to another councillor, and the"
                        + " councillor did not copy that person in:"));
        assertThat(reason.place(), is("clause 2.1"));
        assertThat(reason.address(), is("/anytown/protocol#2.1"));
    }

    @Test
    void a_strength_that_leaves_room_is_explained_and_a_must_is_not() {
        assertThat(
                view("copy-correspondence", NOT_COPIED_IN).getVerdict().getStrength(),
                containsString("room for an exception"));
        assertThat(
                view("political-activity", "activity=canvass&post-restricted=yes")
                        .getVerdict()
                        .getStrength(),
                is(""));
    }

    @Test
    void each_single_fact_whose_change_leads_elsewhere_is_a_line_with_its_link() {
        List<OpenEnds.Line> changes =
                view("copy-correspondence", NOT_COPIED_IN).getOtherwise().getChanges();

        assertThat(
                changes.stream().map(OpenEnds.Line::text).toList(),
                hasItem("If the councillor copied that person in, you should normally copy it to another councillor."));
        assertThat(
                changes.stream()
                        .flatMap(line -> line.links().stream())
                        .map(OpenEnds.Link::address)
                        .toList(),
                hasItem("/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=yes"));
    }

    @Test
    void rules_that_do_not_apply_say_which_answer_keeps_them_out() {
        assertThat(
                view("copy-correspondence", NOT_COPIED_IN).getOtherwise().getWhyNot(),
                hasItem("A councillor who was copied in gets the answer too (clause 2.1, paragraph 2): because the"
                        + " councillor did not copy that person in."));
        assertThat(
                view("copy-correspondence", "recipient=other-member&member-copied-recipient=yes")
                        .getOtherwise()
                        .getWhyNot(),
                hasItem("An officer does not normally copy a councillor's letter to another councillor (clause 2.1):"
                        + " because the text makes an exception, and the councillor copied that person in."));
    }

    @Test
    void an_open_answer_has_a_block_for_each_answer_that_leads_elsewhere() {
        AnswerView open = view("copy-correspondence", "recipient=other-member&member-copied-recipient=not-sure");

        assertThat(open.isOpen(), is(true));
        assertThat(
                open.getVerdict().getBlocks().stream().map(OpenEnds.Line::text).toList(),
                contains(
                        "If the councillor copied that person in, you should normally copy it to another councillor.",
                        "If the councillor did not copy that person in, you should not normally copy it to another"
                                + " councillor."));
        assertThat(open.getVerdict().getFindOut(), containsString("“Cc”"));
        assertThat(
                open.getClauses().getAll().stream().map(Sources.Source::place).toList(), contains("2.1"));
    }

    @Test
    void a_duty_says_who_by_when_and_from_where() {
        DutyWords duties = view("ask-for-information", "").getDuties();

        assertThat(
                duties.others(),
                contains(new DutyWords.Line(
                        "The Director",
                        "Answer the question.",
                        "Within 5 working days of your request",
                        "A duty: the text itself sets this time. Clause 3, " + heading("3") + ".")));
        assertThat(
                duties.when(),
                hasItem("Example: if it starts on Monday 7 September 2026, it is due by the end of Monday 14 September"
                        + " 2026."));
        assertThat(duties.yours(), is(empty()));
    }

    private static String heading(String clause) {
        return Anytown.PROFILE.edition().clause(clause).orElseThrow().heading();
    }

    @Test
    void the_officers_own_duty_stands_under_what_you_do() {
        DutyWords duties = view("copy-correspondence", "recipient=other-member&member-copied-recipient=yes")
                .getDuties();

        assertThat(
                duties.yours().stream().map(DutyWords.Line::text).toList(),
                contains("Send the answer to the councillors who were copied in."));
        assertThat(duties.when(), contains("This protocol sets no number of days."));
    }

    @Test
    void who_decides_comes_first_and_the_route_after_that() {
        assertThat(
                view("ask-for-information", "").getRoute().steps(),
                contains(
                        new Route.Line("", "Director", ": ask here first."),
                        new Route.Line("If a councillor asks: the", "Chief Executive", ".")));
    }

    @Test
    void silence_names_whom_to_ask_and_is_no_permission() {
        AnswerView silent = view("ring-the-bell", "");

        assertThat(silent.isUnanswered(), is(true));
        assertThat(silent.getRoute().title(), is("Who to ask"));
        assertThat(silent.getRoute().steps().get(0).who(), is("Monitoring Officer"));
        assertThat(silent.getOtherwise().getUnchanged(), containsString("this protocol is silent"));
        assertThat(silent.getReliance().getNote(), containsString("Only the council can settle"));
    }

    @Test
    void both_readings_of_an_ambiguous_text_are_shown() {
        Sources.Source readings = view("copy-correspondence", NOT_COPIED_IN)
                .getClauses()
                .getReadings()
                .get(0);

        assertThat(readings.place(), is("Clause 2.1"));
        assertThat(readings.heading(), is("Copying to a clerk is not copying to a councillor."));
        assertThat(readings.gist(), is("It is."));
    }

    @Test
    void the_other_side_is_told_what_it_can_expect() {
        AnswerView officer = view("copy-correspondence", NOT_COPIED_IN);
        AnswerView councillor = view("copy-correspondence", NOT_COPIED_IN + "&as=member");

        assertThat(officer.getOtherwise().getOtherSideTitle(), is("If you are the councillor"));
        assertThat(
                officer.getOtherwise().getOtherSide(),
                is("An officer should not normally copy it to another councillor."));
        assertThat(
                councillor.getVerdict().getHeading(),
                is("An officer should not normally copy it to another councillor"));
        assertThat(councillor.getOtherwise().getOtherSideTitle(), is("If you are the officer"));
    }

    @Test
    void no_question_shows_an_identifier_or_an_unfilled_sentence() {
        for (Question question : Anytown.PROFILE.questions()) {
            AnswerView view = view(question.id(), "so-far=yes");
            for (String text : List.of(
                    view.getVerdict().getHeading(),
                    view.getVerdict().getLabel(),
                    view.getVerdict().getAddressed(),
                    view.getReliance().getNote())) {
                assertThat(question.id(), text, not(containsString("{")));
                assertThat(question.id(), text, not(containsString("-" + question.id())));
            }
        }
    }
}
