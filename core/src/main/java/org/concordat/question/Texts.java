package org.concordat.question;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/**
 * The plain words of questions, facts, values and duties, in bundles keyed by the identifiers. A question has
 * {@code copy-correspondence.asks} (the catalogue's sentence), {@code .title} (as a heading on a page), {@code .indirect}
 * (within a sentence: "the protocol does not say whether ..."), {@code .act} (what follows "you may"), {@code .act.open}
 * (the same while a fact that the act names is unknown), {@code .actor} ({@code officer}, {@code member},
 * {@code either} or {@code council}) and {@code .for} (whom the answer speaks to). A fact has {@code copy-correspondence.recipient.asks}, for a list of values
 * {@code .indirect} ("select who ...", "it depends on who ..."), perhaps {@code .hint}, and
 * {@code copy-correspondence.recipient.other-member} for each value; for a yes-or-no fact {@code .yes} and {@code .no} are
 * statements. A duty has {@code duty.keep-confidential}, a role without a title {@code role.member}, a group
 * {@code group.correspondence}. {@code {chief-officer}} stands for the council's title of a role, and in an act
 * {@code {recipient}} for the words of the answer. Bundles are asked in order; the first that has a key answers.
 */
public final class Texts {

    private final List<ResourceBundle> bundles;

    private Texts(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /** The catalogue's own words in a language, English where it has no translation. */
    public static Texts ofCatalogue(Locale locale) {
        return new Texts(List.of(bundle("org.concordat.question.questions", locale, Texts.class.getClassLoader())));
    }

    /**
     * These words, asked after those of a bundle that lies beside a class.
     *
     * @throws IllegalArgumentException if there is no such bundle
     */
    public Texts after(Class<?> beside, String name, Locale locale) {
        ResourceBundle first = bundle(beside.getPackageName() + "." + name, locale, beside.getClassLoader());
        return new Texts(Stream.concat(Stream.of(first), bundles.stream()).toList());
    }

    /** The words for a key, if any bundle has them. */
    public Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key));
    }

    /** The keys that a question, its facts and their values need. */
    public static Set<String> keys(Question question) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of("asks", "title", "act").forEach(key -> keys.add(question.id() + "." + key));
        for (Fact fact : question.facts()) {
            String prefix = question.id() + "." + fact.id() + ".";
            keys.add(prefix + "asks");
            fact.values().forEach(value -> keys.add(prefix + value));
        }
        return keys;
    }

    private static ResourceBundle bundle(String name, Locale locale, ClassLoader loader) {
        try {
            return ResourceBundle.getBundle(
                    name,
                    locale,
                    loader,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException(
                    "The texts " + name.replace('.', '/')
                            + ".properties are missing; put them beside the class that uses them.",
                    e);
        }
    }
}
