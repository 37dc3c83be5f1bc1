package org.concordat.store;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import org.concordat.council.CouncilOwned;

/**
 * Tells every transaction, first of all, which council it works for: EclipseLink compares it with every row, and on
 * PostgreSQL the database does so again. A transaction without a council reaches no council's data, and none changes over to
 * another. Being bound to {@code @Transactional} it can be forgotten nowhere.
 */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class InCouncil implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String ENTERED = InCouncil.class.getName();

    @Inject
    private transient CurrentCouncil current;

    @PersistenceContext
    private transient EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (transaction.getTransactionKey() != null) {
            String council = current.id().orElse("");
            Object entered = transaction.getResource(ENTERED);
            if (entered == null) {
                begin(council);
                transaction.putResource(ENTERED, council);
            } else if (!entered.equals(council)) {
                throw new IllegalStateException("A transaction for \"" + entered + "\" cannot go on for \"" + council
                        + "\": nothing works for two councils at once.");
            }
        }
        return call.proceed();
    }

    private void begin(String council) {
        if (!council.isEmpty()) {
            entities.setProperty(CouncilOwned.TENANT, council);
        }
        if (Database.isPostgresql()) {
            entities.createNativeQuery("select set_config('app.council', ?1, true)")
                    .setParameter(1, council)
                    .setHint("eclipselink.jdbc.allow-native-sql-query", "true")
                    .getSingleResult();
        }
    }
}
