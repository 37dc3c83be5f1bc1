package org.concordat.auditing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.concordat.audit.Entry;
import org.concordat.audit.Seal;
import org.concordat.council.Actor;
import org.concordat.store.CurrentCouncil;

/** The record as it is read: the current council's, or at none the instance's. To read it is itself recorded. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    /** How many entries are read at a time while a chain is walked. */
    static final int BATCH = 1000;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The end of a chain: how many entries there are, and the last seal. */
    record Head(long number, String seal) {}

    /** Entries to be shown, the newest first, and how many there are in all. */
    record Page(List<Entry> entries, long all) {}

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCouncil council;

    @Inject
    private AuditLog log;

    private Class<? extends Recorded> type() {
        return council.id().isPresent() ? CouncilEntry.class : InstanceEntry.class;
    }

    /**
     * Entries to be shown.
     *
     * @param first the place of the first of them in all that the filter lets through, from 0
     * @param most how many at the most
     */
    Page page(Actor actor, Filter filter, int first, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        String from = " from " + type().getSimpleName() + " e" + where;
        TypedQuery<Long> count = entities.createQuery("select count(e)" + from, Long.class);
        TypedQuery<? extends Recorded> found =
                entities.createQuery("select e" + from + " order by e.number desc", type());
        values.forEach((name, value) -> {
            count.setParameter(name, value);
            found.setParameter(name, value);
        });
        Page page = new Page(
                found.setFirstResult(first).setMaxResults(most).getResultList().stream()
                        .map(Recorded::entry)
                        .toList(),
                count.getSingleResult());
        log.record(actor, "read-audit", "", filter.words());
        return page;
    }

    private static String where(Filter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.from().ifPresent(day -> {
            conditions.add("e.sealed.at >= :begin");
            values.put("begin", begins(day));
        });
        filter.to().ifPresent(day -> {
            conditions.add("e.sealed.at < :end");
            values.put("end", begins(day.plusDays(1)));
        });
        if (!filter.act().isEmpty()) {
            conditions.add("e.sealed.act = :act");
            values.put("act", filter.act());
        }
        if (!filter.who().isEmpty()) {
            conditions.add(
                    "(lower(e.sealed.who) like :who escape '!' or lower(e.sealed.capacity) like :who escape '!')");
            String part = filter.who().toLowerCase(Locale.UK).replaceAll("([!%_])", "!$1");
            values.put("who", "%" + part + "%");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay(LONDON).toOffsetDateTime();
    }

    /** The acts that occur. */
    List<String> acts() {
        return entities.createQuery(
                        "select distinct e.sealed.act from " + type().getSimpleName() + " e order by e.sealed.act",
                        String.class)
                .getResultList();
    }

    /** The end of the chain, after it has been recorded that somebody walks along it. */
    Head walked(Actor actor, String act) {
        Head head = council.id().isPresent()
                ? entities.createQuery("select h from CouncilHead h", CouncilHead.class).getResultList().stream()
                        .findFirst()
                        .map(found -> new Head(found.number(), found.seal()))
                        .orElse(new Head(0, Seal.FIRST))
                : instanceHead();
        log.record(actor, act, "", head.number() + " entries");
        return head;
    }

    private Head instanceHead() {
        InstanceHead head = entities.find(InstanceHead.class, (short) 1);
        return new Head(head.number(), head.seal());
    }

    /** The next entries of the chain behind a number, up to another. */
    List<Entry> after(long number, long last) {
        return entities
                .createQuery(
                        "select e from " + type().getSimpleName()
                                + " e where e.number > :number and e.number <= :last order by e.number",
                        type())
                .setParameter("number", number)
                .setParameter("last", last)
                .setMaxResults(BATCH)
                .getResultList()
                .stream()
                .map(Recorded::entry)
                .toList();
    }
}
