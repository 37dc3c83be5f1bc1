package org.concordat.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds which office on a day, and which terms cannot stand beside each other. */
public final class Terms {

    /** Why two terms cannot stand beside each other. */
    public enum Rule {
        /** One person alone holds such an office on a day. */
        ONE_HOLDER,
        /** A member belongs to one group on a day. */
        ONE_GROUP,
        /** The same is said twice for a day. */
        SAID_TWICE,
        /** Local Government and Housing Act 1989, section 5(1A): no Monitoring Officer is the head of paid service. */
        MONITORING_OFFICER_NOT_HEAD,
        /** The same subsection: no Monitoring Officer is the chief finance officer. */
        MONITORING_OFFICER_NOT_FINANCE
    }

    /**
     * Two terms of which one cannot stand.
     *
     * @param later the one that begins later, or on the same day stands later
     * @param from the first day on which both would run
     */
    public record Clash(Rule rule, Term earlier, Term later, LocalDate from) {}

    /** Of two that begin together the same one always comes first. */
    private static final Comparator<Term> BY_BEGIN = Comparator.comparing(
                    (Term term) -> term.period().from())
            .thenComparing(Term::holder)
            .thenComparing(Term::of);

    private final List<Term> all;

    /** The terms of a council, in any order. */
    public Terms(List<Term> all) {
        this.all = List.copyOf(all);
    }

    /** All of them. */
    public List<Term> all() {
        return all;
    }

    /** Those that run on a day. */
    public Terms on(LocalDate day) {
        return new Terms(
                all.stream().filter(term -> term.period().contains(day)).toList());
    }

    /** The references of those who hold an office on a day, at the council itself or anywhere. */
    public List<String> holders(Office office, LocalDate day) {
        return all.stream()
                .filter(term -> term.office() == office && term.period().contains(day))
                .map(Term::holder)
                .distinct()
                .toList();
    }

    /** The references of those who hold an office in a ward, in a group or on a committee on a day. */
    public List<String> holders(Office office, String of, LocalDate day) {
        return all.stream()
                .filter(term -> term.office() == office
                        && term.of().equals(of)
                        && term.period().contains(day))
                .map(Term::holder)
                .distinct()
                .toList();
    }

    /** The reference of the group that a member belongs to on a day. */
    public Optional<String> group(String member, LocalDate day) {
        return all.stream()
                .filter(term ->
                        term.office() == Office.GROUP_MEMBER && term.holder().equals(member))
                .filter(term -> term.period().contains(day))
                .map(Term::of)
                .findFirst();
    }

    /** Every pair that cannot stand, in the order in which they would begin to clash within each office. */
    public List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        record Seat(Office office, String of) {}
        record Place(Office office, String of, String holder, String note) {}
        Map<Seat, List<Term>> singles = new HashMap<>();
        Map<String, List<Term>> groups = new HashMap<>();
        Map<Place, List<Term>> places = new HashMap<>();
        for (Term term : all) {
            if (term.office().isSingle()) {
                singles.computeIfAbsent(new Seat(term.office(), term.of()), seat -> new ArrayList<>())
                        .add(term);
            } else if (term.office() == Office.GROUP_MEMBER) {
                groups.computeIfAbsent(term.holder(), member -> new ArrayList<>())
                        .add(term);
            } else {
                places.computeIfAbsent(
                                new Place(term.office(), term.of(), term.holder(), term.note()),
                                place -> new ArrayList<>())
                        .add(term);
            }
        }
        singles.values().forEach(terms -> overlaps(Rule.ONE_HOLDER, terms, clashes));
        groups.values().forEach(terms -> overlaps(Rule.ONE_GROUP, terms, clashes));
        places.values().forEach(terms -> overlaps(Rule.SAID_TWICE, terms, clashes));
        incompatible(Rule.MONITORING_OFFICER_NOT_HEAD, Office.HEAD_OF_PAID_SERVICE, clashes);
        incompatible(Rule.MONITORING_OFFICER_NOT_FINANCE, Office.CHIEF_FINANCE_OFFICER, clashes);
        return clashes;
    }

    /** Each term against the one before it that lasts longest: enough to refuse every term that is one too many. */
    private static void overlaps(Rule rule, List<Term> terms, List<Clash> clashes) {
        List<Term> ordered = terms.stream().sorted(BY_BEGIN).toList();
        for (int i = 1, longest = 0; i < ordered.size(); i++) {
            clash(rule, ordered.get(longest), ordered.get(i)).ifPresent(clashes::add);
            if (ends(ordered.get(i)).isAfter(ends(ordered.get(longest)))) {
                longest = i;
            }
        }
    }

    private void incompatible(Rule rule, Office other, List<Clash> clashes) {
        Map<Office, List<Term>> by = all.stream()
                .filter(term -> Set.of(Office.MONITORING_OFFICER, other).contains(term.office()))
                .collect(Collectors.groupingBy(Term::office));
        for (Term monitoring : by.getOrDefault(Office.MONITORING_OFFICER, List.of())) {
            for (Term beside : by.getOrDefault(other, List.of())) {
                if (monitoring.holder().equals(beside.holder())) {
                    clash(rule, beside, monitoring).ifPresent(clashes::add);
                }
            }
        }
    }

    private static Optional<Clash> clash(Rule rule, Term earlier, Term later) {
        return earlier.period().and(later.period()).map(both -> new Clash(rule, earlier, later, both.from()));
    }

    private static LocalDate ends(Term term) {
        return term.period().until().orElse(LocalDate.MAX);
    }
}
