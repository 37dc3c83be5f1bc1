package org.concordat.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A sign-in at a council's own provider that has been completed, and is not completed again on any node. */
@Entity
@Table(name = "openid_used")
public class UsedAttempt {

    @Id
    private String digest = "";

    @SuppressWarnings("UnusedVariable") // What forgets them reads it, in a query.
    private OffsetDateTime expires = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected UsedAttempt() {}

    UsedAttempt(String digest, Instant expires) {
        this.digest = digest;
        this.expires = expires.atOffset(ZoneOffset.UTC);
    }
}
