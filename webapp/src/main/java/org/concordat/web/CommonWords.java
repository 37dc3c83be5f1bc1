package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.question.Texts;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;

/** The words of a question where several councils are spoken of: with the catalogue's names of roles. */
final class CommonWords {

    private static final Texts CATALOGUE = Texts.ofCatalogue(Bundle.LANGUAGE);

    /** In characters: some two lines of a page. */
    private static final int LONGEST_SENTENCE = 160;

    private final List<LoadedProfile> councils;
    private final Question question;

    CommonWords(List<LoadedProfile> councils, Question question) {
        this.councils = councils;
        this.question = question;
    }

    /** The question as a heading. */
    String title() {
        return text("title").or(() -> text("asks")).orElseGet(() -> Words.plain(question.id()));
    }

    /** Who would do what is asked about, as a sentence on "you". */
    String you() {
        return Reading.of("compare.you." + text("actor").orElse("either"));
    }

    /** An answer in a few words, with the title of the one who decides if the councils share one. */
    String answer(Ruling ruling, List<LoadedProfile> giving) {
        String key = "answer." + ruling.outcome().orElseThrow().id();
        String words = ruling.words().orElse("").replace(' ', '-');
        String deciders = Reading.any(
                ruling.deciders().stream().map(role -> the(role, giving)).toList());
        String answer = Words.upperFirst(
                Reading.first(List.of(key + "." + words, key), deciders).orElseThrow());
        boolean named =
                ruling.deciders().isEmpty() || answer.contains(deciders) || answer.contains(Words.upperFirst(deciders));
        return named ? answer : Reading.of("answer.through", answer, deciders);
    }

    private static String the(Role role, List<LoadedProfile> giving) {
        List<String> titles =
                giving.stream().map(council -> council.title(role)).distinct().toList();
        return Pages.of("the", titles.size() == 1 ? titles.get(0) : common(role));
    }

    private static String common(Role role) {
        return CATALOGUE.find("role." + role.id()).orElseGet(() -> Words.plain(role.id()));
    }

    /** Lists of conditions of which one has to hold, as a heading: If ..., and if ...; or if .... */
    String heading(List<List<Condition>> when) {
        return when.equals(List.of(List.of()))
                ? Reading.of("compare.always")
                : Words.upperFirst(sentence(when, List.of()));
    }

    /**
     * When something is so: a part of a sentence, and where it has alternatives and would be too long, one for each.
     *
     * @param each what comes after the sentence as a list; empty where the sentence says it all
     */
    record Cases(String sentence, List<String> each) {}

    /** The same, as a list where a sentence would be too long to be read aloud. */
    Cases cases(List<List<Condition>> when, List<Condition> known) {
        String whole = sentence(when, known);
        if (when.size() < 2 || whole.length() <= LONGEST_SENTENCE) {
            return new Cases(whole, List.of());
        }
        List<Condition> shared = shared(when);
        List<List<Condition>> rest = without(when, shared);
        return isPlain(rest, known) && !shared.isEmpty()
                ? new Cases(
                        Reading.of("cases.and", conjunction(shared, known)),
                        rest.stream().map(this::statements).toList())
                : new Cases(
                        Reading.of("cases"),
                        when.stream().map(all -> conjunction(all, known)).toList());
    }

    private static List<Condition> shared(List<List<Condition>> when) {
        List<Condition> shared = new ArrayList<>(when.get(0));
        when.forEach(shared::retainAll);
        return shared;
    }

    private static List<List<Condition>> without(List<List<Condition>> when, List<Condition> shared) {
        return when.stream()
                .map(all -> all.stream().filter(c -> !shared.contains(c)).toList())
                .toList();
    }

    /** Whether nothing is said here by what is left out. */
    private static boolean isPlain(List<List<Condition>> when, List<Condition> known) {
        return when.stream()
                .flatMap(List::stream)
                .allMatch(c -> excepted(c, known).isEmpty());
    }

    private String statements(List<Condition> all) {
        return Reading.all(all.stream().map(this::statement).toList());
    }

    /** The same within a sentence; what is known already is not said again, and what all lists share is said once. */
    String sentence(List<List<Condition>> when, List<Condition> known) {
        List<Condition> shared = shared(when);
        List<List<Condition>> rest = without(when, shared);
        if (when.size() == 1 || shared.isEmpty() || !isPlain(rest, known)) {
            return when.stream()
                    .map(all -> conjunction(all, known))
                    .reduce((one, other) -> Reading.of("or.if", one, other))
                    .orElseThrow();
        }
        String either = rest.stream()
                .map(this::statements)
                .reduce((one, other) -> Reading.of("or.else", one, other))
                .orElseThrow();
        return Reading.of("if.either", conjunction(shared, known), either);
    }

    /** Conditions that must all hold, the exceptions last. */
    private String conjunction(List<Condition> conditions, List<Condition> known) {
        List<String> so = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (Condition condition : conditions) {
            excepted(condition, known)
                    .ifPresentOrElse(excepted -> not.add(statement(excepted)), () -> so.add(statement(condition)));
        }
        String excepted = String.join(Reading.of("or.not"), not);
        if (so.isEmpty()) {
            return Reading.of("unless.inner", excepted);
        }
        String all = Reading.of("if.inner", Reading.all(so));
        return not.isEmpty() ? all : all + Reading.of("but.not", excepted);
    }

    /** The values that a condition leaves out, where they are so few that it is shorter to except them. */
    private static Optional<Condition> excepted(Condition condition, List<Condition> known) {
        Fact fact = condition.fact();
        long possible = known.stream()
                .filter(k -> k.fact().equals(fact))
                .mapToLong(Condition::values)
                .findFirst()
                .orElse((1L << fact.values().size()) - 1);
        long excluded = possible & ~condition.values();
        return fact instanceof Fact.Choice<?> && 2 * Long.bitCount(excluded) < Long.bitCount(condition.values())
                ? Optional.of(new Condition(fact, excluded))
                : Optional.empty();
    }

    /** That a fact has one of some values, as a statement. */
    private String statement(Condition condition) {
        return Conditions.of(question, condition, this::text);
    }

    /** The catalogue's words; a plug-in's own where the catalogue has none. */
    private Optional<String> text(String key) {
        String full = question.id() + "." + key;
        return CATALOGUE
                .find(full)
                .map(CommonWords::withCommonTitles)
                .or(() -> councils.stream().flatMap(c -> c.text(full).stream()).findFirst());
    }

    private static String withCommonTitles(String text) {
        String filled = text;
        for (Role role : Role.values()) {
            String placeholder = "{" + role.id() + "}";
            if (filled.contains(placeholder)) {
                filled = filled.replace(placeholder, common(role));
            }
        }
        return filled;
    }
}
