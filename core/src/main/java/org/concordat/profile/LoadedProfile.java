package org.concordat.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Edition;
import org.concordat.protocol.Layer;
import org.concordat.question.Catalogue;
import org.concordat.question.Texts;
import org.concordat.rule.Question;
import org.concordat.rule.Reading;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.rule.RulingTable;
import org.concordat.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * A council's profile with its rulebooks compiled, and the statute law that binds the council beside it. It is larger than
 * other classes because it is all that the rest of the application knows of a profile: a value with many short answers.
 */
public final class LoadedProfile {

    private final CouncilProfile profile;
    private final PluginManifest manifest;
    private final Edition edition;
    private final Map<Role, String> titles;
    private final Compiled compiled;
    private final Texts texts;
    private final CouncilText ownText;
    private final Interpretation interpretation;
    private final @Nullable LoadedProfile written;
    private final String digest;
    private final Named council;

    /** What was compiled for other days, by the first of them; shared by all councils that have these rules. */
    private final Map<LocalDate, Compiled> compiledSince;

    /** This council's rules with the law of other days, by the first of them, so that each is one object. */
    private final Map<LocalDate, LoadedProfile> since;

    /**
     * A council as its pages name it.
     *
     * @param id as it stands in addresses
     * @param name as the council writes it
     * @param shortName as people say it
     * @param accent the colour of its pages as {@code #rrggbb}
     * @param contacts who is behind its titles, as far as its pages say it
     */
    public record Named(String id, String name, String shortName, String accent, Map<Role, Contact> contacts) {

        public Named {
            contacts = Map.copyOf(contacts);
        }

        /** A council that names no contacts. */
        public Named(String id, String name, String shortName, String accent) {
            this(id, name, shortName, accent, Map.of());
        }
    }

    /**
     * Compiles what a profile says.
     *
     * @param on the day whose statute law stands beside it
     */
    LoadedProfile(CouncilProfile profile, PluginManifest manifest, LocalDate on) {
        this.profile = profile;
        this.manifest = manifest;
        // Kept, because a profile may read them from its files each time it is asked.
        this.edition = profile.edition();
        this.titles = Map.copyOf(profile.titles());
        this.texts = texts(profile, Locale.ENGLISH);
        this.ownText = CouncilText.NONE;
        this.council = new Named(profile.id(), profile.name(), profile.shortName(), profile.accent());
        this.interpretation = new Interpretation(profile.rulebooks(), Map.of());
        this.written = null;
        this.digest = interpretation.digest();
        this.compiled = Compiled.of(profile, interpretation.rulebooks(), on, Optional.empty());
        this.compiledSince = new ConcurrentHashMap<>(Map.of(compiled.since(), compiled));
        this.since = new ConcurrentHashMap<>();
    }

    private LoadedProfile(
            LoadedProfile same,
            Compiled compiled,
            Named council,
            CouncilText ownText,
            Map<LocalDate, LoadedProfile> since) {
        this(same, same.interpretation, same.digest, compiled, same.compiledSince, council, ownText, since);
    }

    private LoadedProfile(
            LoadedProfile same,
            Interpretation interpretation,
            String digest,
            Compiled compiled,
            Map<LocalDate, Compiled> compiledSince,
            Named council,
            CouncilText ownText,
            Map<LocalDate, LoadedProfile> since) {
        this.profile = same.profile;
        this.manifest = same.manifest;
        this.edition = same.edition;
        this.titles = same.titles;
        this.texts = same.texts;
        this.interpretation = interpretation;
        this.written = same.asWritten();
        this.digest = digest;
        this.compiled = compiled;
        this.compiledSince = compiledSince;
        this.council = council;
        this.ownText = ownText;
        this.since = since;
    }

    /** These rules, in force for a council that need not be the one whose protocol they come from. */
    public LoadedProfile servedAs(Named other) {
        return new LoadedProfile(this, compiled, other, ownText, new ConcurrentHashMap<>());
    }

    /**
     * The same rules with the statute law of a day beside them. Between two days on which the law changes it is the same
     * object each time; there are no more of them than such days.
     */
    public LoadedProfile on(LocalDate day) {
        LocalDate first = compiled.since(day);
        if (first.equals(compiled.since())) {
            return this;
        }
        since.putIfAbsent(compiled.since(), this);
        return since.computeIfAbsent(first, start -> {
            Compiled then = compiledSince.computeIfAbsent(
                    start, d -> Compiled.of(profile, interpretation.rulebooks(), d, Optional.of(compiled)));
            return new LoadedProfile(this, then, council, ownText, since);
        });
    }

    /**
     * The same protocol where a council takes the other reading of some places, and of no others.
     *
     * @param readings as the plug-in has them, each with the first day on which the council has read it so
     * @throws IllegalArgumentException if one of them cannot be adopted here
     */
    public LoadedProfile adopting(Map<Reading, LocalDate> readings) {
        if (readings.equals(interpretation.adopted())) {
            return this;
        }
        if (!adoptable().containsAll(readings.keySet())) {
            throw new IllegalArgumentException("One of these readings cannot be adopted: " + readings.keySet());
        }
        Interpretation other = new Interpretation(interpretation.written(), readings);
        Compiled read = Compiled.of(profile, other.rulebooks(), compiled.since(), Optional.of(compiled));
        return new LoadedProfile(
                this,
                other,
                other.digest(),
                read,
                new ConcurrentHashMap<>(Map.of(read.since(), read)),
                council,
                ownText,
                new ConcurrentHashMap<>());
    }

