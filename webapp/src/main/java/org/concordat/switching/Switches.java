package org.concordat.switching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.council.InForce;
import org.concordat.store.CouncilStore;
import org.concordat.store.Rules;
import org.concordat.switching.SwitchStep.Step;

/**
 * The current council's switches, as the database has them. Each step is recorded in its transaction; the record is written
 * first, whose end is locked meanwhile, so that two who decide at once do so one after the other. What is in force is served
 * as soon as the directory is refreshed.
 */
@ApplicationScoped
@Transactional
public class Switches {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CouncilStore store;

    @Inject
    private AuditLog audit;

    /** All of them, the latest proposal first. */
    public List<Switch> all() {
        List<SwitchStep> steps = entities.createQuery("select s from SwitchStep s order by s.number", SwitchStep.class)
                .getResultList();
        return entities
                .createQuery("select p from ProposedSwitch p order by p.proposed desc", ProposedSwitch.class)
                .getResultList()
                .stream()
                .map(proposal -> new Switch(
                        proposal,
                        steps.stream()
                                .filter(step -> step.ofSwitch().equals(proposal.id()))
                                .toList()))
                .toList();
    }

    /** The one with this id. */
    public Optional<Switch> find(String id) {
        return all().stream().filter(one -> one.proposal().id().equals(id)).findFirst();
    }

    /** Proposes rules. */
    public void propose(Actor actor, Rules rules, LocalDate wished, String reason) {
        audit.record(actor, "propose-switch", subject(rules), "wished from " + wished + "; " + reason);
        entities.persist(new ProposedSwitch(rules, wished, reason, actor.name()));
    }

    /**
     * Puts proposed rules in force from a day on.
     *
     * @throws OptimisticLockException if somebody else decided on them meanwhile, or on that day
     */
    public void accept(Actor actor, ProposedSwitch proposal, LocalDate starts, String reason, LocalDate today) {
        audit.record(actor, "accept-switch", subject(proposal.rules()), "from " + starts + "; " + reason);
        if (store.periods().stream().anyMatch(period -> SwitchFaults.clashes(period, starts, today))) {
            throw new OptimisticLockException("Other rules were accepted for " + starts + " meanwhile.");
        }
        InForce period = proposal.from(starts, reason, actor.name());
        add(proposal.id(), Step.ACCEPTED, List.of(), reason, actor).beginning(period.id(), starts);
        store.putInForce(period);
        flush();
    }

    /**
     * Takes an acceptance back before its first day.
     *
     * @throws OptimisticLockException if that day has come, or somebody else was quicker
     */
    public void takeBack(Actor actor, Switch accepted, String reason, LocalDate today) {
        audit.record(actor, "take-back-switch", subject(accepted.proposal().rules()), reason);
        String period = accepted.last().flatMap(SwitchStep::period).orElse("");
        InForce toCome = store.periods().stream()
                .filter(one -> one.id().equals(period) && one.starts().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new OptimisticLockException("The rules are in force, or taken back already."));
        add(accepted.proposal().id(), Step.TAKEN_BACK, accepted.steps(), reason, actor);
        store.takeBack(toCome);
        flush();
    }

    /**
     * Withdraws a proposal on which nobody has decided.
     *
     * @throws OptimisticLockException if somebody has
     */
    public void withdraw(Actor actor, ProposedSwitch proposal, String reason) {
        audit.record(actor, "withdraw-switch", subject(proposal.rules()), reason);
        add(proposal.id(), Step.WITHDRAWN, List.of(), reason, actor);
        flush();
    }

    private SwitchStep add(String proposal, Step step, List<SwitchStep> before, String reason, Actor actor) {
        SwitchStep added = new SwitchStep(proposal, before.size() + 1, step, reason, actor.name());
        entities.persist(added);
        return added;
    }

    /** Finds out now whether somebody else was quicker. */
    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw e;
        } catch (PersistenceException e) {
            throw new OptimisticLockException("Somebody else decided on it meanwhile.", e);
        }
    }

    private static String subject(Rules rules) {
        String readings = rules.readings().isEmpty() ? "" : " read otherwise at " + new TreeSet<>(rules.readings());
        return rules.profile() + " " + rules.edition() + " " + rules.version() + readings;
    }
}
