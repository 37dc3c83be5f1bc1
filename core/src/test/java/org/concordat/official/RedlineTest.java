package org.concordat.official;

import static org.concordat.question.SignLetter.SIGNATORY;
import static org.concordat.question.SignLetter.Signatory.MEMBER;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.concordat.official.Redline.Change;
import org.concordat.official.Redline.Fate;
import org.concordat.official.Redline.Review;
import org.concordat.official.WordDiff.Op;
import org.concordat.official.WordDiff.Piece;
import org.concordat.question.SignLetter;
import org.concordat.rule.Rulebook;
import org.junit.jupiter.api.Test;

class RedlineTest {

    private static final String BEFORE = Anytown.DOCUMENT;

    private static Redline against(String after) {
        return Redline.between(cut(BEFORE), cut(after));
    }

    private static OfficialText cut(String document) {
        return OfficialText.cut(Manuscript.ofLines(document), Anytown.inventory());
    }

    private static Fate fate(Redline redline, String clause) {
        return redline.of(clause).orElseThrow().fate();
    }

    @Test
    void a_text_does_not_differ_from_itself() {
        assertThat(against(BEFORE).changes().stream().map(Change::fate).toList(), everyItem(is(Fate.UNCHANGED)));
    }

    @Test
    void a_changed_word_is_deleted_and_inserted_at_its_place_and_no_other_clause_changes() {
        Redline redline = against(BEFORE.replace("measured by the warden", "measured by two keepers"));
        assertThat(
                redline.of("A.2.1").orElseThrow().pieces(),
                contains(
                        new Piece(Op.KEPT, "2.1 Oil is measured by "),
                        new Piece(Op.DELETED, "the warden."),
                        new Piece(Op.INSERTED, "two keepers.")));
        assertThat(
                redline.changes().stream()
                        .filter(change -> change.fate() != Fate.UNCHANGED)
                        .count(),
                is(1L));
    }

    @Test
    void a_redline_without_its_insertions_is_the_earlier_text_and_without_its_deletions_the_later() {
        Change change = against(BEFORE.replace("measured by the warden", "never measured"))
                .of("A.2.1")
                .orElseThrow();
        assertThat(without(Op.INSERTED, change), is("2.1 Oil is measured by the warden."));
        assertThat(without(Op.DELETED, change), is("2.1 Oil is never measured."));
    }

    private static String without(Op op, Change change) {
        return change.pieces().stream()
                .filter(piece -> piece.op() != op)
                .map(Piece::words)
                .collect(Collectors.joining())
                .strip();
    }

    @Test
    void other_lines_and_pages_change_nothing() {
        Redline redline = against(
                BEFORE.replace("\n    ", " ").replace("1.2 Lamps on the north bank", "1.2 Lamps on\nthe north bank"));
        assertThat(fate(redline, "A.1.2"), is(Fate.UNCHANGED));
    }

    @Test
    void a_clause_that_is_gone_has_vanished_and_an_added_one_is_new() {
        Redline redline = against(BEFORE.replace("1.1 A rung that creaks is taken out.\n", "")
                .replace("B. LADDERS\n\n1. Rungs", "2.3 Candles are not oil.\n\nB. LADDERS\n\n1. Rungs"));
        assertThat(fate(redline, "B.1.1"), is(Fate.VANISHED));
        Change last = redline.changes().get(redline.changes().size() - 1);
        assertThat(last.fate(), is(Fate.NEW));
        assertThat(last.pieces(), contains(new Piece(Op.INSERTED, "2.3 Candles are not oil.")));
    }

    @Test
    void a_clause_before_which_another_was_put_in_has_moved_and_is_not_rewritten() {
        Redline redline = against(BEFORE.replace("1.2 A rung that is missing", "1.3 A rung that is missing")
                .replace(
                        "1.1 A rung that creaks is taken out.",
                        "1.1 Gloves are worn.\n\n1.2 A rung that creaks is taken out."));
        Change creaking = redline.of("B.1.1").orElseThrow();
        assertThat(creaking.fate(), is(Fate.MOVED));
        assertThat(creaking.movedTo(), is(Optional.of("B.1.2")));
        assertThat("its words stand where the inventory has no clause", fate(redline, "B.1.2"), is(Fate.MOVED));
        assertThat(redline.changes().stream().filter(c -> c.fate() == Fate.NEW).count(), is(1L));
    }

    @Test
    void rules_that_cite_a_clause_whose_words_changed_or_vanished_are_to_be_reviewed() {
        Rulebook letters = Rulebook.of(
                SignLetter.QUESTION,
                at("A.2.1", "a keeper does not sign for oil")
                        .when(SIGNATORY.is(MEMBER))
                        .then(SHOULD_NOT),
                at("A.1.1", "the hour is written down").citing("B.1.1").when(SIGNATORY.is(MEMBER)),
                at("A.2.2", "nobody lends").when(SIGNATORY.is(MEMBER)));
        Redline redline = against(BEFORE.replace("1.1 A rung that creaks is taken out.\n", "")
                .replace("measured by the warden", "measured twice by the warden"));
        assertThat(
                redline.toReview(List.of(letters)),
                contains(
                        new Review("sign-letter", "A.2.1", "A.2.1", Fate.CHANGED),
                        new Review("sign-letter", "A.1.1", "B.1.1", Fate.VANISHED)));
    }
}
