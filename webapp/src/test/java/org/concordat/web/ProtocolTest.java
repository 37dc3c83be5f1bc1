package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
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
    void a_short_protocol_is_one_page_and_a_section_of_it_can_be_asked_for() {
        Protocol section = new Protocol(Othertown.PROFILE, Optional.of("C.4"));

        assertThat(protocol.isListed(), is(false));
        assertThat(protocol.getNeighbours(), is(List.of()));
        assertThat(section.isPart(), is(true));
        assertThat(section.getTitle(), is("Section C.4"));
        assertThat(section.getBlocks().size(), is(1));
        assertThat(
                section.getNeighbours().stream()
                        .map(link -> link.address() + " " + link.text())
                        .toList(),
                contains("?part=A Before: section A", "?part=Appendix+A Next: section Appendix A"));
        assertThat(new Protocol(Othertown.PROFILE, Optional.of("Z")).isPart(), is(false));
    }

    @Test
    void a_long_protocol_is_a_list_in_which_every_clause_keeps_its_address_and_a_page_for_each_section() {
        LoadedProfile wordy =
                Othertown.PROFILE.quoting(new CouncilText(Map.of("C.4.1", List.of("Words. ".repeat(2_000))), Set.of()));
        Protocol list = new Protocol(wordy);

        assertThat(list.isListed(), is(true));
        assertThat(list.getSections().get(1).address(), is("?part=C.4"));
        Protocol.Entry clause = list.getSections().get(1).clauses().get(0);
        assertThat(clause.id(), is("C.4.1"));
        assertThat(clause.address(), is("?part=C.4#C.4.1"));
        assertThat(ClauseAddress.of(wordy, "C.4.1"), is("/othertown/protocol?part=C.4#C.4.1"));
        assertThat(new Protocol(wordy, Optional.of("C.4")).isListed(), is(false));
        assertThat(new Protocol(wordy, Optional.of("all")).getBlocks(), hasSize(3));
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
