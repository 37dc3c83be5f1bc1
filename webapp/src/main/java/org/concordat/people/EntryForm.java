package org.concordat.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;

/**
 * The form of an entry. It brings along what its reader saw, so that a change by somebody else in the meantime is noticed
 * and shown, and not overwritten.
 */
@Named
@RequestScoped
public class EntryForm {

    private static final String WAS = "was-";
    private static final String VIEW = "people-form";

    /** One of the values that a field can have. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A field of the form.
     *
     * @param kind {@code text}, {@code lines} or {@code select}
     * @param was what its reader saw
     */
    public record Input(
            String id,
            String kind,
            String label,
            String hint,
            String error,
            String value,
            String was,
            List<Option> options) {}

    @Inject
    private PeopleActs acts;

    private final Faults faults = new Faults();
    private final List<Change.Difference> meanwhile = new ArrayList<>();
    private Roll roll = Roll.MEMBERS;
    private boolean adding;
    private String back = "";
    private Map<Field, String> values = new EnumMap<>(Field.class);
    private Map<Field, String> was = new EnumMap<>(Field.class);

    /** An empty form, or that of an entry. */
    Reply show(Exchange exchange, Roll of, Optional<Entry> entry) {
        begin(exchange, of, entry.map(Entry::reference));
        entry.ifPresent(known -> {
            values = new EnumMap<>(known.values());
            was = values;
        });
        return Reply.view(VIEW);
    }

    private void begin(Exchange exchange, Roll of, Optional<String> reference) {
        roll = of;
        adding = reference.isEmpty();
        back = exchange.root() + "people/" + of.id()
                + reference.map(known -> "/" + known).orElse("");
    }

    /**
     * Writes what was typed, if it is good.
     *
     * @param reference of the entry that is changed; empty for a new one
     */
    Reply submit(Exchange exchange, Roll of, Optional<String> reference) {
        begin(exchange, of, reference);
        Map<Field, String> normal = new EnumMap<>(Field.class);
        for (Field field : of.fields()) {
            String typed = field == Field.REFERENCE
                    ? reference.orElse(exchange.text(field.column()))
                    : exchange.text(field.column());
            values.put(field, typed);
            was.put(field, field == Field.REFERENCE ? typed : exchange.text(WAS + field.column()));
            Cell.read(field, reference.orElse("new"), typed, sentence -> fault(field, sentence))
                    .ifPresent(value -> normal.put(field, value));
        }
        String from = normal.getOrDefault(Field.FROM, "");
        String until = normal.getOrDefault(Field.UNTIL, "");
        if (!from.isEmpty() && !until.isEmpty() && until.compareTo(from) < 0) {
            fault(Field.UNTIL, PeopleWords.of("until.before.from"));
        }
        if (faults.isAny()) {
            return Reply.rejected(VIEW);
        }
        Entry typed = new Entry(of, normal);
        Optional<Entry> seen;
        try {
            seen = reference.map(known -> new Entry(of, was));
        } catch (RuntimeException e) {
            // What it brought along was tampered with; the entry as it stands is shown beside what was typed.
            seen = Optional.empty();
        }
        return answer(typed, acts.save(exchange.actor(), seen, typed));
    }

    private Reply answer(Entry typed, PeopleActs.Saved saved) {
        if (saved.isDone()) {
            return Reply.redirect((adding ? back + "/" + typed.reference() : back) + "?saved=yes");
        }
        if (saved.stale() && adding) {
            fault(Field.REFERENCE, PeopleWords.of("reference.taken", typed.reference()));
        } else if (saved.stale() && saved.now().isEmpty()) {
            return Reply.notFound();
        } else if (saved.stale()) {
            faults.add(roll.fields().get(1).column(), PeopleWords.of("stale"));
            saved.now().ifPresent(now -> {
                now.values().forEach((field, value) -> {
                    if (!value.equals(was.getOrDefault(field, ""))) {
                        meanwhile.add(new Change.Difference(field, was.getOrDefault(field, ""), value));
                    }
                });
                was = new EnumMap<>(now.values());
            });
        }
        for (Flaw flaw : saved.flaws()) {
            boolean own = flaw.entry().equals(typed)
                    || (flaw.other().filter(typed::equals).isPresent()
                            && roll.fields().contains(flaw.field()));
            fault(
                    own ? flaw.field() : Field.UNTIL,
                    (flaw.entry().equals(typed) ? "" : flaw.entry() + ": ") + flaw.text());
        }
        return Reply.rejected(VIEW);
    }

    private void fault(Field field, String text) {
        faults.add(field.column(), PeopleWords.label(roll, field) + ": " + text);
    }

    /** What is wrong. */
    public Faults getFaults() {
        return faults;
    }

    /** What somebody else changed since the form was opened. */
    public List<String> getMeanwhile() {
        return meanwhile.stream()
                .map(one -> PeopleWords.of(
                        "meanwhile", PeopleWords.label(roll, one.field()), shown(one.before()), shown(one.after())))
                .toList();
    }

    private static String shown(String value) {
        return value.isEmpty() ? PeopleWords.of("nothing") : value;
    }

    /** The fields; the reference is one only for a new entry. */
    public List<Input> getInputs() {
        return roll.fields().stream()
                .filter(field -> adding || field != Field.REFERENCE)
                .map(this::input)
                .toList();
    }

    private Input input(Field field) {
        String value = values.getOrDefault(field, "");
        String kind = switch (field.type()) {
            case TERMS -> "lines";
            case YES_NO, KIND -> "select";
            default -> "text";
        };
        Stream<String> allowed = field.type() == Field.Type.KIND ? Field.KINDS.stream() : Stream.of("yes", "no");
        List<Option> options = kind.equals("select")
                ? Stream.concat(
                                Stream.of(new Option("", PeopleWords.of("choose"), value.isEmpty())),
                                allowed.map(one -> new Option(one, PeopleWords.of("is." + one), one.equals(value))))
                        .toList()
                : List.of();
        return new Input(
                field.column(),
                kind,
                PeopleWords.label(roll, field) + (field.isRequired() ? "" : PeopleWords.of("optional")),
                PeopleWords.hint(roll, field),
                faults.of(field.column()),
                kind.equals("lines") ? value.replace("; ", "\n") : value,
                was.getOrDefault(field, ""),
                options);
    }

    /** Whether it is the form of a new entry. */
    public boolean isAdding() {
        return adding;
    }

    /** What the page is called. */
    public String getTitle() {
        return adding
                ? PeopleWords.of("add." + roll.id())
                : PeopleWords.of("edit", values.getOrDefault(Field.NAME, ""));
    }

    /** Where it leads if nothing is to be written. */
    public String getBack() {
        return back;
    }
}
