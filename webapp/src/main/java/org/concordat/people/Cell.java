package org.concordat.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One value as somebody wrote it, read into its normal form. */
final class Cell {

    /** The longest line of text. */
    static final int LONGEST_TEXT = 200;

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_TERMS = 20_000;
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\".]+(\\.[^\\s@,;<>\".]+)+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()-]{4,28}( ?(ext|x)\\.? ?[0-9]{1,6})?");
    private static final Map<String, String> YES_NO =
            Map.of("yes", "yes", "y", "yes", "true", "yes", "no", "no", "n", "no", "false", "no");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Cell() {}

    /**
     * A value in its normal form.
     *
     * @param reference of the entry that it belongs to
     * @param faults is told what is wrong, once or, in a list, several times
     * @return empty exactly if it is faulty
     */
    static Optional<String> read(Field field, String reference, String typed, Consumer<String> faults) {
        String text = typed.strip();
        if (text.isEmpty()) {
            if (field.isRequired()) {
                faults.accept(PeopleWords.of("fault.empty", allowed(field)));
                return Optional.empty();
            }
            return Optional.of("");
        }
        Optional<String> fault = text.length() > longest(field)
                ? Optional.of(PeopleWords.of("fault.long", text.length(), longest(field)))
                : control(field, text);
        if (fault.isPresent()) {
            faults.accept(fault.get());
            return Optional.empty();
        }
        if (field.type() == Field.Type.TERMS) {
            boolean[] faulty = new boolean[1];
            String terms = TermCell.write(field, TermCell.read(field, reference, text, sentence -> {
                faulty[0] = true;
                faults.accept(sentence);
            }));
            return faulty[0] ? Optional.empty() : Optional.of(terms);
        }
        Optional<String> value = single(field, text);
        if (value.isEmpty()) {
            faults.accept(
                    field.type() == Field.Type.DATE ? noDay(text) : PeopleWords.of("fault.not", text, allowed(field)));
        }
        return value;
    }

    private static int longest(Field field) {
        return switch (field.type()) {
            case REFERENCE, OFFICER -> LONGEST_REFERENCE;
            case TERMS -> LONGEST_TERMS;
            default -> LONGEST_TEXT;
        };
    }

    private static Optional<String> control(Field field, String text) {
        boolean lines = field.type() == Field.Type.TERMS;
        return text.chars()
                .filter(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r')))
                .mapToObj(c -> PeopleWords.of("fault.control", String.format(Locale.ROOT, "U+%04X", c)))
                .findFirst();
    }

    private static Optional<String> single(Field field, String text) {
        return switch (field.type()) {
            case REFERENCE, OFFICER ->
                Optional.of(text).filter(one -> REFERENCE.matcher(one).matches());
            case EMAIL -> Optional.of(text).filter(one -> EMAIL.matcher(one).matches());
            case PHONE -> Optional.of(text).filter(one -> PHONE.matcher(one).matches());
            case DATE -> day(text).map(LocalDate::toString);
            case YES_NO -> Optional.ofNullable(YES_NO.get(text.toLowerCase(Locale.ROOT)));
            case KIND -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(Field.KINDS::contains);
            case TEXT, TERMS -> Optional.of(text);
        };
    }

    private static String allowed(Field field) {
        return PeopleWords.of(
                "allowed." + field.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.join(", ", Field.KINDS));
    }

    /** A day written as 2024-05-20 or 20/05/2024, between 1900 and 2199. */
    static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
            return Optional.of(day).filter(one -> !one.isBefore(EARLIEST) && !one.isAfter(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What is said of something that is no day. */
    static String noDay(String text) {
        return PeopleWords.of("fault.day", text);
    }
}
