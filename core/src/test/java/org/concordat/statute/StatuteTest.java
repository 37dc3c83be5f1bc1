package org.concordat.statute;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.Proofs;
import org.concordat.protocol.Clause;
import org.concordat.protocol.ClauseInventory;
import org.concordat.protocol.Layer;
import org.concordat.question.Catalogue;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.PoliticalActivity;
import org.concordat.question.SpeakAtMeeting;
import org.concordat.rule.Proviso;
import org.concordat.rule.Question;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.junit.jupiter.api.Test;

/** The national layer as a whole: what holds for every statutory rule. */
class StatuteTest {

    private static final List<Law> BODIES =
            List.of(Law.FOR_EXECUTIVE, Law.FOR_COMMITTEE_SYSTEM, Law.FOR_COMBINED_AUTHORITY, Law.FOR_WELSH_COUNCIL);

    @Test
    void every_statutory_rulebook_compiles_for_every_kind_of_body_without_dead_rules_and_contradictions() {
        int compiled = 0;
        for (Law law : BODIES) {
            for (Question question : Catalogue.QUESTIONS) {
                Optional<Rulebook> book = Statute.on(question, law.body(), law.on());
                if (book.isPresent()) {
                    RulingTable table = RulingTable.compile(book.get(), Law.NOBODY);
                    assertThat(question + " for " + law.body(), Proofs.deadRules(table), is(empty()));
                    assertThat(question + " for " + law.body(), Proofs.contradictions(table), is(empty()));
                    compiled++;
                }
            }
        }
        assertThat(compiled, is(greaterThan(60)));
    }

    @Test
    void a_rule_counts_from_its_day_on_and_not_the_day_before() {
        for (StatutoryRule rule : Statute.RULES) {
            Enactment enactment = rule.enactment();
            Body bound = new Body(enactment.extent().iterator().next(), enactment.binds());
            assertThat(rule.rule().id(), inForce(rule, bound, enactment.from()), is(true));
            assertThat(rule.rule().id(), inForce(rule, bound, enactment.from().minusDays(1)), is(false));
        }
    }

    @Test
    void a_rule_counts_nowhere_outside_its_extent_and_for_no_body_that_it_does_not_bind() {
        for (StatutoryRule rule : Statute.RULES) {
            Enactment enactment = rule.enactment();
            for (Body.Nation nation : EnumSet.allOf(Body.Nation.class)) {
                Body bound = new Body(nation, enactment.binds());
                assertThat(
                        rule.rule().id(),
                        inForce(rule, bound, Law.TODAY),
                        is(enactment.extent().contains(nation)));
                Set<Body.Attribute> others = EnumSet.allOf(Body.Attribute.class);
                others.removeAll(enactment.binds());
                assertThat(rule.rule().id(), inForce(rule, new Body(nation, others), Law.TODAY), is(false));
            }
        }
    }

    @Test
    void a_repealed_enactment_counts_until_the_day_before_its_repeal() {
        Enactment repealed = new Enactment(
                LocalDate.of(2000, 1, 1), Optional.of(LocalDate.of(2010, 1, 1)), Enactment.ENGLAND, Enactment.COUNCILS);
        Body council = Body.englishCouncilWithCommitteeSystem();
        assertThat(repealed.binds(council, LocalDate.of(2009, 12, 31)), is(true));
        assertThat(repealed.binds(council, LocalDate.of(2010, 1, 1)), is(false));
    }

    @Test
    void every_rule_is_of_the_statute_layer_and_says_something() {
        for (StatutoryRule rule : Statute.RULES) {
            assertThat(rule.rule().layer(), is(Layer.STATUTE));
            assertThat(
                    rule.rule().says(),
                    rule.rule().ending().isPresent()
                            || !rule.rule().duties().isEmpty()
                            || !rule.rule().provisos().isEmpty(),
                    is(true));
        }
    }

    @Test
    void every_cited_section_is_described_and_every_described_section_is_cited() {
        Set<String> cited = Statute.RULES.stream()
                .map(rule -> rule.rule().citation().clause())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Clause> sections = ClauseInventory.beside(Statute.class, "sections.yaml");
        Set<String> described = sections.stream().map(Clause::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(described, equalTo(cited));
        assertThat("no section stands twice", described, hasSize(sections.size()));
        for (Clause section : sections) {
            assertThat(section.id(), Statute.section(section.id()), is(Optional.of(section)));
            assertThat(section.id(), section.gist().matches("(?s).*(Binds|Advice to).*\\."), is(true));
        }
    }

    @Test
    void every_duty_and_condition_of_the_law_has_words_and_no_words_are_left_over() {
        Set<String> used = Statute.RULES.stream()
                .map(StatutoryRule::rule)
                .flatMap(rule -> Stream.concat(
                        rule.provisos().stream().map(Proviso::code),
                        rule.duties().stream().map(duty -> duty.code())))
                .map(code -> "duty." + code.id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded =
                ResourceBundle.getBundle("org.concordat.question.questions", Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("duty."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(worded, equalTo(used));
    }

    @Test
    void the_law_is_silent_on_what_no_act_touches() {
        for (Law law : BODIES) {
            assertThat(Statute.on(SpeakAtMeeting.QUESTION, law.body(), law.on()), is(Optional.empty()));
        }
        Body scotland = new Body(Body.Nation.SCOTLAND, Set.of(Body.Attribute.PRINCIPAL_COUNCIL));
        assertThat(Statute.on(CopyCorrespondence.QUESTION, scotland, Law.TODAY), is(not(Optional.empty())));
        assertThat(Statute.on(CopyCorrespondence.QUESTION, scotland, LocalDate.of(2018, 5, 24)), is(Optional.empty()));
    }

    @Test
    void protocol_and_law_are_one_rulebook_on_political_activity_alone() {
        List<Question> one = Catalogue.QUESTIONS.stream()
                .filter(Statute::isOneRulebookWithTheProtocol)
                .toList();
        assertThat(one, is(List.of(PoliticalActivity.QUESTION)));
    }

    @Test
    void a_moved_law_has_one_id_and_says_what_it_was_and_what_it_is_now() {
        Set<String> ids = new HashSet<>();
        List<String> faults = new ArrayList<>();
        for (MovedLaw law : Statute.movedLaws()) {
            if (!ids.add(law.id()) || law.was().isBlank() || law.now().isBlank()) {
                faults.add(law.id());
            }
            assertThat(Statute.movedLaw(law.id()), is(Optional.of(law)));
        }
        assertThat(faults, is(empty()));
        assertThat(ids, hasSize(greaterThan(20)));
        assertThat(Statute.movedLaw("no-such-law"), is(Optional.empty()));
    }

    private static boolean inForce(StatutoryRule wanted, Body body, LocalDate on) {
        return Statute.on(wanted.question(), body, on).stream()
                .flatMap(book -> book.rules().stream())
                .anyMatch(rule -> rule.says().equals(wanted.rule().says())
                        && rule.when().equals(wanted.rule().when())
                        && rule.citations().equals(wanted.rule().citations()));
    }
}
