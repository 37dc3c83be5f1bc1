package org.concordat.switching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Reading;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.texts.RuleLine;

/**
 * A place of a protocol that can be read in two ways.
 *
 * @param reading as the plug-in has it: the one that its rules take, and the other
 * @param effects a rule each that rests on it, in the order of the questions
 */
record Ambiguity(Reading reading, List<Effect> effects) {

    /**
     * What one rule comes to.
     *
     * @param question what it answers
     * @param first as the plug-in reads the text
     * @param other what stands in its place if the text is read the other way; nothing if it is silent then, empty if no
     *     rule can say it
     */
    public record Effect(String question, RuleLine first, Optional<List<RuleLine>> other) {

        /** The other, where a rule can say it. */
        public List<RuleLine> getOthers() {
            return other.orElse(List.of());
        }

        /** Whether the text says nothing on the question if it is read the other way. */
        public boolean isSilent() {
            return other.filter(List::isEmpty).isPresent();
        }

        /** Whether no rule can say what the other reading comes to. */
        public boolean isUnsaid() {
            return other.isEmpty();
        }
    }

    Ambiguity {
        effects = List.copyOf(effects);
    }

    /** All of them, in the order of the questions. */
    static List<Ambiguity> of(LoadedProfile profile) {
        Map<Reading, List<Effect>> places = new LinkedHashMap<>();
        for (Rulebook book : profile.profile().rulebooks()) {
            for (Rule rule : book.rules()) {
                rule.reading()
                        .ifPresent(reading -> places.computeIfAbsent(reading, r -> new ArrayList<>())
                                .add(effect(book, rule, profile)));
            }
        }
        return places.entrySet().stream()
                .map(place -> new Ambiguity(place.getKey(), place.getValue()))
                .toList();
    }

    private static Effect effect(Rulebook book, Rule rule, LoadedProfile profile) {
        return new Effect(
                RuleLine.title(book.question().id(), profile),
                RuleLine.of(book.question(), rule, profile),
                rule.otherwise()
                        .map(rules -> rules.stream()
                                .map(other -> RuleLine.of(book.question(), other, profile))
                                .toList()));
    }

    /** The place with this key, if there is one. */
    static Optional<Ambiguity> find(LoadedProfile profile, String key) {
        return of(profile).stream()
                .filter(place -> place.reading().key().equals(key))
                .findFirst();
    }

    /** Whether a council can adopt the other reading. */
    boolean adoptable() {
        return effects.stream().anyMatch(effect -> effect.other().isPresent());
    }

    /** The questions whose answers rest on it, once each. */
    List<String> questions() {
        return effects.stream().map(Effect::question).distinct().toList();
    }
}
