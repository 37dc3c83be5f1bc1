package org.concordat.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.concordat.council.AccountRole;

/** Whether a council that is being set up has somebody who does what its own administrator has to do. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    /** Where an administrator of the instance invites people; while there is no such page, nobody is waited for. */
    static final String ADDRESS = "";

    @PersistenceContext
    private EntityManager entities;

    /** Whether somebody has an account as the council's administrator, be it that they were only invited. */
    boolean isThere(String council) {
        if (ADDRESS.isEmpty()) {
            return true;
        }
        return entities.createQuery(
                                "select count(c) from Capacity c where c.ofCouncil = :council and c.role = :role",
                                Long.class)
                        .setParameter("council", council)
                        .setParameter("role", AccountRole.COUNCIL_ADMINISTRATOR)
                        .getSingleResult()
                > 0;
    }
}
