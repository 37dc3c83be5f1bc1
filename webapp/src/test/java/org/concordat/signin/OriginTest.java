package org.concordat.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,                 192.0.2.7",
        "'203.0.113.9, 192.0.2.7',  192.0.2.7",
        "'192.0.2.7, <script>',     127.0.0.1",
        "'',                        127.0.0.1",
        "2001:db8::1,               2001:db8::1"
    })
    void the_proxys_own_word_is_the_last_in_its_header(String header, String address) {
        assertThat(Origin.address("127.0.0.1", header), is(address));
    }

    @Test
    void without_a_configured_header_none_is_believed() {
        assertThat(Origin.address("127.0.0.1", null), is("127.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,             192.0.2.7",
        "2001:db8:1:2:3:4:5:6,  20010db800010002",
        "2001:db8:1:2::,        20010db800010002"
    })
    void tries_are_counted_by_what_one_customer_has(String address, String network) {
        assertThat(new Origin(address, "").network(), is(network));
    }
}
