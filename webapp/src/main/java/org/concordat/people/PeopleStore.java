package org.concordat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.Office;
import org.concordat.council.Term;

/** The rolls of the current council in the database; larger than others for having all of its queries in one place. */
@ApplicationScoped
@Transactional
public class PeopleStore implements Surroundings.Source {

    /** How many entries one statement names at most, and how many are held before they are written. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    /** Which entries are asked for. */
    public record Wanted(Roll roll, String words, boolean alsoEnded, LocalDate on) {}

    /** All rolls as they stand: a query for each and one for the terms, however many entries there are. */
    public People all() {
        List<Entry> entries = new ArrayList<>();
        Map<Roll, Map<String, List<HeldTerm>>> terms = entities.createQuery("select t from HeldTerm t", HeldTerm.class)
                .getResultStream()
                .collect(Collectors.groupingBy(HeldTerm::roll, Collectors.groupingBy(HeldTerm::lister)));
        for (Roll roll : Roll.values()) {
            for (Listed listed : query("select e from %s e", roll).getResultList()) {
                entries.add(entry(
                        roll, listed, terms.getOrDefault(roll, Map.of()).getOrDefault(listed.reference(), List.of())));
            }
        }
        return new People(entries);
    }

    /** The entry with this reference. */
    public Optional<Entry> find(Roll roll, String reference) {
        return entries(
                        roll,
                        query("select e from %s e where e.reference = :reference", roll)
                                .setParameter("reference", reference)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** A page of a roll in the order of names. */
    public List<Entry> page(Wanted wanted, int first, int most) {
        return entries(
                wanted.roll(),
                asked(wanted, query("select e" + where(wanted) + " order by e.name, e.reference", wanted.roll()))
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultList());
    }

    /** How many entries those pages have together. */
    public long count(Wanted wanted) {
        return asked(wanted, entities.createQuery("select count(e)" + of(wanted.roll(), where(wanted)), Long.class))
                .getSingleResult();
    }

    private static String where(Wanted wanted) {
        String fields = wanted.roll() == Roll.OFFICERS ? " or lower(e.post) like :like escape '!'" : "";
        String email = wanted.roll().fields().contains(Field.EMAIL) ? " or lower(e.email) like :like escape '!'" : "";
        return " from %s e where (lower(e.name) like :like escape '!' or lower(e.reference) like :like escape '!'"
                + fields + email + ")"
                + (wanted.alsoEnded() ? "" : " and e.starts <= :on and (e.ends is null or e.ends >= :on)");
    }

    private static <T> TypedQuery<T> asked(Wanted wanted, TypedQuery<T> query) {
        String like = wanted.words().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        query.setParameter("like", "%" + like + "%");
        return wanted.alsoEnded() ? query : query.setParameter("on", wanted.on());
    }

    private static String of(Roll roll, String jpql) {
        return String.format(Locale.ROOT, jpql, roll.id());
    }

    private TypedQuery<? extends Listed> query(String jpql, Roll roll) {
        return entities.createQuery(of(roll, jpql), roll.entity());
    }

    private List<Entry> entries(Roll roll, List<? extends Listed> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, List<HeldTerm>> terms = entities.createQuery(
                        "select t from HeldTerm t where t.roll = :roll and t.lister in :listers", HeldTerm.class)
                .setParameter("roll", roll)
                .setParameter("listers", rows.stream().map(Listed::reference).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(HeldTerm::lister));
        return rows.stream()
                .map(row -> entry(roll, row, terms.getOrDefault(row.reference(), List.of())))
                .toList();
    }

    private static Entry entry(Roll roll, Listed listed, List<HeldTerm> held) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        listed.give(values);
        Map<Field, List<Term>> terms = held.stream()
                .collect(Collectors.groupingBy(
                        HeldTerm::field, Collectors.mapping(HeldTerm::term, Collectors.toList())));
        terms.forEach((field, all) -> values.put(field, TermCell.write(field, TermCell.ordered(field, all))));
        return new Entry(roll, values);
    }

    /** The names of entries by reference; those that are not there are left out. */
    public Map<String, String> names(Roll roll, Collection<String> references) {
        Map<String, String> names = new HashMap<>();
        for (List<String> some : portions(List.copyOf(references))) {
            query("select e from %s e where e.reference in :some", roll)
                    .setParameter("some", some)
                    .getResultStream()
                    .forEach(row -> names.put(row.reference(), row.name()));
        }
        return names;
    }

    @Override
    public List<Entry> entries(Roll roll, Collection<String> references) {
        List<Entry> entries = new ArrayList<>();
        for (List<String> some : portions(List.copyOf(references))) {
            entries.addAll(entries(
                    roll,
                    query("select e from %s e where e.reference in :some", roll)
                            .setParameter("some", some)
                            .getResultList()));
        }
        return entries;
    }

    @Override
    public List<Entry> naming(Entry entry) {
        return listers(beside(entry));
    }

    @Override
    public List<Entry> inOffice() {
        return listers(entities.createQuery("select t from HeldTerm t where t.heldAt = ''", HeldTerm.class)
                .getResultStream());
    }

    private List<Entry> listers(Stream<HeldTerm> terms) {
        List<Entry> entries = new ArrayList<>();
        terms.collect(Collectors.groupingBy(HeldTerm::roll, Collectors.mapping(HeldTerm::lister, Collectors.toSet())))
                .forEach((roll, references) -> entries.addAll(entries(roll, references)));
        return entries;
    }

    /** The terms that a member or an officer holds and another entry lists, or that are held in a ward or group. */
    public List<Term> termsBeside(Entry entry) {
        return beside(entry).map(HeldTerm::term).toList();
    }

    private Stream<HeldTerm> beside(Entry entry) {
        String about = entry.roll() == Roll.MEMBERS ? "t.holder" : "t.heldAt";
        return entities.createQuery(
                        "select t from HeldTerm t where " + about
                                + " = :reference and t.roll <> :roll and t.office in :offices order by t.starts",
                        HeldTerm.class)
                .setParameter("reference", entry.reference())
                .setParameter("roll", entry.roll())
                .setParameter("offices", beside(entry.roll()))
                .getResultStream();
    }

    private static List<Office> beside(Roll roll) {
        return switch (roll) {
            case WARDS -> List.of(Office.WARD_MEMBER);
            case GROUPS -> List.of(Office.GROUP_MEMBER);
            case MEMBERS ->
                List.of(
                        Office.GROUP_LEADER,
                        Office.GROUP_DEPUTY,
                        Office.COMMITTEE_CHAIR,
                        Office.COMMITTEE_VICE_CHAIR,
                        Office.COMMITTEE_MEMBER);
            // Nobody else lists these: an office without a row.
            case OFFICERS, COMMITTEES -> List.of(Office.DATA_PROTECTION_OFFICER);
        };
    }

    /** The terms at the council itself that run on a day. */
    public List<Term> officesOn(LocalDate day) {
        return entities.createQuery(
                        "select t from HeldTerm t where t.heldAt = '' and t.starts <= :day and (t.ends is null or t.ends >= :day)",
                        HeldTerm.class)
                .setParameter("day", day)
                .getResultStream()
                .map(HeldTerm::term)
                .toList();
    }

    /** How often the rolls were changed. */
    public long changes() {
        return entities.createQuery("select s from PeopleState s", PeopleState.class)
                .getResultStream()
                .mapToLong(PeopleState::changes)
                .findFirst()
                .orElse(0);
    }

    /** As {@link #changes()}, and nobody else changes anything until the transaction ends. */
    long lock() {
        List<PeopleState> states = entities.createQuery("select s from PeopleState s", PeopleState.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (states.isEmpty()) {
            entities.persist(new PeopleState());
            entities.flush();
            return 0;
        }
        return states.get(0).changes();
    }

    /** Writes what was checked under the {@link #lock()}, in portions. */
    void write(List<Change> changes) {
        entities.createQuery("select s from PeopleState s", PeopleState.class)
                .getSingleResult()
                .changed();
        entities.flush();
        for (List<Change> some : portions(changes)) {
            Map<Roll, List<Change>> byRoll = some.stream()
                    .collect(Collectors.groupingBy(change -> change.after().roll()));
            byRoll.forEach(this::write);
            entities.flush();
            entities.clear();
        }
    }

    private void write(Roll roll, List<Change> changes) {
        List<String> known = changes.stream()
                .filter(change -> change.before().isPresent())
                .map(change -> change.after().reference())
                .toList();
        Map<String, Listed> rows = new HashMap<>();
        if (!known.isEmpty()) {
            query("select e from %s e where e.reference in :known", roll)
                    .setParameter("known", known)
                    .getResultStream()
                    .forEach(row -> rows.put(row.reference(), row));
            entities.createQuery("select t from HeldTerm t where t.roll = :roll and t.lister in :known", HeldTerm.class)
                    .setParameter("roll", roll)
                    .setParameter("known", known)
                    .getResultStream()
                    .forEach(entities::remove);
        }
        for (Change change : changes) {
            Listed row = rows.getOrDefault(change.after().reference(), null);
            if (row == null) {
                row = roll.made();
                entities.persist(row);
            }
            row.take(change.after());
            change.after()
                    .terms()
                    .values()
                    .forEach(terms -> terms.forEach(term -> entities.persist(new HeldTerm(change.after(), term))));
        }
    }

    private static <T> List<List<T>> portions(List<T> all) {
        List<List<T>> portions = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            portions.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
        }
        return portions;
    }
}
