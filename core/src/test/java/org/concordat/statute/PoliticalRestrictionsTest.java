package org.concordat.statute;

import static org.concordat.question.PoliticalActivity.ACTIVITY;
import static org.concordat.question.PoliticalActivity.Activity.CANVASS;
import static org.concordat.question.PoliticalActivity.Activity.ELECTION_AGENT;
import static org.concordat.question.PoliticalActivity.Activity.HOLD_ELECTED_OFFICE;
import static org.concordat.question.PoliticalActivity.Activity.PARTY_MEMBERSHIP;
import static org.concordat.question.PoliticalActivity.Activity.PARTY_OFFICER;
import static org.concordat.question.PoliticalActivity.Activity.PUBLISH_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.SPEAK_FOR_PARTY;
import static org.concordat.question.PoliticalActivity.Activity.VOTING;
import static org.concordat.question.PoliticalActivity.IN_COURSE_OF_DUTIES;
import static org.concordat.question.PoliticalActivity.POST_RESTRICTED;
import static org.concordat.question.PoliticalActivity.QUESTION;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.question.PoliticalActivity.Activity;
import org.concordat.rule.Outcome;
import org.concordat.rule.Ruling;
import org.concordat.rule.Strength;
import org.junit.jupiter.api.Test;

/** Political restrictions: LGHA 1989, SI 1990/851, LGA 1972 s. 80, LGA 1986 s. 2. */
class PoliticalRestrictionsTest {

    private final Law law = Law.FOR_EXECUTIVE;

    @Test
    void a_restricted_post_bars_every_activity_of_the_schedule_at_work_and_in_private_time() {
        law.bans("LGHA 1989 s. 1", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(HOLD_ELECTED_OFFICE));
        law.bans("SI 1990/851 Sch. para 1", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(HOLD_ELECTED_OFFICE));
        law.bans("SI 1990/851 Sch. para 3", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(ELECTION_AGENT));
        law.bans("SI 1990/851 Sch. para 4", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_OFFICER));
        law.bans("SI 1990/851 Sch. para 5", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(CANVASS));
        law.bans("SI 1990/851 Sch. para 6", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(SPEAK_FOR_PARTY));
        law.bans("SI 1990/851 Sch. para 7", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(PUBLISH_FOR_PARTY));
    }

    @Test
    void a_restricted_post_leaves_membership_and_the_vote() {
        law.permits("SI 1990/851 Sch.", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(PARTY_MEMBERSHIP));
        law.permits("SI 1990/851 Sch.", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(VOTING));
    }

    @Test
    void an_unrestricted_officer_may_sit_on_another_council_but_not_on_the_one_that_employs_them() {
        law.gives(
                Outcome.CONDITIONAL,
                Strength.MUST,
                "LGA 1972 s. 80",
                QUESTION,
                POST_RESTRICTED.no(),
                ACTIVITY.is(HOLD_ELECTED_OFFICE));
        assertThat(
                law.sets("not-the-employing-council", QUESTION, POST_RESTRICTED.no(), ACTIVITY.is(HOLD_ELECTED_OFFICE)),
                is(true));
    }

    @Test
    void off_duty_the_law_is_silent_on_everything_else_that_an_unrestricted_officer_does() {
        for (Activity activity : List.of(
                ELECTION_AGENT, PARTY_OFFICER, CANVASS, SPEAK_FOR_PARTY, PUBLISH_FOR_PARTY, PARTY_MEMBERSHIP, VOTING)) {
            law.leavesOpen(QUESTION, POST_RESTRICTED.no(), ACTIVITY.is(activity), IN_COURSE_OF_DUTIES.no());
        }
    }

    @Test
    void no_officer_speaks_or_publishes_for_a_party_on_council_time() {
        law.bans("LGA 1986 s. 2", QUESTION, ACTIVITY.is(SPEAK_FOR_PARTY), IN_COURSE_OF_DUTIES.yes());
        law.bans("LGA 1986 s. 2", QUESTION, ACTIVITY.is(PUBLISH_FOR_PARTY), IN_COURSE_OF_DUTIES.yes());
        law.leavesOpen(QUESTION, POST_RESTRICTED.no(), ACTIVITY.is(CANVASS), IN_COURSE_OF_DUTIES.yes());
    }

    @Test
    void off_duty_everything_depends_on_the_post() {
        Ruling ruling = law.says(QUESTION, ACTIVITY.is(SPEAK_FOR_PARTY), IN_COURSE_OF_DUTIES.no())
                .orElseThrow();
        assertThat(ruling.outcome(), is(Optional.empty()));
        assertThat(ruling.missing(), is(List.of(POST_RESTRICTED)));
    }

    @Test
    void before_may_1990_only_office_holding_and_publicity_were_barred() {
        law.at("1990-04-30").leavesOpen(QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(CANVASS));
        law.at("1990-04-30").bans("LGA 1986 s. 2", QUESTION, ACTIVITY.is(SPEAK_FOR_PARTY), IN_COURSE_OF_DUTIES.yes());
    }

    @Test
    void combined_authorities_and_scottish_councils_are_bound_and_northern_ireland_is_not() {
        Law.FOR_COMBINED_AUTHORITY.bans(
                "SI 1990/851 Sch. para 5", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(CANVASS));
        new Law(new Body(Body.Nation.SCOTLAND, Set.of(Body.Attribute.PRINCIPAL_COUNCIL)), Law.TODAY)
                .bans("SI 1990/851 Sch. para 5", QUESTION, POST_RESTRICTED.yes(), ACTIVITY.is(CANVASS));
        Body belfast = new Body(Body.Nation.NORTHERN_IRELAND, Set.of(Body.Attribute.PRINCIPAL_COUNCIL));
        assertThat(Statute.on(QUESTION, belfast, Law.TODAY), is(Optional.empty()));
    }
}
