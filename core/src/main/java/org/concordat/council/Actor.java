package org.concordat.council;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks, and in which capacity: one person can be several things at several councils and acts as one of them at a time.
 *
 * @param kind what kind of asker it is
 * @param account the id of the account or the token; empty for somebody who has not signed in
 * @param name what is shown of them, by office or as they are entered
 * @param council the council in whose capacity they act; empty if in none
 * @param roles what they are at that council
 * @param scopes for a token, all that it may do of what its roles may; empty for a person, whom the roles alone limit
 * @param from the address that the request came from, for the audit
 */
public record Actor(
        Kind kind, String account, String name, String council, Set<AccountRole> roles, Set<Act> scopes, String from) {

    /** What kind of asker it is. */
    public enum Kind {
        /** Has not signed in. */
        ANYBODY,
        /** Has signed in. */
        PERSON,
        /** Has signed in as an administrator of the instance, and is nothing at any council. */
        SYSTEM_ADMINISTRATOR,
        /** A program with a token. */
        TOKEN,
        /** The instance itself, by its clock or at its start. */
        INSTANCE
    }

    public Actor {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Somebody who has not signed in. */
    public static Actor anybody(String from) {
        return new Actor(Kind.ANYBODY, "", "", "", Set.of(), Set.of(), from);
    }

    /** The instance itself, at work for a council or, where that is empty, for none. */
    public static Actor instance(String council) {
        return new Actor(Kind.INSTANCE, "", "Concordat", council, Set.of(), Set.of(), "");
    }

    /** Whether it is a person with an account. */
    public boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.SYSTEM_ADMINISTRATOR;
    }

    /** Whether it is an administrator of the instance. */
    public boolean isSystemAdministrator() {
        return kind == Kind.SYSTEM_ADMINISTRATOR;
    }

    /** In which capacity they act, for the record: the council and what they are there. */
    public String capacity() {
        String what = roles.stream().map(AccountRole::id).sorted().collect(Collectors.joining(", "));
        return switch (kind) {
            case PERSON, TOKEN -> council.isEmpty() ? "" : what + " at " + council;
            case SYSTEM_ADMINISTRATOR -> "system administrator";
            case INSTANCE -> "the instance itself";
            case ANYBODY -> "";
        };
    }
}
