package org.concordat.official;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.official.FoundClause.Doubt;
import org.concordat.official.FoundClause.Evidence;
import org.concordat.official.OfficialText.Part;
import org.concordat.official.OfficialText.Use;
import org.concordat.protocol.Clause;
import org.junit.jupiter.api.Test;

class OfficialTextTest {

    private final OfficialText text = cut(Anytown.DOCUMENT);

    private static OfficialText cut(String document) {
        return OfficialText.cut(Manuscript.ofLines(document), Anytown.inventory());
    }

    private static List<String> words(OfficialText text, String clause) {
        return text.clause(clause).orElseThrow().paragraphs().stream()
                .map(FoundClause.Anchored::words)
                .toList();
    }

    private static List<String> used(OfficialText text, Use use) {
        return text.parts().stream()
                .filter(part -> part.use() == use)
                .map(Part::words)
                .toList();
    }

    private static List<String> ids(List<FoundClause> clauses) {
        return clauses.stream().map(FoundClause::clause).toList();
    }

    @Test
    void every_clause_is_found_and_nothing_is_left() {
        assertThat(ids(text.notFound()), is(empty()));
        assertThat(text.unplaced(), is(empty()));
    }

    @Test
    void no_letter_of_the_document_is_lost() {
        String all = String.join("", text.parts().stream().map(Part::words).toList());
        assertThat(letters(all), is(letters(Anytown.DOCUMENT)));
    }

    private static String letters(String words) {
        int[] letters =
                words.codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
        return new String(letters, 0, letters.length);
    }

    @Test
    void a_list_of_contents_is_no_heading_and_no_clause() {
        assertThat(used(text, Use.CONTENTS).size(), is(7));
        assertThat(used(text, Use.HEADING), hasItem("2. Oil"));
    }

    @Test
    void heads_and_numbers_of_pages_stand_apart_and_do_not_break_a_clause() {
        assertThat(used(text, Use.RUNNING_HEAD), contains(Anytown.TITLE, Anytown.TITLE));
        assertThat(used(text, Use.PAGE_NUMBER), contains("Page 1 of 2", "Page 2 of 2"));
        assertThat(words(text, "A.1.2"), hasItem("On market days this order is turned round."));
    }

    @Test
    void a_reference_at_the_start_of_a_line_begins_no_clause() {
        assertThat(words(text, "A.1.2").get(0), containsString("as paragraph 2.2 says of their oil"));
    }

    @Test
    void a_word_that_a_line_divides_is_made_whole_where_the_document_knows_the_whole_word() {
        assertThat(words(text, "A.1.1").get(0), containsString("the missing book"));
        assertThat(words(text, "A.2.1-2").get(0), containsString("the northern warden"));
        assertThat("unknown, so nothing is taken away", words(text, "A.2.2").get(0), containsString("how-ever"));
    }

    @Test
    void numbers_that_restart_are_told_apart_by_the_headings_above() {
        assertThat(words(text, "A.1.1").get(0), startsWith("1.1 A keeper who lights"));
        assertThat(words(text, "B.1.1").get(0), startsWith("1.1 A rung that creaks"));
    }

    @Test
    void a_number_that_is_printed_twice_is_told_apart_by_its_occurrence() {
        assertThat(words(text, "A.2.1"), contains("2.1 Oil is measured by the warden."));
        Anchor first = text.clause("A.2.1").orElseThrow().paragraphs().get(0).anchor();
        Anchor second = text.clause("A.2.1-2").orElseThrow().paragraphs().get(0).anchor();
        assertThat(first.path(), is(List.of(Anytown.TITLE, "A. LANTERNS", "2. Oil", "2.1")));
        assertThat(second.path(), is(first.path()));
        assertThat(List.of(first.occurrence(), second.occurrence()), contains(1, 2));
        assertThat(second.hash(), is(not(first.hash())));
    }

