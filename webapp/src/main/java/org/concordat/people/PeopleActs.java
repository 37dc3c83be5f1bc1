package org.concordat.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.council.Term;

/** What is done with a council's rolls by hand, each with its entry in the record, which names references and no persons. */
@ApplicationScoped
@Transactional
public class PeopleActs {

    /** How many entries a page of a list has. */
    public static final int PAGE = 50;

    /** How many there are on a day, and who holds the offices at the council itself, with names by reference. */
    public record Overview(Map<Roll, Long> counts, List<Term> offices, Map<String, String> names) {}

    /** A page of a list. */
    public record Page(List<Entry> entries, long all, Map<Roll, Map<String, String>> names) {}

    /**
     * An entry with what other rolls say of it.
     *
     * @param beside terms that others list
     * @param names the names of all whom it refers to, by reference
     */
    public record Shown(Entry entry, List<Term> beside, Map<Roll, Map<String, String>> names) {}

    @Inject
    private PeopleStore store;

    @Inject
    private AuditLog audit;

    /** How a council stands on a day. */
    public Overview overview(Actor actor, LocalDate day) {
        Map<Roll, Long> counts = new EnumMap<>(Roll.class);
        for (Roll roll : Roll.values()) {
            counts.put(roll, store.count(new PeopleStore.Wanted(roll, "", false, day)));
        }
        List<Term> offices = store.officesOn(day);
        List<String> holders = offices.stream().map(Term::holder).distinct().toList();
        Map<String, String> names = new HashMap<>();
        store.names(Roll.MEMBERS, holders).forEach((reference, name) -> names.put("members/" + reference, name));
        store.names(Roll.OFFICERS, holders).forEach((reference, name) -> names.put("officers/" + reference, name));
        audit.record(actor, "read-people", "offices", "on " + day);
        return new Overview(counts, offices, names);
    }

    /**
     * A page of a list.
     *
     * @param number from 1
     */
    public Page list(Actor actor, PeopleStore.Wanted wanted, int number) {
        long all = store.count(wanted);
        List<Entry> entries = store.page(wanted, (number - 1) * PAGE, PAGE);
        audit.record(
                actor,
                "list-people",
                wanted.roll().id(),
                (wanted.words().isEmpty() ? "all" : "by a search") + ", page " + number + ", "
                        + entries.stream().map(Entry::reference).collect(Collectors.joining(" ")));
        return new Page(entries, all, names(entries, List.of()));
    }

    /** An entry with what is said of it elsewhere. */
    public Optional<Shown> show(Actor actor, Roll roll, String reference) {
        return store.find(roll, reference).map(entry -> {
            audit.record(actor, "read-person", entry.toString(), "");
            List<Term> beside = store.termsBeside(entry);
            return new Shown(entry, beside, names(List.of(entry), beside));
        });
    }

    private Map<Roll, Map<String, String>> names(List<Entry> entries, List<Term> beside) {
        Map<Roll, TreeSet<String>> asked = new EnumMap<>(Roll.class);
        for (Entry entry : entries) {
            entry.terms().forEach((field, terms) -> {
                if (!field.namesOffice()) {
                    terms.forEach(term -> asked.computeIfAbsent(field.names(), roll -> new TreeSet<>())
                            .add(People.named(field, term)));
                }
            });
            if (!entry.get(Field.LINE_MANAGER).isEmpty()) {
                asked.computeIfAbsent(Roll.OFFICERS, roll -> new TreeSet<>()).add(entry.get(Field.LINE_MANAGER));
            }
        }
        for (Term term : beside) {
            Optional<Roll> where = TermLine.where(term);
            where.ifPresent(
                    roll -> asked.computeIfAbsent(roll, one -> new TreeSet<>()).add(term.of()));
            asked.computeIfAbsent(Roll.MEMBERS, roll -> new TreeSet<>()).add(term.holder());
        }
        Map<Roll, Map<String, String>> names = new EnumMap<>(Roll.class);
        asked.forEach((roll, references) -> names.put(roll, store.names(roll, references)));
        return names;
    }

    /**
     * Adds an entry, or puts it in the place of what stands.
     *
     * @param seen what whoever wrote it saw; empty for a new one
     * @return what is wrong; nothing is written then
     */
    public Saved save(Actor actor, Optional<Entry> seen, Entry typed) {
        store.lock();
        Optional<Entry> now = store.find(typed.roll(), typed.reference());
        if (!now.equals(seen)) {
            return new Saved(List.of(), now, true);
        }
        Change change = new Change(now, typed, false);
        if (change.differences().isEmpty()) {
            return new Saved(List.of(), now, false);
        }
        List<Flaw> flaws = Surroundings.flaws(store, typed);
        if (flaws.isEmpty()) {
            store.write(List.of(change));
            audit.record(
                    actor,
                    now.isEmpty() ? "add-person" : "change-person",
                    typed.toString(),
                    change.differences().stream()
                            .map(difference -> difference.field().column())
                            .collect(Collectors.joining(", ")));
        }
        return new Saved(flaws, now, false);
    }

    /**
     * What became of a form.
     *
     * @param now the entry as it stands in the database, before it was written
     * @param stale whether somebody else changed it meanwhile
     */
    public record Saved(List<Flaw> flaws, Optional<Entry> now, boolean stale) {

        /** Whether it was written, or is as it was. */
        public boolean isDone() {
            return flaws.isEmpty() && !stale;
        }
    }

    /** The entries of a roll, or of all, to be kept as files. */
    public List<Entry> export(Actor actor, Optional<Roll> roll) {
        People people = store.all();
        List<Entry> entries = new ArrayList<>();
        for (Roll one : roll.map(List::of).orElse(List.of(Roll.values()))) {
            entries.addAll(people.of(one).values());
        }
        audit.record(actor, "export-people", roll.map(Roll::id).orElse("all rolls"), entries.size() + " entries");
        return entries;
    }
}
