package org.concordat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
                        "\"" + named + "\" is not on the roll of "
                                + field.names().id() + "; add it there first, or in the same import by "
                                + field.names().file());
            }
        } else if (people.cut(entry, field, term).isEmpty()) {
            String others = field.namesOffice()
                    ? ""
                    : people.find(field.names(), named)
                            .map(one -> " or of " + named + " (" + one.period() + ")")
                            .orElse("");
            add(
                    entry,
                    field,
                    term.period().toString(),
                    "\"" + TermCell.write(field, List.of(term))
                            + "\" lies wholly outside the days of " + entry.reference() + " (" + entry.period() + ")"
                            + others
                            + "; at least one day has to be common to them");
        }
    }

    private void managers() {
        Map<String, Entry> officers = people.of(Roll.OFFICERS);
        Set<String> checked = new HashSet<>();
        for (Entry officer : officers.values()) {
            String manager = officer.get(Field.LINE_MANAGER);
            if (!manager.isEmpty() && !officers.containsKey(manager) && !awaited.test(Roll.OFFICERS, manager)) {
                add(
                        officer,
                        Field.LINE_MANAGER,
                        manager,
                        "\"" + manager
                                + "\" is not on the roll of officers; name the reference of an officer who is, or leave it empty");
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
        String way = String.join(", who reports to ", chain.subList(1, chain.size()));
        add(
                officer,
                Field.LINE_MANAGER,
                manager,
                officer.reference() + " would report to "
                        + (way.isEmpty() ? officer.reference() : way + ", who reports to " + officer.reference())
                        + "; nobody can be a line manager of their own: name another line manager for one of them");
    }

    private void notices() {
        for (Entry group : people.of(Roll.GROUPS).values()) {
            String notice = group.get(Field.NOTICE);
            if (!notice.isEmpty() && group.period().from().isBefore(LocalDate.parse(notice))) {
                add(
                        group,
                        Field.FROM,
                        group.get(Field.FROM),
                        "the group would be there before its notice was delivered on "
                                + notice
                                + "; a political group is constituted by the notice to the proper officer (Local Government"
                                + " (Committees and Political Groups) Regulations 1990, regulation 8)");
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
        String office = later.office().id() + (later.of().isEmpty() ? "" : " of " + later.of());
        return switch (clash.rule()) {
            case ONE_HOLDER ->
                "on " + clash.from() + " " + office + " would be held by "
                        + (earlier.holder().equals(later.holder())
                                ? later.holder() + " twice"
                                : earlier.holder() + " and by " + later.holder())
                        + "; one person holds it at a time: let one end before the other begins";
            case ONE_GROUP ->
                "on " + clash.from() + " " + later.holder() + " would belong to "
                        + (earlier.of().equals(later.of())
                                ? later.of() + " twice"
                                : earlier.of() + " and to " + later.of())
                        + "; a member belongs to one group at a time: let one end before the other begins";
            case SAID_TWICE ->
                "on " + clash.from() + " " + later.holder() + " would be " + office
                        + " twice; let the first end before the second begins, or leave one out";
            case MONITORING_OFFICER_NOT_HEAD ->
                "on " + clash.from() + " " + later.holder()
                        + " would be Monitoring Officer and Head of Paid Service; the Monitoring Officer may not be the Head"
                        + " of Paid Service (Local Government and Housing Act 1989, section 5(1A)): designate another"
                        + " officer";
            case MONITORING_OFFICER_NOT_FINANCE ->
                "on " + clash.from() + " " + later.holder()
                        + " would be Monitoring Officer and Section 151 Officer; the Monitoring Officer may not be the chief"
                        + " finance officer (Local Government and Housing Act 1989, section 5(1A)): designate another"
                        + " officer";
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
                        term.holder() + " does not belong to the group " + term.of() + " on " + day
                                + "; a group is led by one of its members: enter the membership on the roll of members,"
                                + " or in the same import by members.csv",
                        people.find(Roll.MEMBERS, term.holder())));
            }
        });
    }

    private void add(Entry entry, Field field, String value, String text) {
        flaws.add(new Flaw(entry, field, value, text, Optional.empty()));
    }
}
