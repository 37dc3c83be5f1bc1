package org.concordat.statute;

import static org.concordat.rule.Ending.MUST;
import static org.concordat.rule.Ending.MUST_NOT;
import static org.concordat.rule.Rule.under;
import static org.concordat.statute.Enactment.ALL_BODIES;
import static org.concordat.statute.Enactment.ENGLAND;
import static org.concordat.statute.Enactment.ENGLAND_AND_WALES;
import static org.concordat.statute.Enactment.ENGLAND_WALES_AND_NORTHERN_IRELAND;
import static org.concordat.statute.Enactment.GREAT_BRITAIN;
import static org.concordat.statute.Enactment.UNITED_KINGDOM;
import static org.concordat.statute.Enactment.since;

import java.util.List;
import org.concordat.question.Behaviour;
import org.concordat.question.ConcernAboutMember;
import org.concordat.question.FamilyCareMatter;
import org.concordat.question.InfluenceProcurement;
import org.concordat.question.Relationship;
import org.concordat.question.RepresentIndividual;
import org.concordat.question.UseInformation;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Role;
import org.concordat.rule.Strength;

/**
 * Conduct, interests and gifts: Local Government Act 1972 s. 117 (officers), Equality Act 2010 s. 26, Bribery Act 2010 s. 2,
 * Localism Act 2011 ss. 27-31 (members), Procurement Act 2023 ss. 12 and 81. What the code of conduct says is each
 * council's own; the Localism Act says that there is one, and that a breach is dealt with under the council's own
 * arrangements alone.
 */
final class ConductAndInterests {

    private static final DutyCode USE_CONDUCT_ARRANGEMENTS = new DutyCode("use-conduct-arrangements");
    private static final DutyCode TAKE_NO_PART_WITH_INTEREST = new DutyCode("take-no-part-with-interest");
    private static final DutyCode TREAT_SUPPLIERS_ALIKE = new DutyCode("treat-suppliers-alike");

    private static final Enactment ACT_OF_1972 = since("1974-04-01", ENGLAND_AND_WALES, ALL_BODIES);
    private static final Enactment EQUALITY_ACT = since("2010-10-01", GREAT_BRITAIN, ALL_BODIES);
    private static final Enactment BRIBERY_ACT = since("2011-07-01", UNITED_KINGDOM, ALL_BODIES);
    private static final Enactment LOCALISM_ACT = since("2012-07-01", ENGLAND, ALL_BODIES);
    private static final Enactment PROCUREMENT_ACT =
            since("2025-02-24", ENGLAND_WALES_AND_NORTHERN_IRELAND, ALL_BODIES);

