package org.concordat.combinedauthority;

import static org.concordat.question.Behaviour.Kind.BULLYING_OR_THREATENING;
import static org.concordat.question.Behaviour.Kind.COURTEOUS;
import static org.concordat.question.Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY;
import static org.concordat.question.Behaviour.Kind.POLITICAL_OPINION_BY_OFFICER;
import static org.concordat.question.Behaviour.Kind.PUBLIC_CRITICISM_OF_A_PERSON;
import static org.concordat.question.Behaviour.Kind.SEEKS_UNFAIR_ADVANTAGE;
import static org.concordat.question.Relationship.AFFECTS_OFFICIAL_WORK;
import static org.concordat.question.Relationship.Kind.BUSINESS;
import static org.concordat.question.Relationship.Kind.CLOSE_PERSONAL;
import static org.concordat.rule.DutyCode.DECLARE_INTEREST;
import static org.concordat.rule.DutyCode.KEEP_CONFIDENTIAL;
import static org.concordat.rule.Ending.EXCLUDED;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Ending.SHOULD_NOT;
import static org.concordat.rule.Rule.at;
import static org.concordat.rule.Strength.SHOULD;

import org.concordat.question.Behaviour;
import org.concordat.question.Relationship;
import org.concordat.rule.Condition;
import org.concordat.rule.Ending;
import org.concordat.rule.Rulebook;

/** Part 3, principles of behaviour: how the two sides treat each other, and ties between them. */
final class BehaviourRules {

    private static final Condition A_TIE = Relationship.KIND.is(CLOSE_PERSONAL, BUSINESS);

    private BehaviourRules() {}

    static Rulebook behaviour() {
        return Rulebook.of(
                Behaviour.QUESTION,
                at("1.5", "respect and courtesy rule in every contact")
                        .citing("3.1")
                        .citing("3.2")
                        .when(Behaviour.KIND.is(COURTEOUS))
                        .then(Ending.SHOULD),
                at("1.5", "what lacks all respect has no place in any contact")
                        .citing("3.1")
                        .when(Behaviour.KIND.is(BULLYING_OR_THREATENING, OFFENSIVE_OR_DISCRIMINATORY))
                        .then(SHOULD_NOT),
                at("3.2", "criticism is fair and never an attack on the person or in public")
                        .when(Behaviour.KIND.is(PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(SHOULD_NOT),
                at("3.4(4)", "nobody criticises the other side personally")
                        .when(Behaviour.KIND.is(PUBLIC_CRITICISM_OF_A_PERSON))
                        .then(SHOULD_NOT),
                at("3.3-2", "neither side exploits its position")
                        .when(Behaviour.KIND.is(BULLYING_OR_THREATENING, SEEKS_UNFAIR_ADVANTAGE))
                        .then(SHOULD_NOT),
                at("4.4", "an officer at work keeps politics out")
                        .when(Behaviour.KIND.is(POLITICAL_OPINION_BY_OFFICER))
                        .then(MUST_NOT),
                at("4.12", "neither side discriminates in manner, speech or writing")
                        .when(Behaviour.KIND.is(OFFENSIVE_OR_DISCRIMINATORY))
                        .then(SHOULD_NOT));
    }

    static Rulebook relationship() {
        return Rulebook.of(
                Relationship.QUESTION,
                at("3.9", "no personal or business tie may colour official work")
                        .when(A_TIE, AFFECTS_OFFICIAL_WORK.yes())
                        .then(EXCLUDED),
                at("3.9", "whoever has such a tie takes care with confidential matter")
                        .when(A_TIE)
                        .provided(KEEP_CONFIDENTIAL),
                at("3.4-3", "a member with such a tie considers whether to register or declare it")
                        .when(A_TIE)
                        .then(MAY)
                        .provided(SHOULD, DECLARE_INTEREST));
    }
}
