package org.concordat.profile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.concordat.rule.Doubts;
import org.concordat.rule.Question;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.concordat.statute.Statute;

/**
 * A protocol's rulebooks, compiled with the statute law beside them as it stands from one day on until it changes.
 *
 * @param since the first of these days; {@link LocalDate#MIN} before there was any of this law
 * @param changes the days on which the law changes
 * @param tables by the questions' ids, in the order in which they are listed
 * @param receipts the hash of all rules on a question
 * @param statute what the law alone says, where it says something
 */
record Compiled(
        LocalDate since,
        NavigableSet<LocalDate> changes,
        Map<String, RulingTable> tables,
        Map<String, String> receipts,
        Map<String, RulingTable> statute) {

    /**
     * Compiles what a profile says.
     *
     * @param rulebooks the profile's, as a council reads them
     * @param on a day on which the law stands so
     * @param like the same profile's on another day or read otherwise; what is as it was is taken from it
     */
    static Compiled of(CouncilProfile profile, List<Rulebook> rulebooks, LocalDate on, Optional<Compiled> like) {
        NavigableSet<LocalDate> changes =
                like.map(Compiled::changes).orElseGet(() -> new TreeSet<>(Statute.changes(profile.body())));
        Compiled compiled = new Compiled(
                since(changes, on), changes, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Map<String, Rulebook> books = new LinkedHashMap<>();
        rulebooks.forEach(book -> books.put(book.question().id(), book));
        for (Question question : LoadedProfile.questions(profile)) {
            Rulebook protocol = books.getOrDefault(question.id(), Rulebook.of(question));
            compiled.add(protocol, Statute.on(question, profile.body(), on), profile.doubts(), like);
        }
        return compiled;
    }

    private void add(Rulebook protocol, Optional<Rulebook> law, Doubts doubts, Optional<Compiled> like) {
        Question question = protocol.question();
        String id = question.id();
        String receipt = law.map(protocol::with).orElse(protocol).receipt();
        Optional<Compiled> same = like.filter(other -> receipt.equals(other.receipts.get(id)));
        receipts.put(id, receipt);
        if (same.isPresent()) {
            tables.put(id, same.get().tables.get(id));
            law.ifPresent(book -> statute.put(id, same.get().statute.get(id)));
            return;
        }
        Rulebook together = law.filter(book -> Statute.isOneRulebookWithTheProtocol(question))
                .map(protocol::with)
                .orElse(protocol);
        tables.put(id, RulingTable.compile(together, doubts));
        law.ifPresent(book -> statute.put(id, RulingTable.compile(book, new Doubts(List.of(), List.of()))));
    }

    /** The first of the days on which the law stands as on this one. */
    LocalDate since(LocalDate day) {
        return since(changes, day);
    }

    private static LocalDate since(NavigableSet<LocalDate> changes, LocalDate day) {
        LocalDate change = changes.floor(day);
        return change == null ? LocalDate.MIN : change;
    }
}
