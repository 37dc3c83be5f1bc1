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
import java.util.UUID;
import org.concordat.openid.Identity;

/** An account's owner as a council's own provider knows them: it signs them in at that council, and nowhere else. */
@Entity
@Table(name = "openid_identity")
public class LinkedIdentity {

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    @Column(name = "of_council")
    private String ofCouncil = "";

    private String issuer = "";
    private String subject = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "account")
    private Account account = new Account();

    private OffsetDateTime since = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected LinkedIdentity() {}

    LinkedIdentity(Identity identity, Account account) {
        this.ofCouncil = identity.council();
        this.issuer = identity.issuer();
        this.subject = identity.subject();
        this.account = account;
    }

    /** Whether somebody else has come from the same provider, or the same person under another subject. */
    boolean isOfAnother(Identity identity) {
        return issuer.equals(identity.issuer()) && !subject.equals(identity.subject());
    }

    /** Since when. */
    Instant since() {
        return since.toInstant();
    }

    /** Whose account it is. */
    Account account() {
        return account;
    }
}
