package org.concordat.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.concordat.profile.ProfileRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading, checking, proving and compiling every plug-in on the class path, cold: one call in each of several fresh
 * virtual machines on one core, as a start of the server has it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 7,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1"})
public class LoadingBenchmark {

    /** All plug-ins, from their manifests to their tables. */
    @Benchmark
    public ProfileRegistry allPlugins() {
        return ProfileRegistry.load(getClass().getClassLoader(), LocalDate.of(2026, 11, 22));
    }
}
