package org.concordat.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** Somebody who can sign in. An account is the instance's; what it may be at a council is a {@link Capacity}. */
@Entity
@Table(name = "account")
public class Account {

    /** Whether it can be used. */
    public enum State {
        /** Made, and nobody has chosen a password yet. */
        INVITED,
        /** In use. */
        OPEN,
        /** Nobody signs in with it again. */
        CLOSED
    }

    @Id
    @Column(length = 36)
    private String id = UUID.randomUUID().toString();

    private String login = "";
    private String name = "";
    private String password = "";

    @Enumerated(EnumType.STRING)
    private State state = State.INVITED;

    @Column(name = "system_administrator")
    private boolean systemAdministrator;

    @Column(name = "second_factor")
    private String secondFactor = "";

    @Column(name = "second_factor_step")
    private long secondFactorStep;

    private OffsetDateTime created = OffsetDateTime.now(ZoneOffset.UTC);

    @Version
    private long version;

    /** For the persistence provider. */
    protected Account() {}

    /**
     * An account that nobody has used.
     *
     * @param login the e-mail address that its owner signs in with
     * @param name what is shown of them
     */
    public Account(String login, String name) {
        this.login = normal(login);
        this.name = name;
    }

    /** How a login is compared: without blanks around it, in small letters. */
    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Its id in the record and in addresses. */
    public String id() {
        return id;
    }

    /** The e-mail address that its owner signs in with. */
    public String login() {
        return login;
    }

    /** What is shown of its owner. */
    public String name() {
        return name;
    }

    /** Whether it can be used. */
    public State state() {
        return state;
    }

    /** Whether its owner is an administrator of the instance, and so nothing at any council. */
    public boolean isSystemAdministrator() {
        return systemAdministrator;
    }

    /** Whether its owner has a second factor. */
    public boolean hasSecondFactor() {
        return !secondFactor.isEmpty();
    }

    /** When it was made. */
    public Instant created() {
        return created.toInstant();
    }

    String password() {
        return password;
    }

    String secondFactor() {
        return secondFactor;
    }

    long secondFactorStep() {
        return secondFactorStep;
    }

    void keep(String keptPassword) {
        password = keptPassword;
        state = State.OPEN;
    }

    /** Can be used without a password, by whoever a council's own provider says is its owner. */
    void open() {
        state = State.OPEN;
    }

    void call(String newName) {
        name = newName;
    }

    void useSecondFactor(String closedSecret, long step) {
        secondFactor = closedSecret;
        secondFactorStep = step;
    }

    void useStep(long step) {
        secondFactorStep = step;
    }

    void administer(boolean system) {
        systemAdministrator = system;
    }

    void close() {
        state = State.CLOSED;
        password = "";
        secondFactor = "";
    }
}
