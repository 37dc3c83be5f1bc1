package org.concordat;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture of DESIGN and ADR 1 and 2: who may know whom. */
@AnalyzeClasses(packages = "org.concordat", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule imports_run_only_downwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("council")
            .definedBy("org.concordat.council")
            .layer("audit")
            .definedBy("org.concordat.audit")
            .layer("official")
            .definedBy("org.concordat.official")
            .layer("profile")
            .definedBy("org.concordat.profile")
            .layer("statute")
            .definedBy("org.concordat.statute")
            .layer("question")
            .definedBy("org.concordat.question")
            .layer("comparison")
            .definedBy("org.concordat.comparison")
            .layer("rule")
            .definedBy("org.concordat.rule")
            .layer("protocol")
            .definedBy("org.concordat.protocol")
            .layer("calendar")
            .definedBy("org.concordat.calendar")
            .whereLayer("council")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("council")
            .whereLayer("official")
            .mayOnlyBeAccessedByLayers("council")
            .whereLayer("profile")
            .mayOnlyBeAccessedByLayers("council", "official")
            .whereLayer("statute")
            .mayOnlyBeAccessedByLayers("profile")
            .whereLayer("question")
            .mayOnlyBeAccessedByLayers("official", "profile", "statute")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("official", "council", "profile", "statute", "question", "comparison")
            .whereLayer("comparison")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("protocol")
            .mayOnlyBeAccessedByLayers("official", "profile", "statute", "question", "comparison", "rule")
            .because("the core reads from top to bottom: a reader of rule never has to know profile");

    @ArchTest
    static final ArchRule the_domain_is_plain_java = noClasses()
            .that()
            .resideOutsideOfPackages("org.concordat.profile", "org.concordat.council")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "javax..")
            .because("rules, questions, clauses, day counts and statute are values that run anywhere");

    @ArchTest
    static final ArchRule packages_are_flat = classes()
            .should()
            .resideInAnyPackage(
                    "org.concordat.calendar",
                    "org.concordat.digest",
                    "org.concordat.protocol",
                    "org.concordat.rule",
                    "org.concordat.comparison",
                    "org.concordat.question",
                    "org.concordat.statute",
                    "org.concordat.profile",
                    "org.concordat.official",
                    "org.concordat.audit",
                    "org.concordat.council")
            .because("a package that is not in the list of the design has no place in the order of imports");

    @Test
    void no_council_is_named_outside_its_own_plug_in() throws IOException {
        List<String> councils = new ArrayList<>();
        try (Stream<Path> manifests = Files.walk(Path.of(".."), 6)) {
            for (Path manifest : manifests
                    .filter(p -> p.endsWith("src/main/resources/META-INF/concordat-plugin.properties"))
                    .toList()) {
                Properties says = new Properties();
                try (InputStream in = Files.newInputStream(manifest)) {
                    says.load(in);
                }
                councils.add(says.getProperty("id"));
            }
        }
        assertThat("plug-ins found", councils.size(), is(greaterThan(0)));
        List<String> found = new ArrayList<>();
        for (String shared : List.of("core/src", "webapp/src/main", "plugin-testkit/src", "distribution/src/main")) {
            Path folder = Path.of("..", shared);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String text = Files.readString(file, StandardCharsets.ISO_8859_1)
                                .toLowerCase(Locale.ROOT);
                        councils.stream().filter(text::contains).forEach(id -> found.add(file + " names " + id));
                    }
                }
            }
        }
        assertThat("what is shared names no council: it belongs into the council's plug-in", found, is(empty()));
    }
}
