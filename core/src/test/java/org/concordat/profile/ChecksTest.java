package org.concordat.profile;

import static org.concordat.question.RecordAdvice.FORM;
import static org.concordat.question.RecordAdvice.Form.VERBAL;
import static org.concordat.question.RecordAdvice.Form.WRITTEN;
import static org.concordat.question.RecordAdvice.OFF_THE_RECORD;
import static org.concordat.question.SignLetter.Letter.ROUTINE;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.REFER;
import static org.concordat.rule.Rule.at;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.concordat.protocol.Clause;
import org.concordat.question.RecordAdvice;
import org.concordat.question.SignLetter;
import org.concordat.rule.Doubts;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Step;
import org.junit.jupiter.api.Test;

/** What a plug-in is refused for, and in what words. */
class ChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Anytown anytown = new Anytown();

    private List<String> faults() {
        return Checks.faults(List.of(anytown.manifest()), List.of(anytown)).stream()
                .map(Fault::toString)
                .toList();
    }

    private void answers(Rule... rules) {
        anytown.rulebooks.add(Rulebook.of(RecordAdvice.QUESTION, rules));
    }

    @Test
    void a_profile_that_holds_together_has_no_faults() {
        assertThat(faults(), is(empty()));
        ProfileRegistry registry = ProfileRegistry.of(List.of(anytown.manifest()), List.of(anytown), DAY);
        assertThat(registry.profile("anytown").orElseThrow().covers(SignLetter.QUESTION), is(true));
        assertThat(registry.profile("anytown").orElseThrow().covers(RecordAdvice.QUESTION), is(false));
    }

    @Test
    void four_faults_are_four_sentences_in_one_report() {
        anytown.clauses.add(Anytown.clause("2", Clause.Kind.RULE));
        answers(
                at("7", "a citation of no clause").when(FORM.is(WRITTEN)).then(MAY),
                at("2", "applies nowhere")
                        .when(FORM.is(WRITTEN), FORM.is(VERBAL))
                        .then(MAY),
                at("2", "must").when(OFF_THE_RECORD.yes()).then(MUST),
                at("2", "must not").when(FORM.is(VERBAL)).then(MUST_NOT));
        FaultyPlugins report = assertThrows(
                FaultyPlugins.class, () -> ProfileRegistry.of(List.of(anytown.manifest()), List.of(anytown), DAY));
        assertThat(
                report.faults().stream().map(Fault::toString).toList(),
                containsInAnyOrder(
                        containsString("numbers two clauses \"2\"; mark the second \"2-2\""),
                        containsString("cites clause \"7\", which clauses.yaml does not have"),
                        containsString("rule 2 on record-advice applies in no situation"),
                        containsString("rules 2#2 and 2#3 on record-advice contradict each other")));
        assertThat(report.getMessage(), startsWith("4 faults in the plug-ins:"));
    }

    @Test
    void a_clause_of_kind_rule_that_no_rule_cites_is_reported() {
        anytown.clauses.add(Anytown.clause("3", Clause.Kind.RULE));
        assertThat(faults(), contains(containsString("clause \"3\" is of kind rule and no rule cites it")));
    }

    @Test
    void a_rule_that_cites_background_is_reported() {
        answers(at("1", "cites background").then(MAY));
        assertThat(faults(), contains(containsString("clause \"1\" is of kind information and a rule cites it")));
    }

    @Test
    void two_plug_ins_with_one_council_and_edition_are_reported() {
        Anytown other = new Anytown();
        List<String> faults =
                Checks.faults(List.of(anytown.manifest(), other.manifest()), List.of(anytown, other)).stream()
                        .map(Fault::toString)
                        .toList();
        assertThat(faults, contains(containsString("the id \"anytown\" with edition \"1\" is brought by")));
    }

    @Test
    void a_reserved_or_misspelt_id_is_reported() {
        anytown.id = "admin";
        assertThat(faults(), contains(containsString("the id \"admin\" cannot be a council's")));
        anytown.id = "Any Town";
        assertThat(faults(), contains(containsString("small letters, digits and hyphens")));
    }

    @Test
    void a_role_without_a_title_is_reported() {
        answers(at("2", "ask").then(REFER).decider(Role.CHIEF_OFFICER));
        assertThat(faults(), contains(containsString("no title for the role \"chief-officer\"")));
    }

    @Test
    void a_duty_without_words_is_reported() {
        answers(at("2", "on conditions").then(MAY).provided(DutyCode.KEEP_CONFIDENTIAL, DutyCode.JUSTIFY_NEED));
        assertThat(faults(), contains(containsString("does not word \"duty.justify-need\"")));
    }

    @Test
    void a_rule_that_refers_to_nobody_or_says_nothing_is_reported() {
        answers(at("2", "ask whom").then(REFER), at("2", "nothing"));
        assertThat(
                faults(),
                containsInAnyOrder(
                        containsString("rule 2 on record-advice refers to nobody"),
                        containsString("rule 2#2 on record-advice says nothing")));
    }

    @Test
    void a_rulebook_for_an_unknown_question_or_two_for_one_are_reported() {
        Question unknown = Question.of("lend-key", "keys", Fact.yesNo("night"));
        anytown.rulebooks.add(Rulebook.of(unknown, at("2", "may").then(MAY)));
        anytown.rulebooks.add(Rulebook.of(SignLetter.QUESTION, at("2", "may").then(MAY)));
        assertThat(
                faults(),
                containsInAnyOrder(
                        containsString("answers \"lend-key\", which is neither in the catalogue"),
                        containsString("two rulebooks answer \"sign-letter\"")));
    }

    @Test
    void a_question_of_its_own_needs_words_and_an_id_that_is_free() {
        anytown.questions.add(Question.of("lend-key", "keys", Fact.yesNo("night")));
        anytown.questions.add(Question.of("sign-letter", "keys", Fact.yesNo("night")));
        assertThat(faults(), hasItem(containsString("texts.properties does not word \"lend-key.night.asks\"")));
        assertThat(faults(), hasItem(containsString("its own question \"sign-letter\" has an id that is taken")));
    }

    @Test
    void a_contact_for_doubts_has_to_be_a_clause_of_the_text() {
        anytown.doubts = Doubts.at("99", Step.to(Role.MONITORING_OFFICER));
        assertThat(faults(), contains(containsString("the contact for doubts cites clause \"99\"")));
    }

    @Test
    void a_colour_on_which_white_cannot_be_read_is_reported() {
        anytown.accent = "#cccccc";
        assertThat(faults(), contains(containsString("has a contrast of 1.6 to 1")));
        anytown.accent = "red";
        assertThat(faults(), contains(containsString("\"red\" is not a colour")));
        assertThat(Accent.contrastWithWhite("#000000"), is(closeTo(21, 0.01)));
    }

    @Test
    void a_plug_in_built_for_another_core_is_refused_before_its_classes_are_loaded() {
        PluginManifest newer = new PluginManifest("new.jar", "x", List.of("1"), "1.7", "1", List.of("org.example.X"));
        PluginManifest other = new PluginManifest("old.jar", "x", List.of("1"), "0.9", "1", List.of("org.example.X"));
        PluginManifest odd = new PluginManifest("odd.jar", "x", List.of("1"), "one", "1", List.of("org.example.X"));
        for (PluginManifest manifest : List.of(newer, other, odd)) {
            assertThat(
                    Checks.manifest(manifest).toString(),
                    containsString("it was built for version \"" + manifest.api() + "\""));
        }
    }

    @Test
    void a_manifest_says_everything_that_is_needed() {
        PluginManifest empty = new PluginManifest("empty.jar", "", List.of(), "", "", List.of());
        assertThat(Checks.manifest(empty).size(), is(5));
    }

    @Test
    void a_profile_that_throws_is_a_fault_and_not_a_crash() {
        anytown.titles.clear();
        Anytown broken = new Anytown() {
            @Override
            public List<Rulebook> rulebooks() {
                throw new IllegalStateException("the rules are not ready");
            }
        };
        List<String> faults = Checks.faults(List.of(), List.of(broken)).stream()
                .map(Fault::toString)
                .toList();
        assertThat(faults, hasItem(containsString("the rules are not ready")));
    }

    @Test
    void the_other_reading_of_a_place_has_to_make_a_difference() {
        answers(at("2", "must")
                .when(OFF_THE_RECORD.yes())
                .then(MUST)
                .reading("so", "or so")
                .otherwise("must too", rule -> rule));

        assertThat(
                faults(),
                contains(
                        containsString(
                                "it makes no difference on record-advice where 2 is read the other way (or so); let otherwise()")));
    }

    @Test
    void the_other_reading_of_a_place_may_not_contradict_the_rest_of_the_text() {
        answers(
                at("2", "must").when(OFF_THE_RECORD.yes()).then(MUST),
                at("2", "should not if it is verbal")
                        .when(FORM.is(VERBAL), OFF_THE_RECORD.no())
                        .then(MUST_NOT)
                        .reading("what is on record", "everything")
                        .otherwise(at("2", "must not if it is verbal")
                                .when(FORM.is(VERBAL))
                                .then(MUST_NOT)));

        assertThat(
                faults(),
                contains(
                        containsString(
                                "rules 2 and 2#2 on record-advice contradict each other where 2 is read the other way (everything)")));
    }

    @Test
    void what_the_other_reading_cites_has_to_be_there() {
        answers(at("2", "must")
                .when(OFF_THE_RECORD.yes())
                .then(MUST)
                .reading("so", "or so")
                .otherwise(at("9", "may").then(MAY)));

        assertThat(faults(), contains(containsString("rule 9 read otherwise on record-advice cites clause \"9\"")));
    }

    @Test
    void the_other_reading_of_a_place_may_ask_for_nothing_that_the_question_does_not() {
        answers(
                at("2", "must")
                        .when(OFF_THE_RECORD.yes())
                        .then(MUST)
                        .reading("so", "or so")
                        .otherwise(at("2", "if it is a letter")
                                .when(SignLetter.LETTER.is(ROUTINE))
                                .then(MUST)),
                at("2", "nothing by word of mouth")
                        .when(FORM.is(VERBAL), FORM.is(WRITTEN))
                        .then(MAY));

        assertThat(
                faults(),
                containsInAnyOrder(
                        allOf(containsString("letter"), containsString("use that question's own facts")),
                        containsString("applies in no situation")));
    }

    @Test
    void rules_that_read_a_place_alike_can_all_be_read_otherwise_or_none() {
        answers(
                at("2", "must")
                        .when(OFF_THE_RECORD.yes())
                        .then(MUST)
                        .reading("so", "or so")
                        .otherwiseSilent(),
                at("2", "may").when(FORM.is(VERBAL)).then(MAY).reading("so", "or so"));

        assertThat(
                faults(),
                contains(
                        containsString(
                                "of the rules that read 2 in one way (so) some say what stands in their place in the other and some do not")));
    }
}
