package org.concordat.blackburn;

import static org.concordat.question.Relationship.AFFECTS_OFFICIAL_WORK;
import static org.concordat.question.Relationship.KIND;
import static org.concordat.question.Relationship.Kind.CLOSE_PERSONAL;
import static org.concordat.question.Relationship.Kind.PROFESSIONAL;
import static org.concordat.question.Relationship.MEMBER_RESPONSIBLE_FOR_OFFICER;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.at;

import org.concordat.question.Relationship;
import org.concordat.rule.Rulebook;

/** Part C, section 1: how close a councillor and an officer may be. */
final class RelationshipRules {

    private RelationshipRules() {}

    static Rulebook relationship() {
        return Rulebook.of(
                Relationship.QUESTION,
                at("C.1.1", "a close relation at work is wanted")
                        .when(KIND.is(PROFESSIONAL))
                        .then(MAY),
                at("C.1.1", "no relation becomes so close that anybody has to doubt the fairness of either side")
                        .when(KIND.is(PROFESSIONAL, CLOSE_PERSONAL), AFFECTS_OFFICIAL_WORK.yes())
                        .then(MUST_NOT),
                at("C.1.2", "a councillor has no say over an officer who is a close friend or relative")
                        .when(KIND.is(CLOSE_PERSONAL), MEMBER_RESPONSIBLE_FOR_OFFICER.yes())
                        .then(MUST_NOT));
    }
}
