package org.concordat.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;

/** The first account of an instance, made by whoever reads the log: a code in it opens the page, once. */
@ApplicationScoped
@Transactional
public class SetUp {

    /** The digest of the code. */
    @Entity(name = "SetUpCode")
    @Table(name = "set_up")
    public static class Code {

        @Id
        @Column(name = "only_one")
        private short onlyOne = 1;

        private String digest = "";

        /** For the persistence provider. */
        protected Code() {}
    }

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog audit;

    /** A code, if there is no account yet; codes of earlier starts are no longer right. */
    Optional<String> code() {
        if (accounts.isAny()) {
            return Optional.empty();
        }
        String secret = Secret.random();
        Code code = Optional.ofNullable(entities.find(Code.class, (short) 1, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(Code::new);
        code.digest = Secret.digest(secret);
        entities.merge(code);
        return Optional.of(secret);
    }

    /** Whether there is anything to set up. */
    boolean isOpen() {
        return entities.find(Code.class, (short) 1) != null && !accounts.isAny();
    }

    /** Makes the first administrator of the instance; false if the code is wrong or it was done already. */
    boolean with(String secret, String login, String name, String kept, Origin from) {
        Code code = entities.find(Code.class, (short) 1, LockModeType.PESSIMISTIC_WRITE);
        if (code == null || accounts.isAny() || !Secret.same(code.digest, Secret.digest(secret))) {
            return false;
        }
        entities.remove(code);
        Account account = accounts.add(login, name, true);
        account.keep(kept);
        audit.record(Actor.anybody(from.address()), "set-up", account.login(), "");
        return true;
    }
}
