package org.concordat.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.question.CopyCorrespondence;
import org.concordat.question.InspectDocument;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A ruling on complete facts against an access to an array, its lower bound, and against rulings on partial facts; run it
 * with {@code -prof gc}: the ruling on complete facts allocates nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RulingBenchmark {

    private RulingTable table;
    private RulingTable largest;
    private Facts[] complete;
    private Facts partial;
    private Facts nothing;
    private int next;

    @Setup
    public void load() {
        LoadedProfile profile = ProfileRegistry.load(getClass().getClassLoader(), LocalDate.of(2026, 11, 22))
                .profiles()
                .get(0);
        table = profile.table(CopyCorrespondence.QUESTION.id()).orElseThrow();
        largest = profile.table(InspectDocument.QUESTION.id()).orElseThrow();
        complete = allWorlds(CopyCorrespondence.QUESTION);
        partial = Facts.none(CopyCorrespondence.QUESTION)
                .with(CopyCorrespondence.RECIPIENT.is(CopyCorrespondence.Recipient.OTHER_MEMBER));
        nothing = Facts.none(InspectDocument.QUESTION);
    }

    private static Facts[] allWorlds(Question question) {
        Facts[] worlds = new Facts[question.worlds()];
        for (int world = 0; world < worlds.length; world++) {
            worlds[world] = Facts.ofWorld(question, world);
        }
        return worlds;
    }

    /** The lower bound: one access to an array of the same length. */
    @Benchmark
    public Facts arrayAccess() {
        return complete[next++ & 1023];
    }

    /** A ruling on complete facts. */
    @Benchmark
    public Ruling rulingOnCompleteFacts() {
        return table.ruling(complete[next++ & 1023]);
    }

    /** A ruling on one known fact of nine. */
    @Benchmark
    public Ruling rulingOnPartialFacts() {
        return table.ruling(partial);
    }

    /** The worst case: nothing is known on the catalogue's largest question. */
    @Benchmark
    public Ruling rulingOnNothingOnTheLargestQuestion() {
        return largest.ruling(nothing);
    }

    /** The trace of a ruling on complete facts, worked out only when somebody reads it. */
    @Benchmark
    public List<?> trace() {
        return table.trace(complete[next++ & 1023]);
    }
}
