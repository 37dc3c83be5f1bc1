package org.concordat.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.official.Anchor;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Reading;
import org.concordat.rule.Rulebook;

/** The places of a protocol that can be read in two ways, and the questions that it matters for. */
final class Readings {

    private static final int KEY = 16;

    private Readings() {}

    /** Both readings of each such place, in the order of the questions, with the titles of the questions. */
    static Map<Reading, List<String>> of(LoadedProfile profile) {
        Map<Reading, List<String>> readings = new LinkedHashMap<>();
        for (Rulebook book : profile.profile().rulebooks()) {
            String question = RuleLine.title(book.question().id(), profile);
            book.rules().stream()
                    .flatMap(rule -> rule.reading().stream())
                    .distinct()
                    .forEach(reading -> readings.computeIfAbsent(reading, r -> new ArrayList<>())
                            .add(question));
        }
        return readings;
    }

    /** The place with this key. */
    static Optional<Reading> find(LoadedProfile profile, String key) {
        return of(profile).keySet().stream()
                .filter(reading -> key(reading).equals(key))
                .findFirst();
    }

    /** What names a place's readings in addresses: other words are another reading. */
    static String key(Reading reading) {
        return Anchor.hash(reading.citation() + " " + reading.taken() + " " + reading.other())
                .substring(0, KEY);
    }
}
