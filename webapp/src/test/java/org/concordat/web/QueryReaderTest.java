package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.concordat.question.CopyCorrespondence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private static Given read(String query) {
        return QueryReader.read(CopyCorrespondence.QUESTION, Optional.of(query));
    }

    @Test
    void facts_are_read_and_not_sure_is_the_same_as_leaving_out() {
        Given given = read("recipient=other%2Dmember&confidential=no&exceptional-need=not-sure&on=2026-11-22&&");

        assertThat(given.faults(), is(empty()));
        assertThat(given.facts().toString(), is("recipient is other-member, confidential is no"));
    }

    @Test
    void an_address_without_a_query_knows_nothing() {
        Given given = QueryReader.read(CopyCorrespondence.QUESTION, Optional.empty());

        assertThat(given.faults(), is(empty()));
        assertThat(given.facts().known(), is(empty()));
    }

    @Test
    void every_fault_is_named_at_once() {
        assertThat(
                read("recipient=boss&confidential=true&confidential=yes&foo=1&on=tomorrow").faults().stream()
                        .map(fault -> fault.kind() + " " + fault.pointer() + " " + fault.value())
                        .toList(),
                contains(
                        "WRONG_VALUE /recipient \"boss\"",
                        "WRONG_VALUE /confidential \"true\"",
                        "REPEATED /confidential \"yes\"",
                        "UNKNOWN_NAME /foo \"1\"",
                        "WRONG_VALUE /on \"tomorrow\""));
        assertThat(
                read("confidential=maybe").faults().get(0).allowed().toString(), is("[\"yes\", \"no\", \"not-sure\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipient=%zz", "recipient=%f", "recipient=%", "recipient=%ff", "%c3%28=1"})
    void a_bad_percent_encoding_is_a_fault(String query) {
        assertThat(read(query).faults(), hasSize(1));
        assertThat(read(query).faults().get(0).kind(), is(InputFault.Kind.UNREADABLE));
    }

    @Test
    void a_post_takes_no_facts_from_its_address() {
        assertThat(QueryReader.misplaced(Optional.of("recipient=other-member")), hasSize(1));
        assertThat(QueryReader.misplaced(Optional.empty()), is(empty()));
    }
}
