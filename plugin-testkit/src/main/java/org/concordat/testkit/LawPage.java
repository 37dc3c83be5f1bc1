package org.concordat.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.Wording;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Layer;
import org.concordat.rule.Question;
import org.concordat.rule.Reading;
import org.concordat.rule.Rule;
import org.concordat.statute.Statute;

/**
 * The page of a profile that a lawyer can read and sign: every clause with its rules in words, coverage figures, silent
 * questions, both readings of what is ambiguous, and law that has moved.
 */
final class LawPage {

    private final LoadedProfile profile;
    private final List<String> lines = new ArrayList<>();

    private LawPage(LoadedProfile profile) {
        this.profile = profile;
    }

    /** The page, in Markdown. */
    static String of(LoadedProfile profile) {
        LawPage page = new LawPage(profile);
        page.head();
        page.clauses();
        page.silence();
        page.readings();
        page.movedLaw();
        page.signature();
        return String.join("\n", page.lines) + "\n";
    }

    private void head() {
        List<Clause> clauses = profile.edition().clauses();
        List<Question> covered =
                profile.questions().stream().filter(profile::covers).toList();
        long rules = covered.stream().mapToLong(q -> rules(q).size()).sum();
        add(
                "# " + profile.profile().name() + ": the protocol as rules",
                "",
                "Generated from the plug-in; the contract test keeps it up to date. "
                        + profile.edition().title()
                        + ", edition " + profile.edition().id()
                        + (profile.edition().draft() ? ", a draft that nobody has adopted" : "")
                        + ".",
                "",
                "| | |",
                "|---|---|",
                "| Clauses | " + clauses.size() + " |");
        for (Clause.Kind kind : Clause.Kind.values()) {
            add("| of them " + kind.id() + " | "
                    + clauses.stream().filter(c -> c.kind() == kind).count() + " |");
        }
        add(
                "| Rules | " + rules + " |",
                "| Questions with a rule | " + covered.size() + " of "
                        + profile.questions().size() + " |",
                "");
    }

    private List<Rule> rules(Question question) {
        return profile.table(question.id()).orElseThrow().rules().stream()
                .filter(rule -> rule.layer() == Layer.PROTOCOL)
                .toList();
    }

    private void clauses() {
        add("## Clause by clause", "");
        for (Clause clause : profile.edition().clauses()) {
            add(
                    "### " + clause.id() + " " + clause.heading() + " ("
                            + clause.kind().id() + ")",
                    "",
                    clause.gist(),
                    "");
            for (Question question : profile.questions()) {
                for (Rule rule : rules(question)) {
                    if (rule.citations().stream().anyMatch(c -> c.clause().equals(clause.id()))) {
                        add("- **" + question.id() + "**, rule " + rule.id() + ": " + rule.says());
                        new Wording(profile, question).rule(rule).forEach(line -> add("  - " + line));
                    }
                }
            }
            boolean doubts = profile.profile().doubts().citations().stream()
                    .anyMatch(c -> c.clause().equals(clause.id()));
            if (doubts) {
                add("- Whom to ask where the protocol is silent: "
                        + profile.profile().doubts().route().stream()
                                .map(step -> profile.title(step.role())
                                        + step.asker()
                                                .map(a -> " (for the " + profile.title(a) + ")")
                                                .orElse(""))
                                .collect(Collectors.joining(", ")));
            }
            add("");
        }
    }

    private void silence() {
        add("## Questions on which the protocol is silent", "");
        profile.questions().stream()
                .filter(question -> !profile.covers(question))
                .forEach(question -> add("- " + question.id() + ": "
                        + profile.text(question.id() + ".asks").orElse(question.id())));
        add("");
    }

    private void readings() {
        add("## Where the text can be read in two ways", "");
        for (Question question : profile.questions()) {
            for (Rule rule : rules(question)) {
                rule.reading().ifPresent(reading -> reading(question, rule, reading));
            }
        }
        add("");
    }

    private void reading(Question question, Rule rule, Reading reading) {
        add(
                "- " + question.id() + ", " + reading.citation() + ".",
                "  - Taken: " + reading.taken(),
                "  - Other: " + reading.other());
        if (rule.otherwise().isEmpty()) {
            add("  - The facts asked for cannot express the other.");
            return;
        }
        List<Rule> instead = rule.otherwise().get();
        if (instead.isEmpty()) {
            add("  - If the council adopts the other: the protocol says nothing here.");
        }
        for (Rule other : instead) {
            add("  - If the council adopts the other: " + other.says());
            new Wording(profile, question).rule(other).forEach(line -> add("    - " + line));
        }
    }

    private void movedLaw() {
        add("## Law that the protocol refers to and that has moved", "");
        for (Clause clause : profile.edition().clauses()) {
            for (String id : clause.law()) {
                Statute.movedLaw(id).ifPresent(law -> add("- " + clause.id() + ": " + law.was() + ". " + law.now()));
            }
        }
        add("");
    }

    private void signature() {
        add(
                "## Signature",
                "",
                "Read against the text, and found to be a fair reading of it, except as noted:",
                "",
                "| Post | Date | Signature |",
                "|---|---|---|",
                "| | | |");
    }

    private void add(String... more) {
        lines.addAll(List.of(more));
    }
}
