package org.concordat.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.question.Catalogue;
import org.concordat.question.Texts;
import org.concordat.rule.DutyCode;
import org.concordat.rule.Proviso;
import org.concordat.rule.Question;
import org.concordat.rule.Reading;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;
import org.concordat.rule.Rulebook;
import org.concordat.rule.Step;
import org.concordat.statute.MovedLaw;
import org.concordat.statute.Statute;

/**
 * What every plug-in has to pass, as plain functions: the CDI extension, the test kit and the launcher run the same.
 * Each reports everything that it finds.
 */
public final class Checks {

    /** Ids that a council may not have, because the application's own addresses begin with them. */
    public static final Set<String> RESERVED = Set.of(
            "api", "compare", "about", "privacy", "accessibility", "admin", "assets", "health", "metrics", "openapi");

    private Checks() {}

    /** Every fault of these plug-ins and of their profiles. */
    public static List<Fault> faults(List<PluginManifest> manifests, List<CouncilProfile> profiles) {
        List<Fault> faults = new ArrayList<>();
        manifests.forEach(manifest -> faults.addAll(manifest(manifest)));
        Map<String, String> seen = new LinkedHashMap<>();
        for (CouncilProfile profile : profiles) {
            try {
                faults.addAll(profile(profile, manifests, seen));
            } catch (RuntimeException e) {
                String name = profile.getClass().getName();
                Stream.of(String.valueOf(e.getMessage()).split("\n"))
                        .forEach(line -> faults.add(new Fault(name, "it cannot be read: " + line, "mend it")));
            }
        }
        faults.addAll(editionsWithoutProfile(manifests, profiles));
        return faults;
    }