    static final List<StatutoryRule> RULES = List.of(
            ACT_OF_1972.on(
                    Relationship.QUESTION,
                    under(
                                    "LGA 1972 s. 117",
                                    "an officer gives written notice of an interest in a contract of the council")
                            .when(Relationship.KIND.is(Relationship.Kind.BUSINESS))
                            .owes(Role.OFFICER, DutyCode.DECLARE_INTEREST)),
            ACT_OF_1972.on(
                    Relationship.QUESTION,
                    under("LGA 1972 s. 117", "an officer takes no fee or reward for the job but the pay")
                            .when(Relationship.KIND.is(Relationship.Kind.GIFT_OR_HOSPITALITY))
                            .then(MUST_NOT)
                            .reading(
                                    "the officer gets it because of the job",
                                    "the councillor gets it, or it has nothing to do with the job: outside this section")),
            EQUALITY_ACT.on(
                    Behaviour.QUESTION,
                    under("EqA 2010 s. 26", "harassment is judged by its purpose or its effect, so a joke is no excuse")
                            .when(Behaviour.KIND.is(Behaviour.Kind.OFFENSIVE_OR_DISCRIMINATORY))
                            .then(MUST_NOT)
                            .reading(
                                    "it has to do with age, disability, gender reassignment, marriage or civil partnership, pregnancy"
                                            + " or maternity, race, religion or belief, sex or sexual orientation",
                                    "it offends for another reason, which the code of conduct and the protocol judge")),
            BRIBERY_ACT.on(
                    Relationship.QUESTION,
                    under("Bribery Act 2010 s. 2", "nobody takes an advantage for doing the work improperly")
                            .when(
                                    Relationship.KIND.is(Relationship.Kind.GIFT_OR_HOSPITALITY),
                                    Relationship.AFFECTS_OFFICIAL_WORK.yes())
                            .then(MUST_NOT)),
            LOCALISM_ACT.on(
                    UseInformation.QUESTION,
                    under("Localism Act 2011 s. 27", "the council's own code says how confidences are kept")
                            .when(
                                    UseInformation.RECEIVED.is(UseInformation.Received.IN_CONFIDENCE),
                                    UseInformation.USE.is(
                                            UseInformation.Use.MAKE_PUBLIC, UseInformation.Use.PARTY_POLITICAL))
                            .owes(Role.MEMBER, DutyCode.FOLLOW_CODE_OF_CONDUCT)),
            LOCALISM_ACT.on(
                    FamilyCareMatter.QUESTION,
                    under(
                                    "Localism Act 2011 s. 27",
                                    "a councillor who steps in for a relative is under the code of conduct")
                            .when(FamilyCareMatter.SEEKS_TO_INFLUENCE.yes())
                            .owes(Role.MEMBER, DutyCode.FOLLOW_CODE_OF_CONDUCT)),
            LOCALISM_ACT.on(
                    ConcernAboutMember.QUESTION,
                    under(
                                    "Localism Act 2011 s. 28",
                                    "a breach of the code is dealt with only under the council's arrangements")
                            .when(ConcernAboutMember.KIND.is(ConcernAboutMember.Kind.BREACH_OF_CODE_OF_CONDUCT))
                            .then(MUST)
                            .owes(Role.OFFICER, USE_CONDUCT_ARRANGEMENTS)),
            LOCALISM_ACT.on(
                    Behaviour.QUESTION,
                    under("Localism Act 2011 s. 28", "councillors are under the code of conduct when they act as such")
                            .when(Behaviour.KIND.is(Behaviour.Kind.BULLYING_OR_THREATENING))
                            .owes(Role.MEMBER, DutyCode.FOLLOW_CODE_OF_CONDUCT)),
            LOCALISM_ACT.on(
                    Relationship.QUESTION,
                    under(
                                    "Localism Act 2011 s. 30",
                                    "a partner's job, contracts and land are the councillor's own interests")
                            .when(Relationship.KIND.is(Relationship.Kind.CLOSE_PERSONAL))
                            .owes(Role.MEMBER, DutyCode.DECLARE_INTEREST)
                            .reading(
                                    "they are married, civil partners, or live together as if they were",
                                    "for friends and other relatives the council's own code decides")),
            LOCALISM_ACT.on(
                    Relationship.QUESTION,
                    under(
                                    "Localism Act 2011 s. 31",
                                    "nobody takes part in business in which they have a pecuniary interest")
                            .when(Relationship.KIND.is(Relationship.Kind.CLOSE_PERSONAL))
                            .owes(Role.MEMBER, TAKE_NO_PART_WITH_INTEREST)),
            LOCALISM_ACT.on(
                    RepresentIndividual.QUESTION,
                    under(
                                    "Localism Act 2011 s. 31",
                                    "nobody takes part in business in which they have a pecuniary interest")
                            .when(RepresentIndividual.FORUM.is(
                                    RepresentIndividual.Forum.QUASI_JUDICIAL,
                                    RepresentIndividual.Forum.PLANNING_OR_HIGHWAYS))
                            .provided(Strength.MUST, TAKE_NO_PART_WITH_INTEREST)),
            LOCALISM_ACT.on(
                    InfluenceProcurement.QUESTION,
                    under(
                                    "Localism Act 2011 s. 31",
                                    "nobody takes part in business in which they have a pecuniary interest")
                            .when(InfluenceProcurement.ON_EVALUATION_PANEL.yes())
                            .provided(Strength.MUST, TAKE_NO_PART_WITH_INTEREST)),
            PROCUREMENT_ACT.on(
                    InfluenceProcurement.QUESTION,
                    under(
                                    "Procurement Act 2023 s. 12",
                                    "suppliers are treated alike unless a difference justifies otherwise")
                            .owes(Role.OFFICER, TREAT_SUPPLIERS_ALIKE)),
            PROCUREMENT_ACT.on(
                    InfluenceProcurement.QUESTION,
                    under(
                                    "Procurement Act 2023 s. 81",
                                    "whoever influences a decision counts as acting in the procurement")
                            .when(InfluenceProcurement.ACTION.is(InfluenceProcurement.Action.INFLUENCE_OUTCOME))
                            .provided(Strength.MUST, DutyCode.DECLARE_INTEREST)));

    private ConductAndInterests() {}
}