    /** The readings that a council can adopt here, as the plug-in has them, in the order of its rulebooks. */
    public Set<Reading> adoptable() {
        return interpretation.adoptable();
    }

    /** The readings that are adopted, as the plug-in has them, each with the first day on which it was. */
    public Map<Reading, LocalDate> adopted() {
        return interpretation.adopted();
    }

    /** The protocol as the plug-in reads it, before any council adopted the other reading of a place. */
    public LoadedProfile asWritten() {
        return written == null ? this : written;
    }

    /** The protocol's rulebooks as the council reads them. */
    public List<Rulebook> rulebooks() {
        return interpretation.rulebooks();
    }

    /**
     * Compiles a profile without the checks, for tools and tests; the application goes through {@link ProfileRegistry}.
     *
     * @param on the day whose statute law stands beside it
     */
    public static LoadedProfile unchecked(CouncilProfile profile, PluginManifest manifest, LocalDate on) {
        return new LoadedProfile(profile, manifest, on);
    }

    static List<Question> questions(CouncilProfile profile) {
        return Stream.concat(Catalogue.QUESTIONS.stream(), profile.questions().stream())
                .toList();
    }

    static Texts texts(CouncilProfile profile, Locale locale) {
        return Texts.ofCatalogue(locale).after(profile.getClass(), "texts", locale);
    }

    /** What the plug-in contributes. */
    public CouncilProfile profile() {
        return profile;
    }

    /** What the plug-in says of itself. */
    public PluginManifest manifest() {
        return manifest;
    }

    /** The edition of the protocol, with its clauses. */
    public Edition edition() {
        return edition;
    }

    /** The id of the council that the rules are in force for; the profile's own until it is served as another. */
    public String id() {
        return council.id();
    }

    /** That council, as its pages name it. */
    public Named named() {
        return council;
    }

    /** That council's name as it writes it. */
    public String name() {
        return council.name();
    }

    /** That council's name as people say it. */
    public String shortName() {
        return council.shortName();
    }

    /** That council's colour as {@code #rrggbb}. */
    public String accent() {
        return council.accent();
    }

    /** The digest of all rules of the protocol, whatever the law beside it: what somebody accepts who puts it in force. */
    public String digest() {
        return digest;
    }

    /** The questions that this council can be asked: the catalogue's, then its own. */
    public List<Question> questions() {
        return compiled.tables().values().stream().map(RulingTable::question).toList();
    }

    /** The rulings on a question, if there is such a question. */
    public Optional<RulingTable> table(String question) {
        return Optional.ofNullable(compiled.tables().get(question));
    }

    /** What statute law alone says on a question, if it says anything. */
    public Optional<RulingTable> statute(String question) {
        return Optional.ofNullable(compiled.statute().get(question));
    }

    /**
     * The hash of all rules on a question, the protocol's and the statute's that stand beside them.
     *
     * @throws IllegalArgumentException if there is no such question
     */
    public String receipt(Question question) {
        String receipt = compiled.receipts().get(question.id());
        if (receipt == null) {
            throw new IllegalArgumentException("There is no question \"" + question.id() + "\" here.");
        }
        return receipt;
    }

    /** Whether the council's own protocol has a rule for a question. */
    public boolean covers(Question question) {
        return table(question.id())
                .map(table -> table.rules().stream().anyMatch(rule -> rule.layer() == Layer.PROTOCOL))
                .orElse(false);
    }

    /** The questions whose rules cite a clause. */
    public List<String> questionsCiting(Clause clause) {
        List<String> citing = new ArrayList<>();
        compiled.tables().forEach((question, table) -> {
            boolean cited = table.rules().stream()
                    .flatMap(rule -> rule.citations().stream())
                    .anyMatch(c -> c.layer() == Layer.PROTOCOL && c.clause().equals(clause.id()));
            if (cited) {
                citing.add(question);
            }
        });
        return citing;
    }

    /** The clause or section that a citation names. */
    public Optional<Clause> clause(Citation citation) {
        return citation.layer() == Layer.PROTOCOL
                ? edition.clause(citation.clause())
                : Statute.section(citation.clause());
    }

    /** The council's own words of a clause, a paragraph a line; empty until the council has loaded its text. */
    public Optional<String> officialWords(String clause) {
        return Optional.ofNullable(ownText.clauses().get(clause)).map(paragraphs -> String.join("\n", paragraphs));
    }

    /** What the council has confirmed of its text. */
    public CouncilText ownText() {
        return ownText;
    }

    /** This profile with what a council has confirmed of its text: a value of its own unless that is what it has. */
    public LoadedProfile quoting(CouncilText text) {
        return text.equals(ownText)
                ? this
                : new LoadedProfile(this, compiled, council, text, new ConcurrentHashMap<>());
    }

    /** The council's own title of a role, else the catalogue's word for it. */
    public String title(Role role) {
        String title = titles.get(role);
        return title != null ? title : texts.find("role." + role.id()).orElse(role.id());
    }

    /** Who is behind the title of a role at the council, if it says so. */
    public Optional<Contact> contact(Role role) {
        return Optional.ofNullable(council.contacts().get(role));
    }

    /** The plain words for a key of {@link Texts}, with the council's titles put in. */
    public Optional<String> text(String key) {
        return texts.find(key).map(this::withTitles);
    }

    /** How the profile words a duty, on this question if it words it differently there. */
    public String duty(String question, String code) {
        return text("duty." + code + "." + question)
                .or(() -> text("duty." + code))
                .orElse(code);
    }

    private String withTitles(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String filled = text;
        for (Role role : Role.values()) {
            filled = filled.replace("{" + role.id() + "}", title(role));
        }
        return filled;
    }
}
