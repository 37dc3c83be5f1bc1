package org.concordat.profile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.digest.Sha256;
import org.concordat.rule.Reading;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;

/**
 * How a council reads its protocol: as the plug-in does, except for the places whose other reading it has adopted.
 *
 * @param written the rulebooks as the plug-in has them
 * @param adopted the readings that are turned round, as the plug-in has them, each with the first day on which it was, in
 *     London
 */
record Interpretation(List<Rulebook> written, Map<Reading, LocalDate> adopted) {

    Interpretation {
        written = List.copyOf(written);
        adopted = Map.copyOf(adopted);
    }

    /** The rulebooks as the council reads them. */
    List<Rulebook> rulebooks() {
        return written.stream().map(book -> book.turned(adopted.keySet())).toList();
    }

    /** The readings that can be adopted, in the order of the rulebooks. */
    Set<Reading> adoptable() {
        return written.stream()
                .flatMap(book -> book.rules().stream())
                .filter(rule -> rule.otherwise().isPresent())
                .map(Rule::reading)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The digest of all these rules. */
    String digest() {
        return "sha256:"
                + Sha256.hex(rulebooks().stream()
                        .map(book -> book.question().id() + ' ' + book.receipt() + '\n')
                        .sorted()
                        .collect(Collectors.joining()));
    }
}
