package org.concordat.blackburn;

import static org.concordat.question.FamilyCareMatter.CONFLICT_WITH_PORTFOLIO;
import static org.concordat.question.FamilyCareMatter.MONITORING_OR_CHIEF_OFFICER_TOLD;
import static org.concordat.question.FamilyCareMatter.SEEKS_TO_INFLUENCE;
import static org.concordat.rule.DutyCode.DO_NOT_INFLUENCE;
import static org.concordat.rule.DutyCode.FOLLOW_CODE_OF_CONDUCT;
import static org.concordat.rule.DutyCode.NOTIFY_MONITORING_OR_CHIEF_OFFICER;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD;
import static org.concordat.rule.Role.MEMBER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.FamilyCareMatter;
import org.concordat.rule.Rulebook;

/** Part C, section 6: a councillor whose relative has to do with the council's social care. */
final class FamilyCareRules {

    private FamilyCareRules() {}

    static Rulebook familyCareMatter() {
        return Rulebook.of(
                FamilyCareMatter.QUESTION,
                at("C.6.1", "a councillor whose relative is concerned observes five points")
                        .when(SEEKS_TO_INFLUENCE.no())
                        .then(MUST)
                        .reading(
                                "the five points bind, as the clause itself puts it",
                                "they are a suggestion, as the copy in Appendix A puts it")
                        .otherwise(
                                "a councillor whose relative is concerned is advised to observe five points",
                                rule -> rule.then(SHOULD)),
                at("C.6.1(1)", "the councillor lets the Monitoring Officer or the chief officer know")
                        .when(MONITORING_OR_CHIEF_OFFICER_TOLD.no())
                        .owes(MEMBER, NOTIFY_MONITORING_OR_CHIEF_OFFICER),
                at("C.6.1(2)", "the councillor does not try to sway those who deal with the case")
                        .owes(MEMBER, DO_NOT_INFLUENCE),
                at("C.6.1(2)", "an attempt to sway them is barred")
                        .when(SEEKS_TO_INFLUENCE.yes())
                        .then(MUST_NOT),
                at("C.6.1(3)", "the councillor keeps to the code of conduct from beginning to end")
                        .owes(MEMBER, FOLLOW_CODE_OF_CONDUCT),
                at("C.6.1(5)", "the councillor may ask to be relieved for a time of work that conflicts with the case")
                        .when(CONFLICT_WITH_PORTFOLIO.yes())
                        .then(MAY));
    }
}
