package org.concordat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.concordat.audit.Seal;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.digest.Sha256;

/** Files on their way into the rolls: sent, tried out without writing anything, and confirmed as they were shown. */
@ApplicationScoped
@Transactional
public class Imports {

    /** How long a file that nobody has confirmed is kept. */
    public static final int HOURS_TO_WAIT = 24;

    /**
     * What a file would do.
     *
     * @param digest of the file and of the rolls as they stand; it is shown with the report and confirmed with it
     */
    public record Trial(Sending sending, Plan plan, String digest) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PeopleStore store;

    @Inject
    private AuditLog audit;

    /**
     * Keeps a file until it is confirmed; what waits for longer than a day is deleted.
     *
     * @return the id by which it waits
     */
    public String send(Actor actor, Sending sending) {
        deleteOld();
        WaitingFile file = new WaitingFile(sending, actor.account());
        entities.persist(file);
        audit.record(actor, "send-people-file", file.id(), what(sending) + ", " + sending.content().length + " bytes");
        return file.id();
    }

    private static String what(Sending sending) {
        return sending.roll().map(Roll::id).orElse("archive")
                + sending.end().map(day -> ", others end on " + day).orElse("");
    }

    /** Deletes what has waited too long at the current council. */
    void deleteOld() {
        entities.createQuery("delete from WaitingFile f where f.created < :before")
                .setParameter("before", OffsetDateTime.now(ZoneOffset.UTC).minusHours(HOURS_TO_WAIT))
                .executeUpdate();
    }

    private Optional<WaitingFile> waiting(Actor actor, String id) {
        return Optional.ofNullable(entities.find(WaitingFile.class, id))
                .filter(file -> file.account().equals(actor.account()));
    }

    /** What a file that waits would do to the rolls as they stand; whoever sent it alone may ask. */
    public Optional<Trial> tryOut(Actor actor, String id) {
        return waiting(actor, id).map(file -> {
            Trial trial = trial(id, file.sending(), store.changes());
            audit.record(
                    actor,
                    "try-people-file",
                    id,
                    trial.plan().faults().size() + " faults, "
                            + trial.plan().changes().size() + " changes");
            return trial;
        });
    }

    private Trial trial(String id, Sending sending, long state) {
        Plan plan = Plan.of(sending, store.all());
        String content = Sha256.hex(sending.content());
        return new Trial(sending, plan, Seal.digest(List.of(id, content, what(sending), String.valueOf(state))));
    }

    /**
     * Writes what was shown, and nothing else.
     *
     * @param digest of what was shown
     * @return what was written; empty if the rolls were changed meanwhile, or anything is wrong: nothing is written then
     */
    public Optional<Plan> confirm(Actor actor, String id, String digest) {
        long state = store.lock();
        Optional<Trial> trial = waiting(actor, id)
                .map(file -> trial(id, file.sending(), state))
                .filter(now ->
                        now.digest().equals(digest) && now.plan().faults().isEmpty());
        return trial.map(now -> {
            Plan plan = now.plan();
            delete(id);
            store.write(plan.changes());
            audit.record(
                    actor,
                    "import-people",
                    id,
                    what(now.sending()) + ": " + plan.count("added") + " added, " + plan.count("changed") + " changed, "
                            + plan.count("ended") + " ended, " + plan.unchanged() + " unchanged; sha256 "
                            + Sha256.hex(now.sending().content()));
            return plan;
        });
    }

    /** Gives a file up. */
    public void giveUp(Actor actor, String id) {
        if (waiting(actor, id).isPresent()) {
            delete(id);
            audit.record(actor, "give-up-people-file", id, "");
        }
    }

    private void delete(String id) {
        entities.createQuery("delete from WaitingFile f where f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
