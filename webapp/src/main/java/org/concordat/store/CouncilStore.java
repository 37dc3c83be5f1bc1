package org.concordat.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.concordat.council.ClosedDay;
import org.concordat.council.Council;
import org.concordat.council.CouncilSetting;
import org.concordat.council.InForce;
import org.concordat.council.Particulars;
import org.concordat.council.RoleContact;

/** The councils of the instance and the rules in force for them, as the database has them. */
@ApplicationScoped
@Transactional
public class CouncilStore {

    @PersistenceContext
    private EntityManager entities;

    /** Every council, in the order of the ids. */
    public List<Council> all() {
        return entities.createQuery("select c from Council c order by c.id", Council.class)
                .getResultList();
    }

    /** The council with this id. */
    public Optional<Council> find(String id) {
        return Optional.ofNullable(entities.find(Council.class, id));
    }

    /** Adds a council. */
    public void add(Council council) {
        entities.persist(council);
        changed();
    }

    /**
     * Keeps what was changed of a council.
     *
     * @throws jakarta.persistence.OptimisticLockException if somebody else was quicker
     */
    public void save(Council council) {
        entities.merge(council);
        changed();
    }

    /** The current council's periods, the earliest first; of two that start on one day the one accepted later counts. */
    public List<InForce> periods() {
        return entities.createQuery("select p from InForce p order by p.starts, p.accepted", InForce.class)
                .getResultList();
    }

    /** What the current council has set for itself. */
    public Particulars particulars() {
        return Particulars.of(
                entities.createQuery("select c from RoleContact c", RoleContact.class)
                        .getResultList(),
                entities.createQuery("select d from ClosedDay d", ClosedDay.class)
                        .getResultList(),
                entities.createQuery("select s from CouncilSetting s", CouncilSetting.class)
                        .getResultList());
    }

    /** Puts rules in force for the current council. */
    public void putInForce(InForce period) {
        entities.persist(period);
        changed();
    }

    /** Takes back a period of the current council that has not begun. */
    public void takeBack(InForce period) {
        entities.remove(entities.merge(period));
        changed();
    }

    /** Lets every node read the councils again; call it for whatever changes what the {@link Directory} holds. */
    public void changed() {
        entities.createQuery("update Instance i set i.changes = i.changes + 1").executeUpdate();
    }

    /** How often the councils were changed. */
    public long changes() {
        return entities.createQuery("select i.changes from Instance i", Long.class)
                .getSingleResult();
    }
}
