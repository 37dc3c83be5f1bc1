package org.concordat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.concordat.council.Office;
import org.concordat.council.Term;
import org.concordat.council.Terms;

/** What has to hold between the entries of a council's rolls, whoever wrote them. */
final class Consistency {

    private final People people;
    private final BiPredicate<Roll, String> awaited;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param awaited whether an entry that is not there is not to be missed, because its own faults have been told already
     */
    private Consistency(People people, BiPredicate<Roll, String> awaited) {
        this.people = people;
        this.awaited = awaited;
    }

    /** Everything that does not hold. */
    static List<Flaw> flaws(People people, BiPredicate<Roll, String> awaited) {
        Consistency consistency = new Consistency(people, awaited);
        consistency.references();
        consistency.managers();
        consistency.notices();
        IdentityHashMap<Term, People.Place> running = people.running();
        consistency.clashes(running);
        consistency.leaders(running);
        return consistency.flaws;
    }

    private void references() {
        for (Roll roll : Roll.values()) {
            for (Entry entry : people.of(roll).values()) {
                entry.terms().forEach((field, terms) -> terms.forEach(term -> reference(entry, field, term)));
            }
        }
    }

    private void reference(Entry entry, Field field, Term term) {
        String named = People.named(field, term);
        if (!field.namesOffice() && people.find(field.names(), named).isEmpty()) {
            if (!awaited.test(field.names(), named)) {
                add(
                        entry,
                        field,
                        named,
                        PeopleWords.of(
                                "fault.unknown",
                                named,
                                field.names().id(),
                                field.names().file()));
            }
        } else if (people.cut(entry, field, term).isEmpty()) {
            add(entry, field, term.period().toString(), outside(entry, field, term, named));
        }
    }

    private String outside(Entry entry, Field field, Term term, String named) {
        String what = TermCell.write(field, List.of(term));
        return people.find(field.names(), field.namesOffice() ? "" : named)
                .map(one -> PeopleWords.of(
                        "fault.outside.both", what, entry.reference(), entry.period(), named, one.period()))
                .orElseGet(() -> PeopleWords.of("fault.outside", what, entry.reference(), entry.period()));
    }

    private void managers() {
        Map<String, Entry> officers = people.of(Roll.OFFICERS);
        Set<String> checked = new HashSet<>();
        for (Entry officer : officers.values()) {
            String manager = officer.get(Field.LINE_MANAGER);
            if (!manager.isEmpty() && !officers.containsKey(manager) && !awaited.test(Roll.OFFICERS, manager)) {
                add(officer, Field.LINE_MANAGER, manager, PeopleWords.of("fault.manager", manager));
            }
            List<String> chain = new ArrayList<>();
            Optional<Entry> next = Optional.of(officer);
            while (next.isPresent() && !checked.contains(next.get().reference())) {
                String reference = next.get().reference();
                if (chain.contains(reference)) {
                    cycle(next.get(), chain.subList(chain.indexOf(reference), chain.size()));
                    break;
                }
                chain.add(reference);
                next = people.find(Roll.OFFICERS, next.get().get(Field.LINE_MANAGER));
            }
            checked.addAll(chain);
        }
    }

    private void cycle(Entry officer, List<String> chain) {
        String manager = officer.get(Field.LINE_MANAGER);
        List<String> way = new ArrayList<>(chain.subList(1, chain.size()));
        way.add(officer.reference());
        add(
                officer,
                Field.LINE_MANAGER,
                manager,
                PeopleWords.of(
                        "fault.cycle", officer.reference(), String.join(PeopleWords.of("fault.cycle.who"), way)));
    }

    private void notices() {
        for (Entry group : people.of(Roll.GROUPS).values()) {
            String notice = group.get(Field.NOTICE);
            if (!notice.isEmpty() && group.period().from().isBefore(LocalDate.parse(notice))) {
                add(group, Field.FROM, group.get(Field.FROM), PeopleWords.of("fault.notice", notice));
            }
        }
    }

    private void clashes(IdentityHashMap<Term, People.Place> running) {
        for (Terms.Clash clash : new Terms(List.copyOf(running.keySet())).clashes()) {
            People.Place later = place(running, clash.later());
            People.Place earlier = place(running, clash.earlier());
            flaws.add(new Flaw(
                    later.entry(),
                    later.field(),
                    TermCell.write(later.field(), List.of(clash.later())),
                    sentence(clash),
                    Optional.of(earlier.entry())));
        }
    }

    private static People.Place place(IdentityHashMap<Term, People.Place> running, Term term) {
        return Optional.ofNullable(running.get(term))
                .orElseThrow(() -> new IllegalStateException("A term that stands nowhere: " + term));
    }

    private static String sentence(Terms.Clash clash) {
        Term earlier = clash.earlier();
        Term later = clash.later();
        String office = later.of().isEmpty()
                ? later.office().id()
                : PeopleWords.of("fault.clash.office", later.office().id(), later.of());
        String key =
                "fault.clash." + clash.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (clash.rule()) {
            case ONE_HOLDER -> PeopleWords.of(key, clash.from(), office, earlier.holder(), later.holder());
            case ONE_GROUP -> PeopleWords.of(key, clash.from(), later.holder(), earlier.of(), later.of());
            case SAID_TWICE -> PeopleWords.of(key, clash.from(), later.holder(), office);
            case MONITORING_OFFICER_NOT_HEAD, MONITORING_OFFICER_NOT_FINANCE ->
                PeopleWords.of(key, clash.from(), later.holder());
        };
    }

    /** Who leads a group belongs to it; regulation 8 of 1990. */
    private void leaders(IdentityHashMap<Term, People.Place> running) {
        Map<String, List<Term>> groups = new HashMap<>();
        running.keySet().stream()
                .filter(term -> term.office() == Office.GROUP_MEMBER)
                .forEach(term -> groups.computeIfAbsent(term.holder(), holder -> new ArrayList<>())
                        .add(term));
        running.forEach((term, place) -> {
            if (term.office() != Office.GROUP_LEADER && term.office() != Office.GROUP_DEPUTY) {
                return;
            }
            LocalDate day = term.period().from();
            boolean belongs = groups.getOrDefault(term.holder(), List.of()).stream()
                    .anyMatch(in -> in.of().equals(term.of()) && in.period().contains(day));
            if (!belongs && !awaited.test(Roll.MEMBERS, term.holder())) {
                flaws.add(new Flaw(
                        place.entry(),
                        place.field(),
                        TermCell.write(place.field(), List.of(term)),
                        PeopleWords.of("fault.leader", term.holder(), term.of(), day),
                        people.find(Roll.MEMBERS, term.holder())));
            }
        });
    }

    private void add(Entry entry, Field field, String value, String text) {
        flaws.add(new Flaw(entry, field, value, text, Optional.empty()));
    }
}
