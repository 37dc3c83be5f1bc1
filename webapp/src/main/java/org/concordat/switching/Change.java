package org.concordat.switching;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.concordat.comparison.Comparison;
import org.concordat.comparison.Digest;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;

/**
 * What a switch changes on one question.
 *
 * @param question as the rules to come ask it; as those before did where it is dropped
 * @param differing in how many combinations of its facts the answer is another
 */
public record Change(Question question, Kind kind, int differing) {

    /** What kind of change it is, the one that most is to be said of first. */
    public enum Kind {
        /** The protocol has answered it and will not. */
        FALLS_SILENT,
        /** The protocol has not answered it and will. */
        BEGINS,
        /** Answers differ somewhere. */
        ANSWERS,
        /** The answers stay; somewhere conditions, duties or who comes next differ. */
        AROUND,
        /** All that stays; the clauses that say it are others. */
        CLAUSES,
        /** The protocol's answers stay; the law beside it answers otherwise, being that for another kind of authority. */
        LAW,
        /** It asks for other facts, so that there is nothing to compare. */
        ASKED_OTHERWISE,
        /** It can be asked from then on. */
        ADDED,
        /** It cannot be asked any longer. */
        DROPPED,
        /** Nothing. */
        SAME
    }

    /** Everything that is not the answer itself, without where it stands and on what it rests. */
    static final Function<Ruling, Object> AROUND = ruling -> List.of(
            Digest.ANSWER.apply(ruling),
            ruling.route().stream()
                    .map(step -> List.of(step.role(), step.asker()))
                    .toList(),
            ruling.conditions().stream().map(Ruling.Clausal::what).toList(),
            ruling.duties().stream().map(Ruling.Clausal::what).toList());

    /** What changes on a question that at least one side can be asked. */
    static Change of(LoadedProfile now, LoadedProfile then, String id) {
        Optional<RulingTable> before = now.table(id);
        Optional<RulingTable> after = then.table(id);
        if (before.isEmpty()) {
            return new Change(after.orElseThrow().question(), Kind.ADDED, 0);
        }
        Question question = before.get().question();
        if (after.isEmpty()) {
            return new Change(question, Kind.DROPPED, 0);
        }
        if (!after.get().question().equals(question)) {
            return new Change(after.get().question(), Kind.ASKED_OTHERWISE, 0);
        }
        int differing = differing(before.get(), after.get(), Digest.ANSWER);
        return new Change(question, kind(now, then, question, differing), differing);
    }

    private static Kind kind(LoadedProfile now, LoadedProfile then, Question question, int differing) {
        boolean covered = now.covers(question);
        if (covered != then.covers(question)) {
            return covered ? Kind.FALLS_SILENT : Kind.BEGINS;
        }
        if (differing > 0) {
            return Kind.ANSWERS;
        }
        RulingTable before = now.table(question.id()).orElseThrow();
        RulingTable after = then.table(question.id()).orElseThrow();
        if (differing(before, after, AROUND) > 0) {
            return Kind.AROUND;
        }
        if (!sameLaw(now, then, question)) {
            return Kind.LAW;
        }
        return differing(before, after, Comparison.WHOLE_RULING) > 0 ? Kind.CLAUSES : Kind.SAME;
    }

    private static boolean sameLaw(LoadedProfile now, LoadedProfile then, Question question) {
        Optional<RulingTable> before = now.statute(question.id());
        Optional<RulingTable> after = then.statute(question.id());
        return before.isPresent() == after.isPresent()
                && (before.isEmpty() || differing(before.get(), after.orElseThrow(), Digest.ANSWER) == 0);
    }

    private static int differing(RulingTable before, RulingTable after, Function<Ruling, Object> respect) {
        if (before == after) {
            return 0;
        }
        IdentityHashMap<Ruling, Object> known = new IdentityHashMap<>();
        return (int) IntStream.range(0, before.question().worlds())
                .filter(world -> !known.computeIfAbsent(before.inWorld(world), respect)
                        .equals(known.computeIfAbsent(after.inWorld(world), respect)))
                .count();
    }

    /** Whether its answers can be compared and differ somewhere. */
    public boolean compared() {
        return differing > 0;
    }
}
