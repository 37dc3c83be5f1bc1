package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {

    private final Protocol protocol = new Protocol(Othertown.PROFILE);

    @Test
    void clauses_stand_in_the_documents_order_under_their_sections() {
        assertThat(
                protocol.getBlocks().stream().map(Protocol.Block::heading).toList(),
                contains("Section A", "Section C.4", "Appendix A"));
        assertThat(
                protocol.getSections().stream()
                        .map(section -> section.number() + " " + section.title() + " " + section.address())
                        .toList(),
                contains("A Purpose and more #A.1", "C.4 Letters and more #C.4.1", "Appendix A Forms #Appendix-A"));
    }

    @Test
    void a_clause_says_which_questions_it_decides_or_what_else_it_does() {
        List<Protocol.Line> clauses = protocol.getBlocks().get(1).clauses();

        assertThat(clauses.get(0).decides().get(0).address(), is("/othertown/ask/copy-correspondence"));
        assertThat(clauses.get(0).kind(), is(""));
        assertThat(clauses.get(2).kind(), is("Guides behaviour"));
        assertThat(clauses.get(2).place(), is("C.4.1, the second of that number"));
        assertThat(clauses.get(2).id(), is("C.4.1-2"));
    }

    @Test
    void the_figures_count_every_clause_once() {
        assertThat(
                protocol.getCoverage(),
                is("Of 6 clauses, 2 decide answers on this site, 1 guides behaviour and 3 are background."));
        assertThat(protocol.isDraft(), is(true));
    }

    @Test
    void law_that_has_moved_is_named_where_a_clause_refers_to_it() {
        Protocol.Law law = protocol.getBlocks().get(0).clauses().get(0).law().get(0);

        assertThat(law.was(), startsWith("This refers to: Statutory standards committees"));
        assertThat(law.now(), startsWith("Not required in England since 1 July 2012."));
    }

    @Test
    void the_api_lists_the_clauses_whose_law_has_moved() {
        JsonArray moved = Json.createReader(new ByteArrayInputStream(MovedLawResource.json(Othertown.PROFILE)))
                .readArray();

        assertThat(moved.size(), is(1));
        assertThat(moved.getJsonObject(0).getString("clause"), is("A.1"));
        assertThat(moved.getJsonObject(0).getString("heading"), is("Purpose"));
        assertThat(moved.getJsonObject(0).getString("law"), is("standards-committees"));
        assertThat(List.copyOf(moved.getJsonObject(0).keySet()), contains("clause", "heading", "law", "was", "now"));
    }

    @ParameterizedTest
    @CsvSource({"C.6.1(1), C.6.1(1)", "Appendix A, Appendix-A", "3.1-NB, 3.1-NB", "9%, 9%25", "§ 2, %C2%A7-2"})
    void every_clause_has_an_address(String clause, String fragment) {
        assertThat(ClauseAddress.of(Othertown.PROFILE, clause), is("/othertown/protocol#" + fragment));
    }

    @ParameterizedTest
    @CsvSource({
        "C.4.1, C.4",
        "B.1, B",
        "3.16.3(i), 3",
        "8(a), 8",
        "10, 10",
        "R2.1, R2",
        "1.3-NB, 1",
        "preamble, preamble"
    })
    void a_clause_number_names_its_section(String clause, String section) {
        assertThat(Protocol.section(clause), is(section));
    }
}
