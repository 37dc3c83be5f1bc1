package org.concordat.web;

import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;

/** How pages write where a clause stands. A number that the document prints twice is told apart in words. */
final class Places {

    private Places() {}

    static String of(LoadedProfile council, Citation citation) {
        String clause = citation.clause();
        int dash = clause.lastIndexOf('-');
        Optional<String> again = dash <= 0
                ? Optional.empty()
                : Optional.of(clause.substring(0, dash))
                        .filter(first -> council.edition().clause(first).isPresent()
                                && clause.substring(dash + 1).matches("[2-9]"));
        return again.map(
                        first -> Reading.of("reader.again", first, Reading.of("ordinal." + clause.substring(dash + 1))))
                .orElse(clause);
    }
}
