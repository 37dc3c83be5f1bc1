package org.concordat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.store.CurrentCouncil;

/** The people of a council in the demonstration: those of the sample files. */
@ApplicationScoped
@Transactional
public class DemonstrationPeople {

    @Inject
    private PeopleStore store;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentCouncil council;

    /** Adds them to the current council, which has none yet. */
    public void add() {
        if (store.lock() > 0) {
            return;
        }
        Plan plan = Plan.of(Samples.sending(), store.all());
        if (!plan.faults().isEmpty()) {
            throw new IllegalStateException("The sample files are faulty: " + plan.faults());
        }
        store.write(plan.changes());
        audit.record(
                Actor.instance(council.orFail()), "import-people", "demonstration", plan.count("added") + " added");
    }
}
