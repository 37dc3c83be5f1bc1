package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Act;
import org.concordat.council.Actor;
import org.concordat.store.CurrentCouncil;

/** The keys of programs, of the council that the request works for. */
@ApplicationScoped
@Transactional
public class Tokens {

    /** What a token can be for: what some method of the API needs, and a council's administrator may do. */
    public static final List<Act> SCOPES = List.of(Act.READ_PEOPLE);

    private static final String PREFIX = "concordat_";
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCouncil council;

    @Inject
    private AuditLog audit;

    @Inject
    private InstantSource clock;

    /** Who asks with a token; empty if it is none, or no longer. */
    Optional<Actor> actor(String secret, Origin from) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Token> token = entities.createQuery("select t from Token t where t.digest = :digest", Token.class)
                .setParameter("digest", Secret.digest(secret))
                .getResultStream()
                .findFirst()
                .filter(known -> known.opensWith(secret, now));
        token.filter(known -> known.used()
                        .map(used -> used.plus(BETWEEN_NOTES).isBefore(now))
                        .orElse(true))
                .ifPresent(known -> known.use(now));
        return token.map(known -> known.actor(from.address()));
    }

    /** The council's tokens, the latest first. */
    List<Token> all() {
        return entities.createQuery(
                        "select t from Token t where t.ofCouncil = :council order by t.created desc", Token.class)
                .setParameter("council", council.orFail())
                .getResultList();
    }

    /** Makes a token and returns it; it is shown once. */
    String add(Actor actor, String name, Set<Act> scopes, Duration valid) {
        Set<Act> granted = EnumSet.copyOf(scopes);
        granted.retainAll(SCOPES);
        Instant now = clock.instant();
        String secret = PREFIX + Secret.random();
        entities.persist(new Token(secret, council.orFail(), name, granted, actor.name(), now, now.plus(valid)));
        audit.record(
                actor,
                "make-token",
                name,
                granted.stream().map(Act::id).collect(Collectors.joining(", ")) + "; for " + valid.toDays() + " days");
        return secret;
    }

    /** Takes a token of the council back. */
    void revoke(Actor actor, String id) {
        all().stream()
                .filter(token -> token.id().equals(id) && !token.isRevoked())
                .forEach(token -> {
                    token.revoke();
                    audit.record(actor, "revoke-token", token.name(), "");
                });
    }
}
