package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member or officer involve themselves in this staffing matter? */
public final class StaffingMatter {

    /** The values of {@link #ACTION}. */
    public enum Action {
        LOBBY_ON_EMPLOYMENT_DECISION,
        APPOINT_DISMISS_OR_DISCIPLINE,
        THREATEN_EMPLOYMENT,
        DAY_TO_DAY_MANAGEMENT,
        REPRESENT_EMPLOYEE_IN_DISCIPLINARY,
        SPEAK_UP_FOR_EMPLOYEE,
        RAISE_OWN_JOB_MATTER,
        ACCUSE_COLLEAGUE
    }

    public static final Fact.Choice<Action> ACTION = Fact.choice("action", Action.class);

    /** As a member of a panel or committee set up for it. */
    public static final Fact.YesNo THROUGH_COUNCIL_PANEL = Fact.yesNo("through-council-panel");

    public static final Fact.YesNo AT_CHIEF_EXECUTIVES_REQUEST = Fact.yesNo("at-chief-executives-request");

    /** The question. */
    public static final Question QUESTION =
            Question.of("staffing-matter", "conduct", ACTION, THROUGH_COUNCIL_PANEL, AT_CHIEF_EXECUTIVES_REQUEST);

    private StaffingMatter() {}
}
