package org.concordat.statute;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.concordat.calendar.DayCount;
import org.concordat.question.AskForInformation;
import org.concordat.question.Behaviour;
import org.concordat.question.ChallengeRefusal;
import org.concordat.question.ChallengeRefusal.RefusedUnder;
import org.concordat.question.ConcernAboutMember;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.FamilyCareMatter;
import org.concordat.question.InfluenceProcurement;
import org.concordat.question.Relationship;
import org.concordat.question.RepresentIndividual;
import org.concordat.question.UseInformation;
import org.concordat.rule.Deadline;
import org.concordat.rule.Duty;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;
import org.junit.jupiter.api.Test;

/** Freedom of information, personal data, conduct and interests. */
class InformationAndConductTest {

    private final Law law = Law.FOR_EXECUTIVE;

    @Test
    void a_request_is_answered_within_twenty_working_days_of_the_whole_kingdom() {
        Ruling ruling = law.says(AskForInformation.QUESTION).orElseThrow();
        assertThat(ruling.outcome(), is(Optional.of(Outcome.NOT_COVERED)));
        assertThat(
                ruling.duties().get(0).what(),
                is(new Duty(
                        DutyCode.REPLY_WITHIN, Role.OFFICER, Optional.of(new Deadline(20, "request", DayCount.FOI)))));
        assertThat(law.sets("advise-and-assist", AskForInformation.QUESTION), is(true));
        assertThat(law.at("2004-12-31").sets("advise-and-assist", AskForInformation.QUESTION), is(false));
    }

