package org.concordat.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.jspecify.annotations.Nullable;

/** A key with which a program asks in the name of a council, for certain acts and until a certain day. */
@Entity
@Table(name = "api_token")
public class Token {

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    private String digest = "";

    @Column(name = "of_council")
    private String ofCouncil = "";

    private String name = "";
    private String scopes = "";

    @Column(name = "made_by")
    private String madeBy = "";

    private OffsetDateTime created = OffsetDateTime.now(ZoneOffset.UTC);
    private OffsetDateTime expires = created;
    private @Nullable OffsetDateTime used;
    private boolean revoked;

    /** For the persistence provider. */
    protected Token() {}

    Token(String secret, String council, String name, Set<Act> scopes, String madeBy, Instant now, Instant expires) {
        this.digest = Secret.digest(secret);
        this.ofCouncil = council;
        this.name = name;
        this.scopes = scopes.stream().map(Act::id).sorted().collect(Collectors.joining(" "));
        this.madeBy = madeBy;
        this.created = now.atOffset(ZoneOffset.UTC);
        this.expires = expires.atOffset(ZoneOffset.UTC);
    }

    /** Its id in the record. */
    public String id() {
        return id;
    }

    /** What it is for. */
    public String name() {
        return name;
    }

    /** What it may do. */
    public Set<Act> scopes() {
        Set<String> ids = Set.of(scopes.split(" ", -1));
        return Stream.of(Act.values()).filter(act -> ids.contains(act.id())).collect(Collectors.toSet());
    }

    /** Who made it, as they were called then. */
    public String madeBy() {
        return madeBy;
    }

    /** Until when it can be used. */
    public Instant expires() {
        return expires.toInstant();
    }

    /** When it was last used, to the minute. */
    public Optional<Instant> used() {
        return Optional.ofNullable(used).map(OffsetDateTime::toInstant);
    }

    /** Whether it was taken back. */
    public boolean isRevoked() {
        return revoked;
    }

    /** Whether a secret is its own and it can be used. */
    boolean opensWith(String secret, Instant now) {
        return Secret.same(digest, Secret.digest(secret))
                && !revoked
                && expires().isAfter(now);
    }

    void use(Instant now) {
        used = now.atOffset(ZoneOffset.UTC);
    }

    void revoke() {
        revoked = true;
    }

    /** Nothing that a council's administrator could not do themselves; its scopes say how much of that. */
    Actor actor(String from) {
        return new Actor(
                Actor.Kind.TOKEN, id, name, ofCouncil, Set.of(AccountRole.COUNCIL_ADMINISTRATOR), scopes(), from);
    }
}
