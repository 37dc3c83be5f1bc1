package org.concordat.rule;

import org.concordat.protocol.Identified;

/** A role that a protocol gives something to do; each profile gives its own title to each. Junior to senior. */
public enum Role implements Identified {
    MEMBER,
    LEADER,
    CABINET_MEMBER,
    BOARD_MEMBER,
    MEETING_CHAIR,
    COMMITTEE_CHAIR,
    COMMITTEE_VICE_CHAIR,
    GROUP_LEADER,
    CHIEF_WHIP,
    OPPOSITION_SPOKESPERSON,
    JUNIOR_OFFICER,
    OFFICER,
    LINE_MANAGER,
    HEAD_OF_SERVICE,
    CHIEF_OFFICER,
    LEGAL_ADVISER,
    CHIEF_FINANCE_OFFICER,
    MONITORING_OFFICER,
    CHIEF_EXECUTIVE,
    COMMUNICATIONS_TEAM,
    MEMBERS_SERVICES,
    COMMITTEE,
    CABINET,
    STANDARDS_COMMITTEE,
    INFORMATION_COMMISSIONER,
    WHISTLEBLOWING_POLICY
}
