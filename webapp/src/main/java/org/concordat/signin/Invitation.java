package org.concordat.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A link with which the owner of an account chooses a password, once and in time. */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    private String digest = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "account")
    private Account account = new Account();

    private OffsetDateTime expires = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected Invitation() {}

    Invitation(String code, Account account, Instant expires) {
        this.digest = Secret.digest(code);
        this.account = account;
        this.expires = expires.atOffset(ZoneOffset.UTC);
    }

    Account account() {
        return account;
    }

    boolean isOver(Instant now) {
        return !expires.toInstant().isAfter(now);
    }
}
