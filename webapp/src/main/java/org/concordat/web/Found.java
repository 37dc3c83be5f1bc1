package org.concordat.web;

import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.rule.Question;
import org.concordat.rule.Role;

/** A search of a council's questions and clauses as its page shows it. */
public final class Found {

    /** The parameter that holds what was typed. */
    static final String WORDS = "q";

    /** The parameter that says where to search, and its one value: clauses alone. */
    static final String WHERE = "in";

    private static final String PROTOCOL = "protocol";
    private static final int MOST_QUESTIONS = 6;
    private static final int MOST_CLAUSES = 10;
    private static final int LONGEST = 200;

    /** A link that was found: its address below the application's root, and by which words it was found. */
    public record Link(String address, String place, String text, String note) {}

    private final LoadedProfile council;
    private final Optional<String> typed;
    private final boolean clausesOnly;
    private final List<Link> questions;
    private final List<Link> clauses;

    Found(LoadedProfile council, Searches.Of index, Parameters parameters) {
        this.council = council;
        this.typed = parameters
                .first(WORDS)
                .map(words -> words.strip()
                        .substring(0, Math.min(LONGEST, words.strip().length())));
        this.clausesOnly = parameters.first(WHERE).equals(Optional.of(PROTOCOL));
        String words = typed.orElse("");
        questions = clausesOnly || words.isEmpty()
                ? List.of()
                : index.questions().find(words, MOST_QUESTIONS).stream()
                        .map(this::question)
                        .toList();
        clauses = words.isEmpty()
                ? List.of()
                : index.clauses().find(words, MOST_CLAUSES).stream()
                        .map(this::clause)
                        .toList();
    }

    private Link question(SearchIndex.Hit hit) {
        Question question = Councils.question(council, hit.name()).orElseThrow();
        return new Link("/" + council.id() + "/ask/" + hit.name(), "", new Words(council, question).title(), by(hit));
    }

    private Link clause(SearchIndex.Hit hit) {
        Clause clause = council.edition().clause(hit.name()).orElseThrow();
        return new Link(
                ClauseAddress.of(council, clause.id()),
                Places.of(council, Citation.clause(clause.id())),
                clause.heading(),
                "");
    }

    private static String by(SearchIndex.Hit hit) {
        return Reading.of("search.by", String.join(Reading.of("comma"), hit.by()));
    }

    /** What was typed. */
    public String getWords() {
        return typed.orElse("");
    }

    /** The page's title. */
    public String getTitle() {
        if (isWordless()) {
            return Reading.of("search.title.error");
        }
        if (typed.isEmpty()) {
            return Reading.of("search.title.first");
        }
        return isNothing()
                ? Reading.of("search.title.none", getWords())
                : Reading.of("search.title", getWords(), getQuestionsHeading(), getClausesHeading());
    }

    /** The page's heading. */
    public String getHeading() {
        return getWords().isEmpty()
                ? Reading.of("search.heading.first")
                : isNothing() ? Reading.of("search.heading.none", getWords()) : Reading.of("search.heading");
    }

    /** Whether the form was sent without a word. */
    public boolean isWordless() {
        return typed.filter(String::isEmpty).isPresent();
    }

    /** Whether something was searched for and not found. */
    public boolean isNothing() {
        return !getWords().isEmpty() && questions.isEmpty() && clauses.isEmpty();
    }

    /** Whether something was found. */
    public boolean isSomething() {
        return !questions.isEmpty() || !clauses.isEmpty();
    }

    /** Whether clauses alone were searched. */
    public boolean isClausesOnly() {
        return clausesOnly;
    }

    /** The questions, the best first. */
    public List<Link> getQuestions() {
        return questions;
    }

    /** How many questions. */
    public String getQuestionsHeading() {
        return Reading.counted("search.questions", questions.size());
    }

    /** The clauses, the best first. */
    public List<Link> getClauses() {
        return clauses;
    }

    /** How many clauses. */
    public String getClausesHeading() {
        return Reading.counted("search.clauses", clauses.size());
    }

    /** Whom to ask instead. */
    public String getAsk() {
        return Reading.of("search.else.ask", council.title(Role.MONITORING_OFFICER));
    }
}
