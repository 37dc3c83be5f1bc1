package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concordat.profile.LoadedProfile;

/**
 * What a page quotes of a clause in the council's own words: all of a short one, and of a long one the paragraphs that
 * count here; the reader has the rest.
 *
 * @param words a paragraph a line; empty where the council has not loaded them
 * @param whole whether that is all of the clause
 */
record Quote(String words, boolean whole) {

    /** Nothing to quote. */
    static final Quote NONE = new Quote("", true);

    /** The most characters of a clause that is quoted whole, and of the beginning of one that is not. */
    private static final int SHORT = 700;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /**
     * The words of a clause.
     *
     * @param named what citations say of the place within it, as {@code paragraph 2}; empty where they mean all of it
     */
    static Quote of(LoadedProfile council, String clause, List<String> named) {
        List<String> paragraphs = council.ownText().clauses().getOrDefault(clause, List.of());
        int length = paragraphs.stream().mapToInt(String::length).sum();
        if (length <= SHORT) {
            return new Quote(String.join("\n", paragraphs), true);
        }
        List<Integer> numbers = numbers(paragraphs, named);
        List<String> quoted = numbers.isEmpty()
                ? beginning(paragraphs)
                : numbers.stream().map(paragraphs::get).toList();
        return new Quote(String.join("\n", quoted), quoted.equals(paragraphs));
    }

    /** Which paragraphs, from 0, citations name; none if they name none that is there. */
    private static List<Integer> numbers(List<String> paragraphs, List<String> named) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String name : named) {
            Matcher number = NUMBER.matcher(name.matches("(?:paragraph|point)s? .*") ? name : "");
            while (number.find()) {
                int found = paragraph(paragraphs, number.group());
                if (found >= 0) {
                    numbers.add(found);
                }
            }
        }
        return new ArrayList<>(numbers);
    }

    /** The paragraph with this number printed before it, or where none has a number the one at its place. */
    private static int paragraph(List<String> paragraphs, String number) {
        String printed = "\\(?" + number + "[.)].*";
        return IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).matches("(?s)" + printed))
                .findFirst()
                .orElseGet(() -> Integer.parseInt(number) <= paragraphs.size() ? Integer.parseInt(number) - 1 : -1);
    }

    private static List<String> beginning(List<String> paragraphs) {
        List<String> beginning = new ArrayList<>();
        int length = 0;
        for (String paragraph : paragraphs) {
            length += paragraph.length();
            if (!beginning.isEmpty() && length > SHORT) {
                break;
            }
            beginning.add(paragraph);
        }
        return beginning;
    }
}
