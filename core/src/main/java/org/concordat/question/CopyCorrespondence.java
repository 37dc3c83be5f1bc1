package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May an officer copy correspondence with a member to somebody else? */
public final class CopyCorrespondence {

    /** The values of {@link #RECIPIENT}. */
    public enum Recipient {
        OTHER_MEMBER,
        LINE_MANAGER,
        CHIEF_OFFICER,
        CHIEF_FINANCE_OFFICER,
        LEGAL_ADVISER,
        CHIEF_EXECUTIVE,
        OTHER_OFFICER,
        OUTSIDE_PERSON
    }

    public static final Fact.Choice<Recipient> RECIPIENT = Fact.choice("recipient", Recipient.class);

    /** The member who started the correspondence copied this recipient in. */
    public static final Fact.YesNo MEMBER_COPIED_RECIPIENT = Fact.yesNo("member-copied-recipient");

    /** Copying is necessary in this exceptional case. */
    public static final Fact.YesNo EXCEPTIONAL_NEED = Fact.yesNo("exceptional-need");

    /** To get advice on the answer, or to monitor the quality of what is supplied. */
    public static final Fact.YesNo NEEDED_FOR_ADVICE_OR_QUALITY = Fact.yesNo("needed-for-advice-or-quality");

    /** It is about a particular ward issue and the recipient represents that ward. */
    public static final Fact.YesNo WARD_ISSUE_OF_RECIPIENT = Fact.yesNo("ward-issue-of-recipient");

    /** The correspondence is confidential. */
    public static final Fact.YesNo CONFIDENTIAL = Fact.yesNo("confidential");

    public static final Fact.YesNo THIRD_PARTY_PERSONAL_DATA = Fact.yesNo("third-party-personal-data");

    /** The recipient is a member of another political group. */
    public static final Fact.YesNo RECIPIENT_IN_ANOTHER_GROUP = Fact.yesNo("recipient-in-another-group");

    /** The correspondence asks an officer for advice. */
    public static final Fact.YesNo ASKS_FOR_ADVICE = Fact.yesNo("asks-for-advice");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "copy-correspondence",
            "correspondence",
            RECIPIENT,
            MEMBER_COPIED_RECIPIENT,
            EXCEPTIONAL_NEED,
            NEEDED_FOR_ADVICE_OR_QUALITY,
            WARD_ISSUE_OF_RECIPIENT,
            CONFIDENTIAL,
            THIRD_PARTY_PERSONAL_DATA,
            RECIPIENT_IN_ANOTHER_GROUP,
            ASKS_FOR_ADVICE);

    private CopyCorrespondence() {}
}
