package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.comparison.Comparison;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Condition;
import org.concordat.rule.Deadline;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.Step;

/** What councils attach to the same answer, where that differs: conditions, duties, and who comes next. */
public final class Surroundings {

    /** Cases in which it differs. */
    public record Situation(String heading, List<Attached> sides) {}

    /** What one of the councils attaches. */
    public record Attached(String council, String answer, List<String> lines) {}

    private static final int MOST_SITUATIONS = 12;

    private final List<LoadedProfile> councils;
    private final Comparison comparison;
    private final CommonWords words;

    private Surroundings(List<LoadedProfile> councils, Comparison comparison) {
        this.councils = councils;
        this.comparison = comparison;
        this.words = new CommonWords(councils, comparison.question());
    }

    /**
     * Compares councils.
     *
     * @param respect what counts as a difference
     */
    public static Surroundings of(List<LoadedProfile> councils, Question question, Function<Ruling, Object> respect) {
        return new Surroundings(councils, Comparison.of(Comparisons.tables(councils, question), respect));
    }

    /** Where it differs, the most common first; no more than a page holds. */
    public List<Situation> getSituations() {
        return differing().limit(MOST_SITUATIONS).map(this::situation).toList();
    }

    /** Whether there are more. */
    public boolean isMore() {
        return differing().count() > MOST_SITUATIONS;
    }

    private Stream<Comparison.Situation> differing() {
        return comparison.situations().stream().filter(situation -> !situation.alike());
    }

    private Situation situation(Comparison.Situation situation) {
        List<List<Condition>> when =
                situation.cases().stream().map(Comparison.Case::when).toList();
        List<Ruling> rulings = situation.cases().get(0).rulings();
        return new Situation(
                words.heading(when),
                IntStream.range(0, councils.size())
                        .mapToObj(i -> attached(councils.get(i), rulings.get(i)))
                        .toList());
    }

    private Attached attached(LoadedProfile council, Ruling ruling) {
        String question = comparison.question().id();
        List<String> lines = new ArrayList<>();
        ruling.conditions()
                .forEach(condition -> lines.add(Reading.of(
                        "around.condition",
                        council.duty(question, condition.what().id()))));
        ruling.duties()
                .forEach(duty -> lines.add(Reading.of(
                        "around.duty",
                        Words.upperFirst(council.title(duty.what().who())),
                        council.duty(question, duty.what().code().id()),
                        duty.what().deadline().map(Surroundings::within).orElse(""))));
        if (!ruling.route().isEmpty()) {
            lines.add(Reading.of(
                    "around.route",
                    Reading.all(ruling.route().stream()
                            .map(step -> step(council, step))
                            .toList())));
        }
        if (lines.isEmpty()) {
            lines.add(Reading.of("around.nothing"));
        }
        return new Attached(council.shortName(), words.answer(ruling, List.of(council)), lines);
    }

    private static String step(LoadedProfile council, Step step) {
        String title = council.title(step.role());
        return step.asker()
                .map(asker -> Reading.of("around.for", title, council.title(asker)))
                .orElse(title);
    }

    private static String within(Deadline deadline) {
        return Reading.of("around.within", String.valueOf(deadline.workingDays()));
    }
}
