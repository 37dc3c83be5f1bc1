package org.concordat.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concordat.council.AccountRole;
import org.concordat.council.Actor;
import org.jspecify.annotations.Nullable;

/** A browser in which somebody has signed in, or has given the first of two factors. */
@Entity
@Table(name = "session")
public class Session {

    @Id
    private String digest = "";

    private String id = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "account")
    private Account account = new Account();

    @ManyToOne
    @JoinColumn(name = "capacity")
    private @Nullable Capacity capacity;

    private boolean half;

    @Column(name = "second_factor")
    private boolean secondFactor;

    private OffsetDateTime begun = OffsetDateTime.now(ZoneOffset.UTC);
    private OffsetDateTime seen = begun;
    private String origin = "";
    private String browser = "";

    @Column(name = "provider_of")
    private String providerOf = "";

    /** For the persistence provider. */
    protected Session() {}

    Session(String secret, Account account, Origin from, Instant now) {
        this.digest = Secret.digest(secret);
        this.account = account;
        this.half = account.hasSecondFactor();
        this.begun = now.atOffset(ZoneOffset.UTC);
        this.seen = begun;
        this.origin = from.address();
        this.browser = from.browser();
    }

    /** The same session under another secret. */
    Session(String secret, Session before) {
        this.digest = Secret.digest(secret);
        this.account = before.account;
        this.capacity = before.capacity;
        this.half = before.half;
        this.secondFactor = before.secondFactor;
        this.begun = before.begun;
        this.seen = before.seen;
        this.origin = before.origin;
        this.browser = before.browser;
        this.providerOf = before.providerOf;
    }

    /**
     * Says that a council's own provider has signed them in, and not a password.
     *
     * @param multiFactor whether they have given more than one factor there, and need give none here
     */
    void through(String council, boolean multiFactor) {
        providerOf = council;
        half = half && !multiFactor;
        secondFactor = multiFactor;
    }

    /** What its owner sees of it in an address; it opens nothing. */
    public String id() {
        return id;
    }

    /** Who has signed in. */
    public Account account() {
        return account;
    }

    /** In which capacity they act. */
    public Optional<Capacity> capacity() {
        return Optional.ofNullable(capacity);
    }

    /** Whether the second factor is still to be given. */
    public boolean isHalf() {
        return half;
    }

    /** The council whose own provider has signed them in; empty if it was a password. */
    public String providerOf() {
        return providerOf;
    }

    /** Whether a council is within reach: what its own provider says of somebody counts there and nowhere else. */
    boolean reaches(String council) {
        return providerOf.isEmpty() || providerOf.equals(council);
    }

    /** When it was begun. */
    public Instant begun() {
        return begun.toInstant();
    }

    /** When it was last used, to the minute. */
    public Instant seen() {
        return seen.toInstant();
    }

    /** The address that it was begun from. */
    public String origin() {
        return origin;
    }

    /** What the browser calls itself. */
    public String browser() {
        return browser;
    }

    String digest() {
        return digest;
    }

    void see(Instant now) {
        seen = now.atOffset(ZoneOffset.UTC);
    }

    void complete() {
        half = false;
        secondFactor = true;
    }

    void actAs(@Nullable Capacity chosen) {
        capacity = chosen;
    }

    /** Whether it has ended by itself. */
    boolean isOver(Instant now, SignInSettings settings) {
        return seen().plus(settings.idle()).isBefore(now)
                || begun().plus(settings.longest()).isBefore(now);
    }

    /** Whether this session proves enough for somebody who is trusted with much. */
    boolean proves(SignInSettings settings) {
        return secondFactor || !settings.secondFactorNeeded();
    }

    /** Whether somebody may act in a capacity with what they have proved. */
    boolean mayActAs(Capacity wanted, SignInSettings settings) {
        return reaches(wanted.ofCouncil()) && (proves(settings) || !Capacity.isTrusted(wanted.role()));
    }

    /** Who asks, when a request comes in this session. */
    Actor actor(String from, SignInSettings settings) {
        if (half || account.state() != Account.State.OPEN) {
            return Actor.anybody(from);
        }
        if (account.isSystemAdministrator() && providerOf.isEmpty() && proves(settings)) {
            return new Actor(
                    Actor.Kind.SYSTEM_ADMINISTRATOR, account.id(), account.name(), "", Set.of(), Set.of(), from);
        }
        return capacity()
                .filter(current -> mayActAs(current, settings))
                .map(current -> person(current.ofCouncil(), Set.of(current.role()), from))
                .orElseGet(() -> person("", Set.of(), from));
    }

    private Actor person(String council, Set<AccountRole> roles, String from) {
        return new Actor(Actor.Kind.PERSON, account.id(), account.name(), council, roles, Set.of(), from);
    }
}