    /** The faults of a manifest by itself. */
    public static List<Fault> manifest(PluginManifest manifest) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Boolean> empty = new LinkedHashMap<>();
        empty.put("id", manifest.id().isEmpty());
        empty.put("editions", manifest.editions().isEmpty());
        empty.put("api", manifest.api().isEmpty());
        empty.put("version", manifest.version().isEmpty());
        empty.put("profiles", manifest.profiles().isEmpty());
        empty.forEach((key, missing) -> {
            if (missing) {
                faults.add(new Fault(manifest.place(), "the manifest does not say \"" + key + "\"", "add the line"));
            }
        });
        if (!manifest.api().isEmpty() && !manifest.compatible()) {
            faults.add(new Fault(
                    manifest.place(),
                    "it was built for version \"" + manifest.api() + "\" of the extension point, and this core offers "
                            + PluginManifest.API,
                    "build it against this core"));
        }
        return faults;
    }

    /** The manifest of the plug-in that brings a profile. */
    static Optional<PluginManifest> manifestOf(CouncilProfile profile, List<PluginManifest> manifests) {
        return manifests.stream()
                .filter(m -> m.profiles().contains(profile.getClass().getName()))
                .findFirst();
    }

    private static List<Fault> editionsWithoutProfile(List<PluginManifest> manifests, List<CouncilProfile> profiles) {
        List<Fault> faults = new ArrayList<>();
        Set<String> names = profiles.stream().map(p -> p.getClass().getName()).collect(Collectors.toSet());
        for (PluginManifest manifest : manifests) {
            for (String name : manifest.profiles()) {
                // A plug-in for another core is not loaded, and that has been said.
                if (manifest.compatible() && !names.contains(name)) {
                    faults.add(new Fault(
                            manifest.place(),
                            "no profile " + name + " was found",
                            "make it a bean (@Singleton, and a META-INF/beans.xml with bean-discovery-mode \"all\") or drop it"
                                    + " from \"profiles\""));
                }
            }
        }
        return faults;
    }

    private static List<Fault> profile(
            CouncilProfile profile, List<PluginManifest> manifests, Map<String, String> seen) {
        Report report = new Report(profile);
        identity(profile, manifests, seen, report);
        accent(profile, report);
        clauses(profile, report);
        questions(profile, report);
        report.rulebooks.forEach(book -> new RulebookChecks(profile, report, book).faults());
        readings(report);
        titles(profile, report);
        texts(profile, report);
        return report.faults;
    }

    private static void identity(
            CouncilProfile profile, List<PluginManifest> manifests, Map<String, String> seen, Report report) {
        String id = profile.id();
        String edition = report.edition.id();
        String name = profile.getClass().getName();
        if (!id.matches("[a-z][a-z0-9-]{0,39}") || RESERVED.contains(id)) {
            report.add(
                    "the id \"" + id + "\" cannot be a council's",
                    "take small letters, digits and hyphens, at most 40, and none of "
                            + RESERVED.stream().sorted().collect(Collectors.joining(", ")));
        }
        String other = seen.putIfAbsent(id + " " + edition, name);
        if (other != null) {
            report.add(
                    "the id \"" + id + "\" with edition \"" + edition + "\" is brought by " + other + " and by " + name,
                    "give one of them another id or edition, or take its jar away");
        }
        Optional<PluginManifest> manifest = manifestOf(profile, manifests);
        if (manifest.isEmpty()) {
            report.add(
                    "no manifest lists the profile " + name,
                    "add it to \"profiles\" in " + PluginManifest.PATH + " of its jar");
        }
        manifest.filter(m -> !m.id().equals(id))
                .ifPresent(m -> report.add(
                        "the manifest says id \"" + m.id() + "\" and the profile \"" + id + "\"",
                        "make them the same"));
        manifest.filter(m -> !m.editions().contains(edition))
                .ifPresent(m -> report.add(
                        "the manifest lists the editions " + m.editions() + " and the profile is \"" + edition + "\"",
                        "make them the same"));
    }

    private static void accent(CouncilProfile profile, Report report) {
        String accent = profile.accent();
        if (!Accent.isColour(accent)) {
            report.add("the accent \"" + accent + "\" is not a colour", "write it like #1d3640");
        } else if (!Accent.isReadable(accent)) {
            report.add(
                    "white text on the accent " + accent + " has a contrast of "
                            + String.format(Locale.ROOT, "%.1f", Accent.contrastWithWhite(accent)) + " to 1",
                    "take a darker colour: at least " + Accent.LEAST_CONTRAST + " to 1");
        }
    }

    private static void clauses(CouncilProfile profile, Report report) {
        Set<String> ids = new HashSet<>();
        for (Clause clause : report.edition.clauses()) {
            if (!ids.add(clause.id())) {
                report.add(
                        "clauses.yaml numbers two clauses \"" + clause.id() + "\"",
                        "mark the second \"" + clause.id() + "-2\"");
            }
            if (clause.heading().isBlank() || clause.gist().isBlank()) {
                report.add("clause \"" + clause.id() + "\" has no heading or no gist", "write it in clauses.yaml");
            }
        }
        report.edition
                .clauses()
                .forEach(clause -> clause.law().stream()
                        .filter(law -> Statute.movedLaw(law).isEmpty())
                        .forEach(law -> report.add(
                                "clause \"" + clause.id() + "\" refers to the law \"" + law
                                        + "\", which laws.yaml does not have",
                                "take one of "
                                        + String.join(
                                                ", ",
                                                Statute.movedLaws().stream()
                                                        .map(MovedLaw::id)
                                                        .toList()))));
        Set<String> cited = report.rulebooks.stream()
                .flatMap(book -> book.rules().stream())
                .flatMap(rule -> rule.citations().stream())
                .map(Citation::clause)
                .collect(Collectors.toSet());
        profile.doubts().citations().forEach(c -> cited.add(c.clause()));
        for (Clause clause : report.edition.clauses()) {
            boolean rule = clause.kind() == Clause.Kind.RULE;
            if (rule && !cited.contains(clause.id())) {
                report.add(
                        "clause \"" + clause.id() + "\" is of kind rule and no rule cites it",
                        "write its rule or change its kind");
            }
            if (!rule && cited.contains(clause.id())) {
                report.add(
                        "clause \"" + clause.id() + "\" is of kind "
                                + clause.kind().id() + " and a rule cites it",
                        "change its kind to rule or cite another clause");
            }
        }
        for (Citation citation : profile.doubts().citations()) {
            report.citation(citation, "the contact for doubts");
        }
    }

    private static void questions(CouncilProfile profile, Report report) {
        Map<String, Question> known = new LinkedHashMap<>();
        Catalogue.QUESTIONS.forEach(q -> known.put(q.id(), q));
        for (Question own : profile.questions()) {
            if (known.put(own.id(), own) != null) {
                report.add("its own question \"" + own.id() + "\" has an id that is taken", "give it another");
            }
        }
        Set<String> answered = new HashSet<>();
        for (Rulebook book : report.rulebooks) {
            if (!book.question().equals(known.get(book.question().id()))) {
                report.add(
                        "a rulebook answers \"" + book.question().id()
                                + "\", which is neither in the catalogue nor among its own questions",
                        "add the question to questions() or correct it");
            }
            if (!answered.add(book.question().id())) {
                report.add("two rulebooks answer \"" + book.question().id() + "\"", "make them one");
            }
        }
    }

    /** A council adopts a reading wherever rules rest on it, so each of them has to say what then stands in its place. */
    private static void readings(Report report) {
        Map<Reading, Set<Boolean>> turning = new LinkedHashMap<>();
        report.rulebooks.stream()
                .flatMap(book -> book.rules().stream())
                .forEach(rule -> rule.reading()
                        .ifPresent(reading -> turning.computeIfAbsent(reading, first -> new HashSet<>())
                                .add(rule.otherwise().isPresent())));
        turning.forEach((reading, ways) -> {
            if (ways.size() > 1) {
                report.add(
                        "of the rules that read " + reading.citation() + " in one way (" + reading.taken()
                                + ") some say what stands in their place in the other and some do not",
                        "let every one say it by otherwise(), or none");
            }
        });
    }

    private static void titles(CouncilProfile profile, Report report) {
        Set<Role> used = new LinkedHashSet<>();
        profile.doubts().route().forEach(step -> used.add(step.role()));
        report.everyRule().forEach(rule -> {
            used.addAll(rule.deciders());
            rule.route().stream().map(Step::role).forEach(used::add);
            rule.duties().forEach(duty -> used.add(duty.who()));
        });
        for (Role role : used) {
            if (profile.titles().getOrDefault(role, "").isBlank()) {
                report.add("it has no title for the role \"" + role.id() + "\"", "add it to titles()");
            }
        }
    }

    private static void texts(CouncilProfile profile, Report report) {
        Texts texts;
        try {
            texts = LoadedProfile.texts(profile, Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            report.add(String.valueOf(e.getMessage()), "add the file");
            return;
        }
        Set<String> needed = new LinkedHashSet<>();
        for (Rulebook book : report.rulebooks) {
            for (Rule rule : Report.everyRule(book)) {
                Stream.concat(
                                rule.provisos().stream().map(Proviso::code),
                                rule.duties().stream().map(duty -> duty.code()))
                        .map(DutyCode::id)
                        .filter(code -> texts.find(
                                        "duty." + code + "." + book.question().id())
                                .isEmpty())
                        .forEach(code -> needed.add("duty." + code));
            }
        }
        for (Question question : profile.questions()) {
            needed.addAll(Texts.keys(question));
        }
        needed.stream()
                .filter(key -> texts.find(key).isEmpty())
                .forEach(key -> report.add("texts.properties does not word \"" + key + "\"", "add the line"));
    }
}
