package org.concordat.protocol;

import java.util.List;
import java.util.Optional;

/**
 * How a clause is found in its council's own document: what is printed where it begins, the headings above it, and where
 * it goes on after its lettered parts. Numbers, headings and two or three first words; never a sentence.
 *
 * @param start the number, or the number and the heading, or the first words: {@code 3.14}, {@code 5. Media}, {@code NB};
 *     empty where nothing is printed, so that only its place tells
 * @param under the printed headings above it, the outermost first
 * @param resumes the first words of the paragraph at which it goes on after its last lettered part, if it does
 */
public record Printed(String start, List<String> under, Optional<String> resumes) {

    public Printed {
        under = List.copyOf(under);
    }

    /** A clause that is printed as its id says: {@code 2.1(a)} begins with {@code (a)}, every other with its id. */
    public static Printed as(String id) {
        return new Printed(
                id.matches(".+\\([^()]+\\)") ? id.substring(id.lastIndexOf('(')) : id, List.of(), Optional.empty());
    }
}
