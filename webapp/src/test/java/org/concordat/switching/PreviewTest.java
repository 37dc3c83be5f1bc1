package org.concordat.switching;

import static org.concordat.switching.Towns.ANYTOWN;
import static org.concordat.switching.Towns.NEXT;
import static org.concordat.switching.Towns.OTHERTOWN;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.switching.Change.Kind;
import org.junit.jupiter.api.Test;

class PreviewTest {

    private final Preview stricter = Preview.of(ANYTOWN, NEXT);
    private final Preview another = Preview.of(ANYTOWN, OTHERTOWN);

    private static List<String> ids(Preview preview, Kind kind) {
        return preview.of(kind).stream().map(change -> change.question().id()).toList();
    }

    @Test
    void the_same_rules_change_nothing() {
        Preview same = Preview.of(ANYTOWN, ANYTOWN);

        assertThat(ids(same, Kind.SAME).size(), is(ANYTOWN.questions().size()));
        assertThat(same.titles(), is(empty()));
        assertThat(same.clausesLeft(), is(empty()));
    }

    @Test
    void a_draft_says_on_which_question_and_how_often_it_answers_otherwise() {
        assertThat(ids(stricter, Kind.ANSWERS), contains("copy-correspondence"));
        Change copying = stricter.on("copy-correspondence").orElseThrow();
        // All letters to other councillors: one of the recipients, and all values of the other facts.
        int recipients = copying.question().facts().get(0).values().size();
        assertThat(copying.differing(), is(copying.question().worlds() / recipients));
        assertThat(ids(stricter, Kind.SAME), hasItem("carry-the-mace"));
    }

    @Test
    void questions_fall_silent_and_some_can_no_longer_be_asked() {
        assertThat(ids(another, Kind.FALLS_SILENT), contains("political-activity"));
        assertThat(ids(another, Kind.DROPPED), containsInAnyOrder("carry-the-mace", "ring-the-bell"));
        assertThat(ids(Preview.of(OTHERTOWN, ANYTOWN), Kind.BEGINS), contains("political-activity"));
        assertThat(ids(Preview.of(OTHERTOWN, ANYTOWN), Kind.ADDED), hasItems("carry-the-mace", "ring-the-bell"));
    }

    @Test
    void the_same_answer_may_have_other_duties_and_next_steps() {
        assertThat(ids(another, Kind.AROUND), contains("ask-for-information"));
    }

    @Test
    void who_decides_may_be_called_otherwise() {
        assertThat(
                another.titles().stream()
                        .map(title -> title.now() + " → " + title.then())
                        .toList(),
                contains("Director → Head of Department"));
    }

    @Test
    void another_text_leaves_every_clause_and_with_it_its_official_words() {
        assertThat(another.clausesLeft().size(), is(ANYTOWN.edition().clauses().size()));
        assertThat(another.clausesLeft(), hasItem("2.1"));
    }

    @Test
    void the_sides_are_told_apart_and_only_the_one_in_force_has_a_reader() {
        assertThat(
                stricter.sides().stream()
                        .map(side -> side.shortName() + ":" + side.id())
                        .toList(),
                contains("In force:anytown", "Proposed:"));
    }

    @Test
    void the_law_of_another_day_stands_beside_the_same_rules() {
        LocalDate longAgo = LocalDate.of(1950, 1, 1);

        assertThat(ANYTOWN.on(Towns.TODAY) == ANYTOWN, is(true));
        assertThat(ANYTOWN.on(longAgo), is(not(ANYTOWN)));
        assertThat(ANYTOWN.on(longAgo) == ANYTOWN.on(longAgo.plusYears(1)), is(true));
        assertThat(ANYTOWN.on(longAgo).on(Towns.TODAY) == ANYTOWN, is(true));
        assertThat(ANYTOWN.on(longAgo).statute("inspect-document"), is(Optional.empty()));
        assertThat(ANYTOWN.statute("inspect-document").isPresent(), is(true));
        assertThat(ANYTOWN.on(longAgo).digest(), is(ANYTOWN.digest()));
    }
}
