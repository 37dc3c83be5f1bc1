package org.concordat.blackburn;

import static org.concordat.question.CopyCorrespondence.MEMBER_COPIED_RECIPIENT;
import static org.concordat.question.CopyCorrespondence.NEEDED_FOR_ADVICE_OR_QUALITY;
import static org.concordat.question.CopyCorrespondence.RECIPIENT;
import static org.concordat.question.CopyCorrespondence.Recipient.CHIEF_EXECUTIVE;
import static org.concordat.question.CopyCorrespondence.Recipient.CHIEF_FINANCE_OFFICER;
import static org.concordat.question.CopyCorrespondence.Recipient.CHIEF_OFFICER;
import static org.concordat.question.CopyCorrespondence.Recipient.LEGAL_ADVISER;
import static org.concordat.question.CopyCorrespondence.Recipient.LINE_MANAGER;
import static org.concordat.question.CopyCorrespondence.Recipient.OTHER_MEMBER;
import static org.concordat.question.CopyCorrespondence.Recipient.OTHER_OFFICER;
import static org.concordat.question.CopyCorrespondence.Recipient.OUTSIDE_PERSON;
import static org.concordat.rule.DutyCode.COPY_TO_SAME_MEMBERS;
import static org.concordat.rule.Ending.MAY;
import static org.concordat.rule.Ending.SHOULD_NORMALLY;
import static org.concordat.rule.Ending.SHOULD_NOT_NORMALLY;
import static org.concordat.rule.Role.OFFICER;
import static org.concordat.rule.Rule.at;

import org.concordat.question.CopyCorrespondence;
import org.concordat.rule.Condition;
import org.concordat.rule.Rulebook;

/** Part C, section 4: letters and e-mails between a councillor and an officer. */
final class CorrespondenceRules {

    private static final Condition ON_THE_LIST =
            RECIPIENT.is(LINE_MANAGER, CHIEF_OFFICER, CHIEF_FINANCE_OFFICER, LEGAL_ADVISER, CHIEF_EXECUTIVE);

    private CorrespondenceRules() {}

    static Rulebook copyCorrespondence() {
        return Rulebook.of(
                CopyCorrespondence.QUESTION,
                at("C.4.1", "an officer does not normally copy a councillor's correspondence to another councillor")
                        .when(RECIPIENT.is(OTHER_MEMBER))
                        .unless(MEMBER_COPIED_RECIPIENT.yes())
                        .then(SHOULD_NOT_NORMALLY),
                at("C.4.1", "where the writer copied another councillor in, that councillor gets the answer too")
                        .when(RECIPIENT.is(OTHER_MEMBER), MEMBER_COPIED_RECIPIENT.yes())
                        .then(SHOULD_NORMALLY)
                        .owes(OFFICER, COPY_TO_SAME_MEMBERS),
                at("C.4.2", "where advice or quality needs it, those on the closed list may be copied in")
                        .when(ON_THE_LIST, NEEDED_FOR_ADVICE_OR_QUALITY.yes())
                        .then(MAY),
                at("C.4.2", "without that need not even those on the list are normally copied in")
                        .when(ON_THE_LIST, NEEDED_FOR_ADVICE_OR_QUALITY.no())
                        .then(SHOULD_NOT_NORMALLY)
                        .reading(
                                "discretion is the principle, and the list is an exception for where there is a need",
                                "the text only keeps out those who are not on the list, and is silent on the others")
                        .otherwiseSilent(),
                at("C.4.2", "beyond the list nobody is normally copied in")
                        .when(RECIPIENT.is(OTHER_OFFICER, OUTSIDE_PERSON))
                        .then(SHOULD_NOT_NORMALLY));
    }
}
