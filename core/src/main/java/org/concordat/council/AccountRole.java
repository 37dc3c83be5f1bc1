package org.concordat.council;

import java.util.Locale;

/** What an account may be at one council; the system administrator alone is of the instance and of no council. */
public enum AccountRole {
    /** Sets up the council's part of the instance: people, accounts, branding, texts, profiles. */
    COUNCIL_ADMINISTRATOR,
    /** Local Government and Housing Act 1989, section 5: accepts rules, reviews them, decides what nobody else may. */
    MONITORING_OFFICER,
    /** Keeps people, groups and committees. */
    DEMOCRATIC_SERVICES,
    /** An officer of the council. */
    OFFICER,
    /** A member of the council. */
    MEMBER,
    /** Reads everything but restricted matters, and changes nothing. */
    AUDITOR;

    /** As it stands in files, forms and messages' keys: {@code monitoring-officer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