    @Test
    void a_clause_without_number_and_heading_is_found_by_its_place_and_says_so() {
        FoundClause foreword = text.clause("foreword").orElseThrow();
        assertThat(foreword.evidence(), is(Evidence.POSITION));
        assertThat(foreword.isCertain(), is(false));
        assertThat(foreword.words(), startsWith("This town keeps"));
    }

    @Test
    void lettered_parts_have_their_own_words_and_the_whole_clause_goes_on_after_them() {
        assertThat(words(text, "A.1.3(b)"), contains("(b) when the wind blows from the quarry."));
        assertThat(
                words(text, "A.1.3"),
                contains("1.3 A keeper may ask for help in two cases:", "Either keeper may then call a third one."));
    }

    @Test
    void a_clause_that_is_a_section_holds_its_paragraphs_and_its_heading_apart() {
        FoundClause storing = text.clause("B.2").orElseThrow();
        assertThat(storing.evidence(), is(Evidence.NUMBER_AND_HEADING));
        assertThat(storing.heading().orElseThrow(), is("2. Storing ladders"));
        assertThat(
                storing.paragraphs().stream().map(p -> p.anchor().paragraph()).toList(), contains(1, 2));
    }

    @Test
    void a_clause_that_the_document_lacks_is_not_found_and_nobody_else_gets_worse() {
        OfficialText without = cut(Anytown.DOCUMENT.replace("1.1 A rung that creaks is taken out.\n", ""));
        assertThat(ids(without.notFound()), contains("B.1.1"));
        assertThat(words(without, "B.1.2"), is(words(text, "B.1.2")));
    }

    @Test
    void of_a_number_expected_twice_and_printed_once_both_clauses_are_in_doubt() {
        OfficialText once = cut(Anytown.DOCUMENT.replace("2.1 Oil is measured by the warden.\n", ""));
        assertThat(once.notFound().size(), is(1));
        Stream.of("A.2.1", "A.2.1-2")
                .forEach(id -> assertThat(id, once.clause(id).orElseThrow().doubts(), hasItem(Doubt.ANOTHER_PLACE)));
    }

    @Test
    void a_clause_that_the_inventory_lacks_stays_unplaced_with_all_its_paragraphs() {
        OfficialText more = cut(Anytown.DOCUMENT.replace(
                "B. LADDERS\n\n1. Rungs", "2.3 Oil is never warmed.\n\nNot even in winter.\n\nB. LADDERS\n\n1. Rungs"));
        assertThat(
                more.unplaced().stream().map(Part::words).toList(),
                contains("2.3 Oil is never warmed.", "Not even in winter."));
        assertThat(words(more, "A.2.2"), is(words(text, "A.2.2")));
    }

    @Test
    void a_section_that_the_inventory_lacks_stays_unplaced() {
        OfficialText more = cut(Anytown.DOCUMENT.replace(
                "They are counted", "3. Painting ladders\n\nLadders are not painted.\n\nThey are counted"));
        assertThat(more.unplaced().get(0).words(), is("3. Painting ladders"));
        assertThat(more.unplaced().size(), is(3));
    }

    @Test
    void a_clause_out_of_its_order_is_found_and_says_so() {
        String moved = "2.2 Nobody lends oil to a neighbour, how-\never well known, without the northern warden.\n\n";
        OfficialText other =
                cut(Anytown.DOCUMENT.replace(moved, "").replace("2.1 Oil is measured", moved + "2.1 Oil is measured"));
        assertThat(ids(other.notFound()), is(empty()));
        assertThat(other.clause("A.2.2").orElseThrow().doubts(), hasItem(Doubt.OUT_OF_ORDER));
    }

