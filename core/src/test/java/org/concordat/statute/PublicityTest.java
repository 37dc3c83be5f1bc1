package org.concordat.statute;

import static org.concordat.question.MediaActivity.ACTIVITY;
import static org.concordat.question.MediaActivity.ACTOR;
import static org.concordat.question.MediaActivity.CONTENT;
import static org.concordat.question.MediaActivity.OFFICIAL_BUSINESS;
import static org.concordat.question.MediaActivity.PRE_ELECTION_PERIOD;
import static org.concordat.question.MediaActivity.QUESTION;
import static org.concordat.question.MediaActivity.THROUGH_COMMUNICATIONS_TEAM;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.concordat.question.InstructOfficer;
import org.concordat.question.MediaActivity.Activity;
import org.concordat.question.MediaActivity.Actor;
import org.concordat.question.MediaActivity.Content;
import org.concordat.question.UseCouncilResources;
import org.concordat.rule.Outcome;
import org.concordat.rule.Strength;
import org.junit.jupiter.api.Test;

/** Publicity: LGA 1986 ss. 2 and 4, the Code of 2011. */
class PublicityTest {

    private final Law law = Law.FOR_EXECUTIVE;

    @Test
    void an_officer_publishes_nothing_for_a_party_and_helps_no_member_to() {
        for (Activity activity : new Activity[] {Activity.PUBLICITY, Activity.HELP_MEMBER_WITH_MEDIA}) {
            law.bans(
                    "LGA 1986 s. 2",
                    QUESTION,
                    ACTOR.is(Actor.OFFICER),
                    ACTIVITY.is(activity),
                    CONTENT.is(Content.PARTY_POLITICAL));
        }
        law.bans(
                "LGA 1986 s. 2",
                QUESTION,
                ACTOR.is(Actor.OFFICER),
                ACTIVITY.is(Activity.SOCIAL_MEDIA),
                CONTENT.is(Content.PARTY_POLITICAL),
                OFFICIAL_BUSINESS.yes());
    }

    @Test
    void what_somebody_says_in_private_with_their_own_means_is_outside_the_section() {
        law.leavesOpen(
                QUESTION,
                ACTOR.is(Actor.OFFICER),
                ACTIVITY.is(Activity.SOCIAL_MEDIA),
                CONTENT.is(Content.PARTY_POLITICAL),
                OFFICIAL_BUSINESS.no(),
                THROUGH_COMMUNICATIONS_TEAM.no());
        law.leavesOpen(
                QUESTION,
                ACTOR.is(Actor.MEMBER),
                ACTIVITY.is(Activity.PUBLIC_STATEMENT),
                CONTENT.is(Content.PARTY_POLITICAL),
                THROUGH_COMMUNICATIONS_TEAM.no());
    }

    @Test
    void a_member_cannot_use_the_councils_channels_for_a_party() {
        law.bans(
                "LGA 1986 s. 2",
                QUESTION,
                ACTOR.is(Actor.MEMBER),
                CONTENT.is(Content.PARTY_POLITICAL),
                THROUGH_COMMUNICATIONS_TEAM.yes());
        law.at("1986-03-31")
                .leavesOpen(
                        QUESTION,
                        ACTOR.is(Actor.MEMBER),
                        CONTENT.is(Content.PARTY_POLITICAL),
                        THROUGH_COMMUNICATIONS_TEAM.yes());
    }

    @Test
    void regard_to_the_code_is_a_duty_and_its_paragraphs_are_advice() {
        assertThat(
                law.sets(
                        "follow-publicity-law",
                        QUESTION,
                        ACTIVITY.is(Activity.PUBLICITY),
                        CONTENT.is(Content.FACTUAL),
                        ACTOR.is(Actor.OFFICER)),
                is(true));
        law.leavesOpen(QUESTION, ACTIVITY.is(Activity.PUBLICITY), CONTENT.is(Content.FACTUAL));
        law.gives(
                Outcome.PROHIBITED,
                Strength.SHOULD,
                "Publicity Code 2011",
                QUESTION,
                ACTIVITY.is(Activity.PUBLICITY),
                CONTENT.is(Content.PROMOTES_INDIVIDUAL_MEMBER),
                OFFICIAL_BUSINESS.yes(),
                ACTOR.is(Actor.MEMBER));
        law.leavesOpen(
                QUESTION,
                ACTIVITY.is(Activity.PUBLICITY),
                CONTENT.is(Content.PROMOTES_INDIVIDUAL_MEMBER),
                OFFICIAL_BUSINESS.no(),
                THROUGH_COMMUNICATIONS_TEAM.no(),
                ACTOR.is(Actor.MEMBER));
        law.at("2011-03-30")
                .leavesOpen(
                        QUESTION,
                        ACTIVITY.is(Activity.PUBLICITY),
                        CONTENT.is(Content.PROMOTES_INDIVIDUAL_MEMBER),
                        ACTOR.is(Actor.MEMBER));
        Law.FOR_WELSH_COUNCIL.leavesOpen(
                QUESTION, ACTIVITY.is(Activity.PUBLICITY), CONTENT.is(Content.PROMOTES_INDIVIDUAL_MEMBER));
    }

    @Test
    void before_an_election_an_officers_statement_should_promote_no_councillor_and_facts_stay_free() {
        law.gives(
                Outcome.PROHIBITED,
                Strength.SHOULD,
                "Publicity Code 2011",
                QUESTION,
                ACTOR.is(Actor.OFFICER),
                ACTIVITY.is(Activity.PUBLIC_STATEMENT),
                CONTENT.is(Content.PROMOTES_INDIVIDUAL_MEMBER),
                OFFICIAL_BUSINESS.yes(),
                PRE_ELECTION_PERIOD.yes());
        law.leavesOpen(
                QUESTION,
                ACTOR.is(Actor.OFFICER),
                ACTIVITY.is(Activity.PUBLIC_STATEMENT),
                CONTENT.is(Content.PROMOTES_INDIVIDUAL_MEMBER),
                PRE_ELECTION_PERIOD.no());
        law.leavesOpen(
                QUESTION, ACTIVITY.is(Activity.ANSWER_ENQUIRY), CONTENT.is(Content.FACTUAL), PRE_ELECTION_PERIOD.yes());
    }

    @Test
    void the_councils_means_serve_no_partys_publicity() {
        law.bans(
                "LGA 1986 s. 2",
                UseCouncilResources.QUESTION,
                UseCouncilResources.PURPOSE.is(UseCouncilResources.Purpose.PARTY_POLITICAL));
        law.leavesOpen(
                UseCouncilResources.QUESTION, UseCouncilResources.PURPOSE.is(UseCouncilResources.Purpose.PERSONAL));
        law.bans(
                "LGA 1986 s. 2",
                InstructOfficer.QUESTION,
                InstructOfficer.NATURE.is(InstructOfficer.Nature.PARTY_POLITICAL_MATERIAL));
    }
}
