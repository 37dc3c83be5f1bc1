package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.junit.jupiter.api.Test;

class CouncilsTest {

    private static List<String> ids(List<LoadedProfile> councils) {
        return councils.stream().map(LoadedProfile::id).toList();
    }

    @Test
    void every_council_is_listed_unless_the_instance_says_otherwise() {
        assertThat(ids(Othertown.besideAnytown().listed()), is(List.of("anytown", "othertown")));
        assertThat(ids(Othertown.besideAnytown("nowhere").listed()), is(List.of("anytown", "othertown")));
    }

    @Test
    void an_unlisted_council_is_in_no_list_and_is_served_all_the_same() {
        Councils councils = Othertown.besideAnytown(" othertown ");

        assertThat(ids(councils.listed()), is(List.of("anytown")));
        assertThat(councils.only(), is(Optional.of("anytown")));
        assertThat(ids(councils.all()), is(List.of("anytown", "othertown")));
    }

    @Test
    void a_comparison_of_all_leaves_an_unlisted_council_out_unless_it_is_named() {
        Councils councils = Othertown.besideAnytown("othertown");

        assertThat(ids(CompareQuery.read(councils, Optional.empty()).councils()), is(List.of("anytown")));
        assertThat(
                ids(CompareQuery.read(councils, Optional.of("councils=anytown,othertown"))
                        .councils()),
                is(List.of("anytown", "othertown")));
    }
}
