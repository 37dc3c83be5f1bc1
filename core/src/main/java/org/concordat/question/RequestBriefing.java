package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** Is this member entitled to this briefing now? */
public final class RequestBriefing {

    /** The values of {@link #REQUESTER}. */
    public enum Requester {
        MEETING_CHAIR,
        CABINET_MEMBER,
        COMMITTEE_CHAIR,
        COMMITTEE_VICE_CHAIR,
        GROUP_LEADER,
        OPPOSITION_SPOKESPERSON,
        BOARD_MEMBER,
        MEMBER
    }

    public static final Fact.Choice<Requester> REQUESTER = Fact.choice("requester", Requester.class);

    /** On a report that officers will submit to the meeting. */
    public static final Fact.YesNo ABOUT_REPORT_TO_THE_MEETING = Fact.yesNo("about-report-to-the-meeting");

    public static final Fact.YesNo AGENDA_PUBLISHED = Fact.yesNo("agenda-published");

    public static final Fact.YesNo PARTY_POLITICAL_MATERIAL = Fact.yesNo("party-political-material");

    /** The chair of the meeting has asked for this member to be briefed too. */
    public static final Fact.YesNo NAMED_BY_CHAIR = Fact.yesNo("named-by-chair");

    /** The question. */
    public static final Question QUESTION = Question.of(
            "request-briefing",
            "meetings",
            REQUESTER,
            ABOUT_REPORT_TO_THE_MEETING,
            AGENDA_PUBLISHED,
            PARTY_POLITICAL_MATERIAL,
            NAMED_BY_CHAIR);

    private RequestBriefing() {}
}
