package org.concordat.council;

import java.util.Locale;

/** What somebody can be at a council from a day until a day: a seat, a place in a group or on a committee, or an office. */
public enum Office {
    /** Sits for a ward. */
    WARD_MEMBER(Where.IN_WARD, false),
    /** Belongs to a political group; Local Government (Committees and Political Groups) Regulations 1990, regulation 8. */
    GROUP_MEMBER(Where.IN_GROUP, false),
    /** Leads a political group and was named so to the proper officer; the same regulation. */
    GROUP_LEADER(Where.IN_GROUP, true),
    /** May act for the leader of a political group; the same regulation. */
    GROUP_DEPUTY(Where.IN_GROUP, false),
    /** Sits on a committee. */
    COMMITTEE_MEMBER(Where.ON_COMMITTEE, false),
    /** Chairs a committee. */
    COMMITTEE_CHAIR(Where.ON_COMMITTEE, true),
    /** Chairs a committee in its chair's absence. */
    COMMITTEE_VICE_CHAIR(Where.ON_COMMITTEE, false),

    /** Leads the council's executive. */
    LEADER(Where.AS_MEMBER, true),
    /** Acts for the Leader. */
    DEPUTY_LEADER(Where.AS_MEMBER, false),
    /** Sits in the council's executive. */
    CABINET_MEMBER(Where.AS_MEMBER, false),
    /** The Mayor. */
    MAYOR(Where.AS_MEMBER, true),
    /** Acts for the Mayor. */
    DEPUTY_MAYOR(Where.AS_MEMBER, false),
    /** Chairs the council's own meetings; Local Government Act 1972, section 3. */
    CHAIR_OF_COUNCIL(Where.AS_MEMBER, true),
    /** Chairs them in the chair's absence; the same Act, section 5. */
    VICE_CHAIR_OF_COUNCIL(Where.AS_MEMBER, false),
    /** Leads the largest group outside the executive. */
    LEADER_OF_OPPOSITION(Where.AS_MEMBER, true),

    /** Local Government and Housing Act 1989, section 4. */
    HEAD_OF_PAID_SERVICE(Where.AS_OFFICER, true),
    /** The same Act, section 5. */
    MONITORING_OFFICER(Where.AS_OFFICER, true),
    /** The same Act, section 5(7): acts where the Monitoring Officer is absent or ill. */
    DEPUTY_MONITORING_OFFICER(Where.AS_OFFICER, false),
    /** Local Government Act 1972, section 151; at a combined authority the Local Government Act 1985, section 73. */
    CHIEF_FINANCE_OFFICER(Where.AS_OFFICER, true),
    /** Local Government Act 2000, section 9FB. */
    STATUTORY_SCRUTINY_OFFICER(Where.AS_OFFICER, true),
    /** Representation of the People Act 1983, section 8. */
    ELECTORAL_REGISTRATION_OFFICER(Where.AS_OFFICER, true),
    /** The same Act, section 35. */
    RETURNING_OFFICER(Where.AS_OFFICER, true),
    /** Children Act 2004, section 18. */
    DIRECTOR_OF_CHILDRENS_SERVICES(Where.AS_OFFICER, true),
    /** Local Authority Social Services Act 1970, section 6. */
    DIRECTOR_OF_ADULT_SOCIAL_SERVICES(Where.AS_OFFICER, true),
    /** National Health Service Act 2006, section 73A. */
    DIRECTOR_OF_PUBLIC_HEALTH(Where.AS_OFFICER, true),
    /** Data Protection Act 2018, section 69, and article 37 of the UK GDPR. */
    DATA_PROTECTION_OFFICER(Where.AS_OFFICER, true);

    /** Where an office is held. */
    public enum Where {
        /** In a ward, by a member. */
        IN_WARD,
        /** In a political group, by a member. */
        IN_GROUP,
        /** On a committee, by a member. */
        ON_COMMITTEE,
        /** At the council itself, by a member. */
        AS_MEMBER,
        /** At the council itself, by an officer. */
        AS_OFFICER
    }

    private final Where where;
    private final boolean single;

    Office(Where where, boolean single) {
        this.where = where;
        this.single = single;
    }

    /** As it stands in files and messages' keys: {@code monitoring-officer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is held. */
    public Where where() {
        return where;
    }

    /** Whether one person alone holds it on a day, at the council or in each group or on each committee. */
    public boolean isSingle() {
        return single;
    }
}