    @Test
    void where_all_numbers_are_lost_place_decides_if_the_count_agrees_and_else_nothing_is_found() {
        OfficialText lost = cut(Anytown.DOCUMENT.replaceAll("(?m)^(?:[AB]\\.|\\d(?:\\.\\d)?\\.?|\\([ab]\\)) ", ""));
        assertThat(lost.clause("A.2.1-2").orElseThrow().evidence(), is(Evidence.POSITION));
        assertThat(words(lost, "A.2.1-2").get(0), startsWith("Spilt oil"));
        assertThat("a section by its heading", lost.clause("B.2").orElseThrow().evidence(), is(Evidence.HEADING));
        assertThat(
                "seven paragraphs for three clauses",
                ids(lost.notFound()),
                contains("A.1.1", "A.1.2", "A.1.3", "A.1.3(a)", "A.1.3(b)"));
    }

    @Test
    void a_number_that_does_not_fit_within_a_clause_is_pointed_out() {
        OfficialText quoting = cut(Anytown.DOCUMENT.replace(
                "1.2 A rung that is missing", "0.9 Of another book\n\n1.2 A rung that is missing"));
        assertThat(
                quoting.clause("B.1.1").orElseThrow().isCertain()
                        && quoting.unplaced().isEmpty(),
                is(false));
    }

    @Test
    void an_empty_document_has_no_clause() {
        assertThat(cut("").notFound().size(), is(Anytown.inventory().size()));
    }

    @Test
    void paragraphs_of_a_word_processor_are_taken_as_they_are() {
        OfficialText whole = OfficialText.cut(
                Manuscript.ofParagraphs(List.of(
                        Anytown.TITLE, "A. LANTERNS", "1. Lamps", "1.1 A lamp.", "which is lit", "1.2 Another.")),
                Anytown.inventory());
        assertThat(words(whole, "A.1.1"), contains("1.1 A lamp.", "which is lit"));
    }

    @Test
    void somebody_moves_a_paragraph_to_another_clause_and_both_have_the_words_that_are_theirs() {
        FoundClause from = text.clauses().stream()
                .filter(clause -> clause.paragraphs().size() > 1)
                .findFirst()
                .orElseThrow();
        String moved = from.paragraphs().get(1).words();
        int number = text.parts().stream().map(Part::words).toList().indexOf(moved);
        Clause to = Anytown.inventory().stream()
                .filter(clause -> !clause.id().equals(from.clause()))
                .findFirst()
                .orElseThrow();

        OfficialText placed = text.placing(number, to);

        assertThat(words(placed, to.id()), hasItem(moved));
        assertThat(words(placed, from.clause()), not(hasItem(moved)));
        assertThat(used(placed, Use.PLACED), contains(moved));
        assertThat(words(placed.excluding(number), to.id()), not(hasItem(moved)));
        assertThat(used(placed.excluding(number), Use.NO_CLAUSE), contains(moved));
    }

    @Test
    void a_clause_that_was_not_found_is_placed_by_hand_or_declared_absent_and_a_found_one_is_never_absent() {
        OfficialText nothing = cut("Words of another matter altogether.");
        Clause clause = Anytown.inventory().get(0);

        FoundClause placed = nothing.placing(0, clause).clause(clause.id()).orElseThrow();
        assertThat(placed.evidence(), is(Evidence.BY_HAND));
        assertThat(placed.isCertain(), is(true));
        assertThat(placed.paragraphs().get(0).anchor().occurrence(), is(1));
        assertThat(placed.paragraphs().get(0).anchor().path().isEmpty(), is(false));

        FoundClause absent = nothing.without(clause.id()).clause(clause.id()).orElseThrow();
        assertThat(absent.evidence(), is(Evidence.ABSENT));
        assertThat(absent.isFound(), is(false));
        assertThat(text.without(clause.id()), is(text));
    }

    @Test
    void a_clause_that_loses_its_only_paragraph_is_not_found_any_more() {
        OfficialText nothing = cut("Words of another matter altogether.");
        Clause clause = Anytown.inventory().get(0);

        assertThat(
                nothing.placing(0, clause)
                        .excluding(0)
                        .clause(clause.id())
                        .orElseThrow()
                        .evidence(),
                is(Evidence.NONE));
    }
}
