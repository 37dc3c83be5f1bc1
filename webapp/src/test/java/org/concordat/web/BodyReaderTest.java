package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.concordat.question.CopyCorrespondence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    private static Given read(String body) {
        return BodyReader.read(CopyCorrespondence.QUESTION, body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String body) {
        return read(body).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.value() + " " + fault.allowed())
                .toList();
    }

    @Test
    void facts_are_read_and_null_is_the_same_as_leaving_out() {
        Given given = read("{\"facts\": {\"recipient\": \"other-member\", \"confidential\": false,"
                + " \"asks-for-advice\": true, \"exceptional-need\": null}}");

        assertThat(given.faults(), is(empty()));
        assertThat(
                given.facts().toString(), is("recipient is other-member, confidential is no, asks-for-advice is yes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"facts\": {}}", " {\"facts\":{},\"on\":\"2026-11-22\"} ", "{\"on\":null}"})
    void nothing_needs_to_be_known(String body) {
        assertThat(read(body).faults(), is(empty()));
        assertThat(read(body).facts().known(), is(empty()));
    }

    @Test
    void every_fault_is_named_at_once_with_its_place_its_value_and_what_is_allowed() {
        assertThat(
                faults(
                        "{\"who\": \"me\", \"facts\": {\"asks-for-advice\": \"yes\", \"confidential\": 1, \"boss/~\": [1, 2],"
                                + " \"recipient\": true, \"recipient\": \"x\"}, \"on\": \"2026-02-30\", \"facts\": {}}"),
                contains(
                        "/who \"me\" [\"facts\", \"on\"]",
                        "/facts/asks-for-advice \"yes\" [true, false]",
                        "/facts/confidential 1 [true, false]",
                        "/facts/boss~1~0 \"[1, 2]\" [\"recipient\", \"member-copied-recipient\", \"exceptional-need\","
                                + " \"needed-for-advice-or-quality\", \"ward-issue-of-recipient\", \"confidential\","
                                + " \"third-party-personal-data\", \"recipient-in-another-group\", \"asks-for-advice\"]",
                        "/facts/recipient true [\"other-member\", \"line-manager\", \"chief-officer\","
                                + " \"chief-finance-officer\", \"legal-adviser\", \"chief-executive\","
                                + " \"other-officer\", \"outside-person\"]",
                        "/facts/recipient \"x\" [\"other-member\", \"line-manager\", \"chief-officer\","
                                + " \"chief-finance-officer\", \"legal-adviser\", \"chief-executive\","
                                + " \"other-officer\", \"outside-person\"]",
                        "/on \"2026-02-30\" [\"YYYY-MM-DD\"]",
                        "/facts \"{}\" []"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "{",
                "{\"facts\": {}",
                "{\"facts\": {}} {}",
                "{\"facts\": {}} x",
                "{'facts': {}}",
                "{\"facts\": {\"confidential\": True}}",
                "{\"facts\": {\"recipient\": NaN}}",
                "[]",
                "[{}, {}]",
                "null",
                "true",
                "\"facts\"",
                "1e999999999"
            })
    void what_is_not_one_json_object_is_one_fault_at_the_root(String body) {
        assertThat(faults(body), hasSize(1));
        assertThat(read(body).faults().get(0).pointer(), is(""));
        assertThat(read(body).faults().get(0).allowed().toString(), is("[\"object\"]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "[{\"recipient\": \"x\"}]", "3", "\"x\"", "false"})
    void facts_have_to_be_an_object(String facts) {
        List<InputFault> faults = read("{\"facts\": " + facts + "}").faults();

        assertThat(faults, hasSize(1));
        assertThat(faults.get(0).pointer(), is("/facts"));
    }

    @Test
    void malformed_json_is_told_where() {
        assertThat(
                read("{\"facts\":\n {\"recipient\" \"x\"}}").faults().get(0).sentence(), containsString("at line 2"));
    }

    @Test
    void a_nesting_of_sixty_thousand_is_refused_and_not_followed() {
        assertThat(faults("[".repeat(60_000)), contains(" null [\"object\"]"));
        assertThat(faults("{\"facts\":".repeat(6_000)), contains(" null [\"object\"]"));
    }

    @Test
    void a_long_value_is_given_back_cut() {
        assertThat(
                read("{\"facts\": {\"recipient\": " + "9".repeat(60_000) + "}}")
                        .faults()
                        .get(0)
                        .value()
                        .toString()
                        .length(),
                is(203));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin = "{\"facts\": {\"recipient\": \"é\"}}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(
                BodyReader.read(CopyCorrespondence.QUESTION, latin)
                        .faults()
                        .get(0)
                        .sentence(),
                is("The body is not UTF-8."));
    }
}
