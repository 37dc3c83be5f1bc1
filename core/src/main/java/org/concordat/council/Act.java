package org.concordat.council;

import java.util.Locale;
import java.util.Set;

/** What somebody may be allowed to do, and as what: the whole of the rules of access. */
public enum Act {
    /** What is everybody's: protocols, rulings, comparisons. */
    READ_PUBLIC(Of.EVERYBODY),
    /** One's own account: sign-in, second factor, sessions, capacities. */
    OWN_ACCOUNT(Of.ACCOUNT),

    /** Councils of the instance: set up, open, close, delete. */
    MANAGE_COUNCILS(Of.INSTANCE),
    /** Health, plug-ins and settings of the instance. */
    READ_INSTANCE(Of.INSTANCE),
    /** What was done to the instance itself. */
    READ_INSTANCE_AUDIT(Of.INSTANCE),
    /** Who is a system administrator, and whose account is closed. */
    MANAGE_INSTANCE_ACCOUNTS(Of.INSTANCE),

    /** The council's own start page for those who are signed in. */
    ENTER(AccountRole.values()),
    /** What the council has set for itself. */
    READ_COUNCIL(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.AUDITOR),
    /** Names, branding, hosts, calendar, contacts, settings; also as the first administrator of a council being set up. */
    MANAGE_COUNCIL(AccountRole.COUNCIL_ADMINISTRATOR),
    /** Who has an account here, and as what; which keys other programs have. */
    READ_ACCOUNTS(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.AUDITOR),
    /** To invite people, to give them roles and to take those away. */
    MANAGE_ACCOUNTS(AccountRole.COUNCIL_ADMINISTRATOR),
    /** To make keys for other programs, and to take them back. */
    MANAGE_TOKENS(AccountRole.COUNCIL_ADMINISTRATOR),
    /** Members, officers, groups, wards, committees. */
    READ_PEOPLE(
            AccountRole.COUNCIL_ADMINISTRATOR,
            AccountRole.MONITORING_OFFICER,
            AccountRole.DEMOCRATIC_SERVICES,
            AccountRole.AUDITOR),
    /** To change them, and to load them from files. */
    MANAGE_PEOPLE(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.DEMOCRATIC_SERVICES),
    /** To see what a switch of rules would change, and which were in force when. */
    READ_SWITCHES(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.MONITORING_OFFICER, AccountRole.AUDITOR),
    /** To propose other rules. */
    PROPOSE_SWITCH(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.MONITORING_OFFICER),
    /** To accept them, with their first day. */
    ACCEPT_SWITCH(AccountRole.MONITORING_OFFICER),
    /** To see how the official text was placed. */
    READ_TEXTS(
            AccountRole.COUNCIL_ADMINISTRATOR,
            AccountRole.MONITORING_OFFICER,
            AccountRole.DEMOCRATIC_SERVICES,
            AccountRole.AUDITOR),
    /** To load the official text and confirm where its clauses are. */
    MANAGE_TEXTS(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.MONITORING_OFFICER, AccountRole.DEMOCRATIC_SERVICES),
    /** To mark rules as reviewed after the text has changed, and to adopt a reading. */
    REVIEW_RULES(AccountRole.MONITORING_OFFICER),
    /** What was done at the council. */
    READ_AUDIT(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.MONITORING_OFFICER, AccountRole.AUDITOR);

    private enum Of {
        EVERYBODY,
        ACCOUNT,
        INSTANCE,
        COUNCIL
    }

    private final Of of;

    @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
    private final Set<AccountRole> roles;

    Act(Of of) {
        this.of = of;
        this.roles = Set.of();
    }

    Act(AccountRole... roles) {
        this.of = Of.COUNCIL;
        this.roles = Set.of(roles);
    }

    /** As it stands in the audit and in the scopes of tokens: {@code manage-people}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is done at one council. */
    public boolean atCouncil() {
        return of == Of.COUNCIL;
    }

    /** Whether it is done to the instance, so that no council's own host has it. */
    public boolean ofInstance() {
        return of == Of.INSTANCE;
    }

    /** As what it may be done at a council; empty for what is not done at one. */
    public Set<AccountRole> roles() {
        return roles;
    }

    /**
     * Whether somebody may do it: the one place where that is decided.
     *
     * @param council the council that the address names; empty for the instance's own addresses
     */
    public boolean allows(Actor actor, String council) {
        return switch (of) {
            case EVERYBODY -> true;
            case ACCOUNT -> actor.isPerson();
            case INSTANCE -> actor.isSystemAdministrator();
            case COUNCIL ->
                actor.council().equals(council)
                        && actor.roles().stream().anyMatch(roles::contains)
                        && (actor.kind() != Actor.Kind.TOKEN || actor.scopes().contains(this));
        };
    }
}
