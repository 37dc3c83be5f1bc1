package org.concordat.hyndburn;

import static org.concordat.question.GiveAdvice.KIND;
import static org.concordat.question.GiveAdvice.Kind.FACTUAL;
import static org.concordat.question.GiveAdvice.Kind.PARTISAN;
import static org.concordat.question.GiveAdvice.Kind.POLICY_FOR_A_GROUP;
import static org.concordat.question.GiveAdvice.Kind.PROCEDURAL;
import static org.concordat.question.GiveAdvice.Kind.PROFESSIONAL;
import static org.concordat.question.GiveAdvice.Kind.URGING_A_DECISION;
import static org.concordat.question.GiveAdvice.TO;
import static org.concordat.question.GiveAdvice.To.ADMINISTRATION;
import static org.concordat.question.GiveAdvice.To.MEMBER;
import static org.concordat.question.GiveAdvice.To.OTHER_GROUP;
import static org.concordat.question.RecordAdvice.FORM;
import static org.concordat.question.RecordAdvice.Form.VERBAL;
import static org.concordat.question.RecordAdvice.OFF_THE_RECORD;
import static org.concordat.rule.DutyCode.AVAILABLE_TO_ALL_GROUPS;
import static org.concordat.rule.DutyCode.CONFIRM_IN_WRITING;
import static org.concordat.rule.DutyCode.GIVE_FULL_ADVICE_AT_FORMAL_MEETING;
import static org.concordat.rule.DutyCode.INFORMATION_ONLY;
import static org.concordat.rule.DutyCode.KEEP_WRITTEN_RECORD;
import static org.concordat.rule.DutyCode.SEEK_ADVICE_FIRST;
import static org.concordat.rule.DutyCode.STAY_POLITICALLY_NEUTRAL;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Role.CHIEF_OFFICER;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.GiveAdvice;
import org.concordat.question.RecordAdvice;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Strength;

/** Sections 5, 7 and 8: what advice officers give to members and to groups, and the record that is kept of it. */
final class AdviceRules {

    private AdviceRules() {}

    static Rulebook recordAdvice() {
        return Rulebook.of(
                RecordAdvice.QUESTION,
                at("7", "paragraph 2", "nothing is said off the record, by whichever side it is proposed")
                        .when(OFF_THE_RECORD.yes())
                        .then(MUST_NOT)
                        .owes(OFFICER, KEEP_WRITTEN_RECORD),
                at("7", "paragraph 2", "of any advice to a member a written record is kept")
                        .when(OFF_THE_RECORD.no())
                        .then(MUST)
                        .owes(OFFICER, KEEP_WRITTEN_RECORD),
                at("7", "paragraph 2", "spoken advice is confirmed to the member by letter")
                        .when(FORM.is(VERBAL))
                        .owes(OFFICER, CONFIRM_IN_WRITING));
    }

    static Rulebook giveAdvice() {
        Condition proper = KIND.is(PROCEDURAL, FACTUAL, PROFESSIONAL, URGING_A_DECISION);
        Condition group = TO.is(ADMINISTRATION, OTHER_GROUP);
        return Rulebook.of(
                GiveAdvice.QUESTION,
                at("5", "paragraph 3", "officers owe members proper advice, welcome or not")
                        .when(KIND.is(PROFESSIONAL))
                        .then(MUST),
                at("7", "paragraph 1", "advice to members is given with political neutrality")
                        .when(proper)
                        .then(MAY)
                        .provided(Strength.MUST, STAY_POLITICALLY_NEUTRAL),
                at("7", "paragraph 1", "advice that takes a party's side is not neutral")
                        .when(KIND.is(PARTISAN))
                        .then(MUST_NOT),
                at("7", "paragraph 2", "advice is recorded, and confirmed by letter where it was spoken")
                        .when(proper)
                        .owes(OFFICER, KEEP_WRITTEN_RECORD, CONFIRM_IN_WRITING),
                at("8", "paragraph 1", "a group is supported if the chief officer concerned agrees")
                        .when(proper, group)
                        .then(MAY)
                        .decider(CHIEF_OFFICER)
                        .provided(SEEK_ADVICE_FIRST),
                at("8", "paragraph 1", "what one group can have, every group can have")
                        .when(proper, group)
                        .owes(CHIEF_OFFICER, AVAILABLE_TO_ALL_GROUPS),
                at("8(a)", "support to a group ends at information and advice on council business")
                        .when(proper, group)
                        .provided(Strength.MUST, INFORMATION_ONLY),
                at("8(a)", "officers do not advise a group on its party business")
                        .when(KIND.is(PARTISAN), group)
                        .then(MUST_NOT),
                at("8(a)", "making a group's policy is that group's party business")
                        .citing("7")
                        .when(KIND.is(POLICY_FOR_A_GROUP))
                        .then(MUST_NOT)
                        .reading(
                                "help with a group's own policy goes beyond information and advice on council business",
                                "a group's policy for the council is council business, so the usual conditions apply")
                        .otherwise(
                                at("8(a)", "help with a group's policy for the council is support on council business")
                                        .citing("7")
                                        .citing("8")
                                        .citing("8(c)")
                                        .when(KIND.is(POLICY_FOR_A_GROUP), group)
                                        .then(MAY)
                                        .decider(CHIEF_OFFICER)
                                        .provided(SEEK_ADVICE_FIRST)
                                        .provided(
                                                Strength.MUST,
                                                STAY_POLITICALLY_NEUTRAL,
                                                INFORMATION_ONLY,
                                                GIVE_FULL_ADVICE_AT_FORMAL_MEETING)
                                        .owes(OFFICER, KEEP_WRITTEN_RECORD, CONFIRM_IN_WRITING)
                                        .owes(CHIEF_OFFICER, AVAILABLE_TO_ALL_GROUPS),
                                at("7", "a member gets neutral advice, which is recorded, on a group's policy too")
                                        .when(KIND.is(POLICY_FOR_A_GROUP), TO.is(MEMBER))
                                        .then(MAY)
                                        .provided(Strength.MUST, STAY_POLITICALLY_NEUTRAL)
                                        .owes(OFFICER, KEEP_WRITTEN_RECORD, CONFIRM_IN_WRITING)),
                at("8(c)", "advice to a group replaces none of what the deciding meeting is owed")
                        .when(proper, group)
                        .provided(Strength.MUST, GIVE_FULL_ADVICE_AT_FORMAL_MEETING));
    }
}
