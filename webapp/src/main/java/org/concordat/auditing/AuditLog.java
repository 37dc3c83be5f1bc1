package org.concordat.auditing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.concordat.council.Actor;
import org.concordat.council.Council;
import org.concordat.store.CurrentCouncil;

/**
 * Adds to the record, in the transaction of what is recorded: both are there afterwards, or neither. While an entry is added
 * the end of its chain is locked, so that a chain never forks.
 */
@ApplicationScoped
@Transactional
public class AuditLog {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCouncil council;

    /**
     * Records what was done at the current council; at none it is the instance's own record.
     *
     * @param act a short word with hyphens, as {@code import-people}
     * @param subject to what; ids or titles, and no more of a person than is needed to find them
     * @param detail what more there is to say
     */
    public void record(Actor actor, String act, String subject, String detail) {
        if (council.id().isEmpty()) {
            recordOfInstance(actor, act, subject, detail);
            return;
        }
        CouncilHead head = head();
        long number = head.number() + 1;
        Sealed sealed = new Sealed(actor, act, subject, detail, number, head.seal());
        entities.persist(new CouncilEntry(number, sealed));
        head.moveTo(number, sealed.seal());
    }

    private CouncilHead head() {
        return locked().orElseGet(() -> {
            // Of two first entries one waits here, and then finds what the other has begun.
            entities.find(Council.class, council.orFail(), LockModeType.PESSIMISTIC_WRITE);
            return locked().orElseGet(this::begun);
        });
    }

    private Optional<CouncilHead> locked() {
        return entities
                .createQuery("select h from CouncilHead h", CouncilHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    private CouncilHead begun() {
        CouncilHead first = new CouncilHead();
        entities.persist(first);
        return first;
    }

    private void recordOfInstance(Actor actor, String act, String subject, String detail) {
        InstanceHead head = entities.find(InstanceHead.class, (short) 1, LockModeType.PESSIMISTIC_WRITE);
        long number = head.number() + 1;
        Sealed sealed = new Sealed(actor, act, subject, detail, number, head.seal());
        entities.persist(new InstanceEntry(number, sealed));
        head.moveTo(number, sealed.seal());
    }
}