    @Test
    void a_freedom_of_information_refusal_goes_first_to_the_council_and_then_to_the_regulator() {
        law.gives(
                Outcome.REQUIRED,
                Strength.SHOULD,
                "FOIA 2000 s. 45",
                ChallengeRefusal.QUESTION,
                ChallengeRefusal.REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION),
                ChallengeRefusal.ALREADY_REVIEWED.no());
        Ruling reviewed = law.says(
                        ChallengeRefusal.QUESTION,
                        ChallengeRefusal.REFUSED_UNDER.is(RefusedUnder.FREEDOM_OF_INFORMATION),
                        ChallengeRefusal.ALREADY_REVIEWED.yes())
                .orElseThrow();
        assertThat(reviewed.outcome(), is(Optional.of(Outcome.REFER)));
        assertThat(reviewed.deciders(), is(List.of(Role.INFORMATION_COMMISSIONER)));
        law.leavesOpen(ChallengeRefusal.QUESTION, ChallengeRefusal.REFUSED_UNDER.is(RefusedUnder.NEED_TO_KNOW));
        law.leavesOpen(ChallengeRefusal.QUESTION, ChallengeRefusal.REFUSED_UNDER.is(RefusedUnder.GENERAL_REQUEST));
    }

    @Test
    void what_was_released_to_the_world_may_be_used() {
        law.permits(
                "FOIA 2000 s. 1",
                UseInformation.QUESTION,
                UseInformation.RECEIVED.is(UseInformation.Received.FREEDOM_OF_INFORMATION));
        law.leavesOpen(
                UseInformation.QUESTION, UseInformation.RECEIVED.is(UseInformation.Received.OFFICIAL_INFORMATION));
    }

    @Test
    void a_breach_of_confidence_is_the_business_of_the_councils_own_code() {
        assertThat(
                law.sets(
                        "follow-code-of-conduct",
                        UseInformation.QUESTION,
                        UseInformation.RECEIVED.is(UseInformation.Received.IN_CONFIDENCE),
                        UseInformation.USE.is(UseInformation.Use.MAKE_PUBLIC)),
                is(true));
        assertThat(
                law.sets(
                        "follow-code-of-conduct",
                        UseInformation.QUESTION,
                        UseInformation.RECEIVED.is(UseInformation.Received.IN_CONFIDENCE),
                        UseInformation.USE.is(UseInformation.Use.OWN_DUTIES)),
                is(false));
    }

    @Test
    void personal_data_are_passed_on_only_with_a_lawful_reason() {
        assertThat(
                law.sets(
                        "handle-personal-data-lawfully",
                        CopyCorrespondence.QUESTION,
                        CopyCorrespondence.THIRD_PARTY_PERSONAL_DATA.yes()),
                is(true));
        assertThat(
                law.sets(
                        "handle-personal-data-lawfully",
                        CopyCorrespondence.QUESTION,
                        CopyCorrespondence.THIRD_PARTY_PERSONAL_DATA.no()),
                is(false));
        law.leavesOpen(CopyCorrespondence.QUESTION);
    }

    @Test
    void a_breach_of_the_code_goes_under_the_arrangements_and_a_breach_of_the_protocol_does_not() {
        law.requires(
                "Localism Act 2011 s. 28",
                ConcernAboutMember.QUESTION,
                ConcernAboutMember.KIND.is(ConcernAboutMember.Kind.BREACH_OF_CODE_OF_CONDUCT));
        law.leavesOpen(
                ConcernAboutMember.QUESTION, ConcernAboutMember.KIND.is(ConcernAboutMember.Kind.BREACH_OF_PROTOCOL));
        law.at("2012-06-30").leavesOpen(ConcernAboutMember.QUESTION);
        Law.FOR_WELSH_COUNCIL.leavesOpen(ConcernAboutMember.QUESTION);
    }

    @Test
    void a_joke_is_no_excuse_for_harassment() {
        law.bans(
                "EqA 2010 s. 26",
                Behaviour.QUESTION,
                Behaviour.KIND.is(Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY),
                Behaviour.MEANT_AS_JOKE.yes());
        assertThat(
                law.sets(
                        "follow-code-of-conduct",
                        Behaviour.QUESTION,
                        Behaviour.KIND.is(Behaviour.Kind.BULLYING_OR_THREATENING)),
                is(true));
        law.leavesOpen(Behaviour.QUESTION, Behaviour.KIND.is(Behaviour.Kind.COURTEOUS));
        law.at("2010-09-30").leavesOpen(Behaviour.QUESTION);
    }

    @Test
    void an_officer_takes_no_reward_and_declares_a_business_tie() {
        law.bans("LGA 1972 s. 117", Relationship.QUESTION, Relationship.KIND.is(Relationship.Kind.GIFT_OR_HOSPITALITY));
        law.bans(
                "Bribery Act 2010 s. 2",
                Relationship.QUESTION,
                Relationship.KIND.is(Relationship.Kind.GIFT_OR_HOSPITALITY),
                Relationship.AFFECTS_OFFICIAL_WORK.yes());
        assertThat(
                law.sets("declare-interest", Relationship.QUESTION, Relationship.KIND.is(Relationship.Kind.BUSINESS)),
                is(true));
        law.leavesOpen(Relationship.QUESTION, Relationship.KIND.is(Relationship.Kind.PROFESSIONAL));
    }

    @Test
    void an_interest_is_declared_and_takes_no_part() {
        assertThat(
                law.says(Relationship.QUESTION, Relationship.KIND.is(Relationship.Kind.CLOSE_PERSONAL))
                        .orElseThrow()
                        .codes(),
                is(List.of(DutyCode.DECLARE_INTEREST, new DutyCode("take-no-part-with-interest"))));
        assertThat(
                law.sets(
                        "take-no-part-with-interest",
                        RepresentIndividual.QUESTION,
                        RepresentIndividual.FORUM.is(RepresentIndividual.Forum.PLANNING_OR_HIGHWAYS)),
                is(true));
        assertThat(
                law.sets(
                        "take-no-part-with-interest",
                        RepresentIndividual.QUESTION,
                        RepresentIndividual.FORUM.is(RepresentIndividual.Forum.GENERAL)),
                is(false));
        assertThat(
                law.sets(
                        "take-no-part-with-interest",
                        InfluenceProcurement.QUESTION,
                        InfluenceProcurement.ON_EVALUATION_PANEL.yes()),
                is(true));
    }

    @Test
    void whoever_influences_a_procurement_declares_interests_since_february_2025() {
        assertThat(
                law.sets(
                        "declare-interest",
                        InfluenceProcurement.QUESTION,
                        InfluenceProcurement.ACTION.is(InfluenceProcurement.Action.INFLUENCE_OUTCOME)),
                is(true));
        assertThat(
                law.at("2025-02-23")
                        .sets(
                                "declare-interest",
                                InfluenceProcurement.QUESTION,
                                InfluenceProcurement.ACTION.is(InfluenceProcurement.Action.INFLUENCE_OUTCOME)),
                is(false));
        assertThat(law.sets("treat-suppliers-alike", InfluenceProcurement.QUESTION), is(true));
    }

    @Test
    void a_councillor_who_steps_in_for_a_relative_is_under_the_code() {
        assertThat(
                law.sets(
                        "follow-code-of-conduct", FamilyCareMatter.QUESTION, FamilyCareMatter.SEEKS_TO_INFLUENCE.yes()),
                is(true));
        assertThat(
                law.sets("follow-code-of-conduct", FamilyCareMatter.QUESTION, FamilyCareMatter.SEEKS_TO_INFLUENCE.no()),
                is(false));
    }
}
