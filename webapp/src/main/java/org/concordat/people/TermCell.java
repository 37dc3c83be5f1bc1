package org.concordat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.council.Office;
import org.concordat.council.Period;
import org.concordat.council.Term;

/** Terms as they are written in one field: {@code cabinet-member (Housing) from 2024-05-20 until 2025-05-18; leader from 2025-05-19}. */
final class TermCell {

    private static final Pattern FORM = Pattern.compile(
            "(?<what>[^\\s()]+)(\\s*\\((?<note>[^();\\r\\n]{1,80})\\))?\\s+from\\s+(?<from>\\S+)(\\s+until\\s+(?<until>\\S+))?");
    private static final Pattern BETWEEN = Pattern.compile("[;\\r\\n]+");

    private TermCell() {}

    /** What is listed in a field that is known to be in order. */
    static List<Term> read(Field field, String reference, String text) {
        return read(field, reference, text, fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    /**
     * What is listed in a field.
     *
     * @param reference of the entry that lists it
     * @param faults is told what is wrong with each that cannot be read
     */
    static List<Term> read(Field field, String reference, String text, Consumer<String> faults) {
        List<Term> terms = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            if (!part.isBlank()) {
                term(field, reference, part.strip(), faults).ifPresent(terms::add);
            }
        }
        return ordered(field, terms);
    }

    /** In the order of the normal form: by first day, then by what is named. */
    static List<Term> ordered(Field field, List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing((Term term) -> term.period().from())
                        .thenComparing(term -> what(field, term))
                        .thenComparing(Term::note))
                .toList();
    }

    private static Optional<Term> term(Field field, String reference, String part, Consumer<String> faults) {
        Matcher form = FORM.matcher(part);
        String example = field.namesOffice() ? field.offices().get(0).id() : "reference";
        if (!form.matches()) {
            faults.accept(PeopleWords.of("fault.term", part, example));
            return Optional.empty();
        }
        Optional<LocalDate> from = day(form.group("from"), faults);
        Optional<LocalDate> until = Optional.ofNullable(form.group("until")).flatMap(text -> day(text, faults));
        if (from.isEmpty() || (form.group("until") != null && until.isEmpty())) {
            return Optional.empty();
        }
        if (until.filter(from.get()::isAfter).isPresent()) {
            faults.accept(PeopleWords.of("fault.term.days", part));
            return Optional.empty();
        }
        String note = Optional.ofNullable(form.group("note")).orElse("").strip();
        return made(field, reference, form.group("what"), note, new Period(from.get(), until), faults);
    }

    private static Optional<Term> made(
            Field field, String reference, String what, String note, Period period, Consumer<String> faults) {
        if (!field.namesOffice()) {
            return Optional.of(
                    field.isHolders()
                            ? new Term(field.offices().get(0), reference, what, note, period)
                            : new Term(field.offices().get(0), what, reference, note, period));
        }
        Optional<Office> office =
                field.offices().stream().filter(one -> one.id().equals(what)).findFirst();
        if (office.isEmpty()) {
            faults.accept(PeopleWords.of(
                    "fault.office",
                    what,
                    field.offices().stream().map(Office::id).collect(Collectors.joining(", "))));
        }
        return office.map(one -> new Term(one, reference, "", note, period));
    }

    private static Optional<LocalDate> day(String text, Consumer<String> faults) {
        Optional<LocalDate> day = Cell.day(text);
        if (day.isEmpty()) {
            faults.accept(Cell.noDay(text));
        }
        return day;
    }

    /** Terms in their normal form. */
    static String write(Field field, List<Term> terms) {
        return terms.stream()
                .map(term -> what(field, term) + (term.note().isEmpty() ? "" : " (" + term.note() + ")") + " "
                        + term.period())
                .collect(Collectors.joining("; "));
    }

    private static String what(Field field, Term term) {
        if (field.namesOffice()) {
            return term.office().id();
        }
        return field.isHolders() ? term.of() : term.holder();
    }
}
