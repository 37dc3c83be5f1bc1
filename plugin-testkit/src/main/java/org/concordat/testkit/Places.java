package org.concordat.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.rule.Reading;

/**
 * How a case names the ambiguous places whose other reading it adopts: by the citation ({@code C.3.7}); where a clause has
 * several readings, with the first words of the other reading behind it ({@code "C.2.8: advice goes beyond"}).
 */
final class Places {

    private Places() {}

    /**
     * The one reading that a place names.
     *
     * @throws IllegalArgumentException if it names none or several; the message says what can be named
     */
    static Reading reading(String place, Set<Reading> adoptable) {
        List<Reading> meant = adoptable.stream()
                .filter(reading -> String.valueOf(reading.citation()).equals(place)
                        || (place.startsWith(reading.citation() + ": ")
                                && name(reading).startsWith(place)))
                .toList();
        if (meant.size() != 1) {
            throw new IllegalArgumentException("\"" + place + "\" names "
                    + (meant.isEmpty()
                            ? "no reading that can be adopted here"
                            : meant.size() + " readings; add the first words of the one that is meant")
                    + ". These can be adopted:\n"
                    + (meant.isEmpty() ? adoptable : meant)
                            .stream().map(Places::name).collect(Collectors.joining("\n")));
        }
        return meant.get(0);
    }

    /** The full name of a reading: the citation and what the text says if it is read so. */
    static String name(Reading reading) {
        return reading.citation() + ": " + reading.other();
    }
}
