package org.concordat.testkit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.Checks;
import org.concordat.profile.CouncilProfile;
import org.concordat.profile.Fault;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.PluginManifest;
import org.concordat.protocol.Layer;
import org.concordat.rule.Fact;
import org.concordat.rule.Facts;
import org.concordat.rule.Question;
import org.concordat.rule.Reading;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Ruling;
import org.concordat.rule.RulingTable;
import org.concordat.rule.Trace;
import org.concordat.statute.Statute;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every plug-in promises. A plug-in's test extends this, makes its profile, and puts {@code cases.yaml} beside
 * itself.
 */
public abstract class ProfileContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int LEAST_ADOPTED = 10;

    private final CouncilProfile profile = profile();
    private final List<RulingCase> all = RulingCase.beside(getClass(), "cases.yaml");

    /** The cases of the readings that the plug-in takes. */
    private final List<RulingCase> cases =
            all.stream().filter(one -> one.adopting().isEmpty()).toList();

    /** A new profile, made as the application makes it. */
    protected abstract CouncilProfile profile();

    private LoadedProfile loaded() {
        return LoadedProfile.unchecked(profile, manifests().get(0), DAY);
    }

    private List<PluginManifest> manifests() {
        return PluginManifest.all(profile.getClass().getClassLoader()).stream()
                .filter(m -> m.id().equals(profile.id()))
                .map(m -> new PluginManifest(
                        m.place(),
                        m.id(),
                        m.editions(),
                        m.api(),
                        m.version(),
                        List.of(profile.getClass().getName())))
                .toList();
    }

    @Test
    protected void passes_every_check_that_deployment_makes() {
        List<Fault> faults = Checks.faults(manifests(), List.of(profile));
        assertThat(lines(faults), faults, is(empty()));
    }

    @Test
    protected void says_the_same_when_it_is_asked_again() {
        CouncilProfile again = profile();
        assertThat(again.edition(), equalTo(profile.edition()));
        assertThat(again.titles(), equalTo(profile.titles()));
        assertThat(again.doubts(), equalTo(profile.doubts()));
        List<String> first =
                profile.rulebooks().stream().map(Rulebook::toString).toList();
        assertThat(again.rulebooks().stream().map(Rulebook::toString).toList(), equalTo(first));
        assertThat(profile.rulebooks().stream().map(Rulebook::toString).toList(), equalTo(first));
    }

    @Test
    protected void is_pure() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.net..",
                        "java.nio..",
                        "java.sql..",
                        "java.time..",
                        "java.lang.reflect..",
                        "jakarta.persistence..",
                        "jakarta.servlet..",
                        "jakarta.ws..",
                        "jakarta.faces..",
                        "jakarta.ejb..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .because("a profile has no state, clock, file, network, database or web (the extension point says so)")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(profile.getClass()));
    }

    @TestFactory
    protected Stream<DynamicTest> rules_every_case_as_the_text_does() {
        LoadedProfile loaded = loaded();
        assertThat("cases.yaml has cases", cases, is(not(empty())));
        return all.stream()
                .map(one -> DynamicTest.dynamicTest(one.id() + ": " + one.situation(), () -> {
                    RulingTable table = table(one, one.read(loaded));
                    Facts facts = one.facts(table.question());
                    List<String> differences = one.differences(table.ruling(facts));
                    assertThat(report(one, facts, table), differences, is(empty()));
                }));
    }

    private static RulingTable table(RulingCase one, LoadedProfile read) {
        return read.table(one.question())
                .orElseThrow(() -> new AssertionError(one.id() + " asks the unknown question " + one.question()));
    }

    /** Ten of the readings that a council can adopt, or all if there are fewer, turn a case. */
    @Test
    protected void readings_that_can_be_adopted_have_cases_that_notice_it() {
        LoadedProfile loaded = loaded();
        Set<Reading> idle = new LinkedHashSet<>(loaded.adoptable());
        for (RulingCase one : all) {
            RulingTable written = table(one, loaded);
            if (!new Holds(written).test(one)) {
                idle.removeAll(one.read(loaded).adopted().keySet());
            }
        }
        int turning = loaded.adoptable().size() - idle.size();
        assertThat(
                "readings that turn a case; these do not:\n"
                        + idle.stream().map(Places::name).collect(Collectors.joining("\n")),
                turning,
                is(greaterThanOrEqualTo(
                        Math.min(LEAST_ADOPTED, loaded.adoptable().size()))));
    }

    @TestFactory
    protected Stream<DynamicTest> each_rule_has_a_case_where_it_counts_and_one_where_it_stands_aside() {
        LoadedProfile loaded = loaded();
        return profile.rulebooks().stream()
                .map(book -> DynamicTest.dynamicTest(book.question().id(), () -> {
                    RulingTable table = loaded.table(book.question().id()).orElseThrow();
                    List<Facts> situations = cases.stream()
                            .filter(one -> one.question().equals(book.question().id()))
                            .map(one -> one.facts(table.question()))
                            .toList();
                    Set<String> idle = new LinkedHashSet<>(ids(table));
                    Set<String> always = new LinkedHashSet<>(ids(table));
                    for (Facts facts : situations) {
                        table.ruling(facts).contributing().forEach(rule -> idle.remove(rule.id()));
                        table.trace(facts).stream()
                                .filter(t -> t.state() == Trace.State.NOT_MET || t.state() == Trace.State.EXCEPTED)
                                .forEach(t -> always.remove(t.rule().id()));
                    }
                    always.removeAll(table.rules().stream()
                            .filter(rule ->
                                    rule.when().isEmpty() && rule.unless().isEmpty())
                            .map(Rule::id)
                            .toList());
                    assertThat(
                            "rules that count in no case of " + book.question().id(), idle, is(empty()));
                    assertThat(
                            "rules that stand aside in no case of "
                                    + book.question().id(),
                            always,
                            is(empty()));
                }));
    }

    private static List<String> ids(RulingTable table) {
        return table.rules().stream()
                .filter(rule -> rule.layer() == Layer.PROTOCOL)
                .map(Rule::id)
                .toList();
    }

    /** At least 95 of 100 changes to a rule turn a case; the survivors are printed, and READINGS.md says why they do. */
    @Test
    protected void a_changed_rule_is_noticed_by_the_cases() {
        List<String> survivors = new ArrayList<>();
        int count = 0;
        for (Rulebook book : profile.rulebooks()) {
            List<RulingCase> asking = cases.stream()
                    .filter(one -> one.question().equals(book.question().id()))
                    .toList();
            for (Mutant mutant : Mutant.of(book, profile.edition().clauses())) {
                count++;
                if (asking.stream().allMatch(new Holds(compiled(mutant.rulebook())))) {
                    survivors.add(mutant.what());
                }
            }
        }
        double noticed = 100.0 * (count - survivors.size()) / count;
        String report = String.format(
                Locale.ROOT,
                "%s: %.1f of 100 changes are noticed (%d of %d); survivors:%n%s",
                profile.id(),
                noticed,
                count - survivors.size(),
                count,
                String.join("\n", survivors));
        System.out.println(report);
        assertThat(report, noticed, is(greaterThanOrEqualTo(95.0)));
    }

    private RulingTable compiled(Rulebook book) {
        return RulingTable.compile(
                Statute.on(book.question(), profile.body(), DAY)
                        .filter(law -> Statute.isOneRulebookWithTheProtocol(book.question()))
                        .map(book::with)
                        .orElse(book),
                profile.doubts());
    }

    /** Whether a case holds in a table. */
    private record Holds(RulingTable table) implements Predicate<RulingCase> {

        @Override
        public boolean test(RulingCase one) {
            return one.differences(table.ruling(one.facts(table.question()))).isEmpty();
        }
    }

    /** {@code LAW.md} beside the plug-in's pom; {@code mvn test -Dlaw.write=true} writes it anew. */
    @Test
    protected void the_page_that_a_lawyer_signs_is_up_to_date() throws IOException {
        Path page = Path.of("LAW.md");
        String generated = LawPage.of(loaded());
        if (Boolean.getBoolean("law.write")) {
            Files.writeString(page, generated);
        }
        assertThat("LAW.md is there (write it with -Dlaw.write=true)", Files.exists(page), is(true));
        assertThat("LAW.md is up to date", Files.readString(page), equalTo(generated));
    }

    /** The promise of partial facts, checked against every completion: see {@link Ruling}. */
    @TestFactory
    protected Stream<DynamicTest> what_is_ruled_on_partial_facts_holds_however_the_rest_turns_out() {
        LoadedProfile loaded = loaded();
        return loaded.questions().stream()
                .map(question -> DynamicTest.dynamicTest(question.id(), () -> {
                    RulingTable table = loaded.table(question.id()).orElseThrow();
                    Random random = new Random(question.id().hashCode());
                    for (int i = 0; i < Math.max(8, Math.min(60, 40_000 / question.worlds())); i++) {
                        holds(table, situation(question, random));
                    }
                }));
    }

    private static Facts situation(Question question, Random random) {
        Facts facts = Facts.none(question);
        double known = random.nextDouble();
        for (Fact fact : question.facts()) {
            if (random.nextDouble() < known) {
                facts = facts.with(
                        fact.is(fact.values().get(random.nextInt(fact.values().size()))));
            }
        }
        return facts;
    }

    private static void holds(RulingTable table, Facts facts) {
        Ruling ruling = table.ruling(facts);
        Set<Object> verdicts = new LinkedHashSet<>();
        for (Facts complete : completions(facts)) {
            Ruling full = table.ruling(complete);
            verdicts.add(List.of(full.outcome(), Set.copyOf(full.deciders())));
            boolean holds = full.outcome().isPresent()
                    && full.contributing().containsAll(ruling.contributing())
                    && full.codes().containsAll(ruling.codes())
                    && (ruling.strength().isEmpty() || ruling.strength().equals(full.strength()));
            assertTrue(
                    holds,
                    () -> "on " + table.question().id() + " where " + facts + ": " + ruling + "\nbut completed as "
                            + complete + ": " + full);
        }
        assertThat(
                facts + " is determined",
                verdicts.size() == 1,
                is(ruling.outcome().isPresent()));
        assertThat(
                facts + " is determined",
                ruling.missing().isEmpty(),
                is(ruling.outcome().isPresent()));
        if (ruling.outcome().isPresent()) {
            assertThat(verdicts, equalTo(Set.of(List.of(ruling.outcome(), Set.copyOf(ruling.deciders())))));
        }
    }

    /** All completions, one fact after the other. */
    private static List<Facts> completions(Facts facts) {
        List<Facts> all = new ArrayList<>(List.of(facts));
        for (Fact fact : facts.unknown()) {
            all = all.stream()
                    .flatMap(known -> fact.values().stream().map(value -> known.with(fact.is(value))))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return all;
    }

    private static String report(RulingCase one, Facts facts, RulingTable table) {
        return "\n" + one.situation() + "\nwhere " + facts + "\n"
                + table.trace(facts).stream()
                        .map(t -> "  " + t.rule().id() + " " + t.state().id() + " (" + t.because() + "): "
                                + t.rule().says())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String lines(List<Fault> faults) {
        return faults.stream().map(Fault::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
