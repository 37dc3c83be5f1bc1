package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.junit.jupiter.api.Test;

/** The council's own words stand wherever a clause is shown, and nowhere before the council has loaded them. */
class OfficialWordsTest {

    private static final LoadedProfile QUOTING = Anytown.PROFILE.quoting(
            new CouncilText(Map.of("2.1", List.of("Correspondence shall not be promulgated.")), Set.of()));

    private static Sources.Source source(LoadedProfile council) {
        return new Sources(council).of(List.of(Citation.clause("2.1"))).get(0);
    }

    private static Protocol.Line line(LoadedProfile council) {
        return new Protocol(council)
                .getBlocks().stream()
                        .flatMap(block -> block.clauses().stream())
                        .filter(clause -> clause.id().equals("2.1"))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> found(LoadedProfile council) {
        return SearchIndex.ofClauses(council, SearchAnalyzer.ofTexts()).find("promulgated", 5).stream()
                .map(SearchIndex.Hit::name)
                .toList();
    }

    @Test
    void before_the_text_is_loaded_a_clause_is_in_our_words_alone() {
        assertThat(Anytown.PROFILE.officialWords("2.1"), is(Optional.empty()));
        assertThat(source(Anytown.PROFILE).words(), is(""));
        assertThat(source(Anytown.PROFILE).note(), is("In our words. The council has not loaded its own text yet."));
        assertThat(line(Anytown.PROFILE).words(), is(""));
        assertThat(found(Anytown.PROFILE), is(List.of()));
    }

    @Test
    void answer_reader_and_search_have_the_councils_own_words_once_they_are_loaded() {
        String words = "Correspondence shall not be promulgated.";

        assertThat(source(QUOTING).words(), is(words));
        assertThat(source(QUOTING).note(), is("Our words come first, then the council’s own."));
        assertThat(line(QUOTING).words(), is(words));
        assertThat(found(QUOTING), is(List.of("2.1")));
    }

    @Test
    void another_clause_and_the_rulings_stay_as_they_are() {
        assertThat(QUOTING.officialWords("9"), is(Optional.empty()));
        assertThat(QUOTING.questions(), is(Anytown.PROFILE.questions()));
        assertThat(
                QUOTING.receipt(QUOTING.questions().get(0)),
                is(Anytown.PROFILE.receipt(QUOTING.questions().get(0))));
    }
}
