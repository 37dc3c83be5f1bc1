package org.concordat.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.council.Council;
import org.concordat.council.InForce;
import org.concordat.store.CouncilStore;

/** What is done to a council from outside, by an administrator of the instance. */
@ApplicationScoped
@Transactional
public class SetUp {

    @Inject
    private CouncilStore store;

    @Inject
    private AuditLog log;

    /** Adds a council that is being set up. */
    void add(Actor actor, CouncilForm form) {
        store.add(new Council(form.id(), form.name(), form.shortName(), form.accent()));
        log.record(actor, "set-up-council", form.id(), form.name());
    }

    /** Changes what the instance knows of a council. */
    void change(Actor actor, CouncilForm form) {
        Council council = found(form.id());
        council.brand(form.name(), form.shortName(), form.accent());
        council.list(form.listed());
        council.answerAt(form.hostNames());
        council.allow(form.profiles());
        store.save(council);
        log.record(
                actor,
                "change-council",
                form.id(),
                String.join("; ", form.name(), form.shortName(), form.accent(), form.listed() ? "listed" : "not listed")
                        + "; hosts " + council.hosts().stream().sorted().toList() + "; profiles "
                        + council.profiles().stream().sorted().toList());
    }

    /** Opens or closes a council. */
    void become(Actor actor, String id, Council.Status status) {
        Council council = found(id);
        council.become(status);
        store.save(council);
        log.record(actor, status == Council.Status.OPEN ? "open-council" : "close-council", id, "");
    }

    /** Puts the first rules of the current council in force: accepted as a part of the on-boarding, in its own record. */
    void begin(Actor actor, InForce first) {
        if (!store.periods().isEmpty()) {
            throw new IllegalStateException("The council has rules already; others are switched to.");
        }
        store.putInForce(first);
        log.record(
                actor,
                "first-rules",
                first.profile() + " " + first.edition(),
                "from " + first.starts() + "; " + first.rules() + "; " + first.reason());
    }

    private Council found(String id) {
        return store.find(id).orElseThrow(() -> new IllegalStateException("There is no council \"" + id + "\"."));
    }
}
