package org.concordat.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.concordat.council.AccountRole;

/** What an account is at a council: one role at one council, in which its owner acts until they choose another. */
@Entity
@Table(name = "capacity")
public class Capacity {

    private static final Set<AccountRole> TRUSTED =
            Set.of(AccountRole.COUNCIL_ADMINISTRATOR, AccountRole.MONITORING_OFFICER);

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    @Column(name = "of_council")
    private String ofCouncil = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "account")
    private Account account = new Account();

    @Enumerated(EnumType.STRING)
    private AccountRole role = AccountRole.MEMBER;

    private String person = "";

    private OffsetDateTime since = OffsetDateTime.now(ZoneOffset.UTC);

    /** For the persistence provider. */
    protected Capacity() {}

    Capacity(String council, Account account, AccountRole role) {
        this.ofCouncil = council;
        this.account = account;
        this.role = role;
    }

    /** Whether a role can do so much that a password alone does not prove who has it. */
    static boolean isTrusted(AccountRole role) {
        return TRUSTED.contains(role);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** The id of the council. */
    public String ofCouncil() {
        return ofCouncil;
    }

    /** Whose it is. */
    public Account account() {
        return account;
    }

    /** What they are there. */
    public AccountRole role() {
        return role;
    }

    /** The id of the member or officer that they are among the council's people; empty if none was named. */
    public String person() {
        return person;
    }

    /** Since when. */
    public Instant since() {
        return since.toInstant();
    }

    void belongTo(String newPerson) {
        person = newPerson;
    }
}
