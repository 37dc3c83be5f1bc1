package org.concordat.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.auditing.AuditLog;
import org.concordat.council.Actor;
import org.concordat.official.OfficialText;
import org.concordat.official.Redline;
import org.concordat.profile.CouncilText;
import org.concordat.profile.CouncilText.RuleId;
import org.concordat.rule.Rulebook;
import org.concordat.store.CouncilStore;

/**
 * The current council's own texts and the rules to be reviewed, as the database has them.
 * Each act is one transaction, with its record in it. It is larger than other classes because all that councils quote is
 * read and written here and nowhere else.
 */
@ApplicationScoped
@Transactional
public class TextStore {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CouncilStore councils;

    @Inject
    private AuditLog audit;

    /** All texts, the last loaded first. */
    public List<LoadedText> all() {
        return entities.createQuery("select t from LoadedText t order by t.loaded desc", LoadedText.class)
                .getResultList();
    }

    /** The text with this id. */
    public Optional<LoadedText> find(String id) {
        return Optional.ofNullable(entities.find(LoadedText.class, id));
    }

    /** The text of an edition that is quoted. */
    public Optional<LoadedText> confirmed(EditionId of) {
        return all().stream()
                .filter(text ->
                        text.state() == LoadedText.State.CONFIRMED && text.of().equals(of))
                .findFirst();
    }

    /** The text that was quoted before this one was confirmed; of a draft, the one that is quoted now. */
    public Optional<LoadedText> before(LoadedText text) {
        return text.isDraft()
                ? confirmed(text.of())
                : all().stream()
                        .filter(other ->
                                other.replaced().isPresent() && other.of().equals(text.of()))
                        .filter(other -> !other.id().equals(text.id()))
                        .filter(other -> other.confirmed()
                                .orElseThrow()
                                .isBefore(text.confirmed().orElseThrow()))
                        .max((one, two) -> one.confirmed()
                                .orElseThrow()
                                .compareTo(two.confirmed().orElseThrow()));
    }

    /** The words of a text, by paragraphs and by clauses. */
    public OfficialText words(LoadedText text) {
        List<TextPart> parts = parts(text.id());
        Map<String, List<TextPart>> byClause = parts.stream()
                .filter(part -> part.clause().isPresent())
                .collect(Collectors.groupingBy(part -> part.clause().orElseThrow()));
        return new OfficialText(
                parts.stream().map(TextPart::part).toList(),
                clauses(text.id()).stream()
                        .map(clause -> clause.found(byClause.getOrDefault(clause.clause(), List.of())))
                        .toList());
    }

    private List<TextPart> parts(String text) {
        return entities.createQuery("select p from TextPart p where p.text = :text order by p.place", TextPart.class)
                .setParameter("text", text)
                .getResultList();
    }

    private List<TextClause> clauses(String text) {
        return entities.createQuery(
                        "select c from TextClause c where c.text = :text order by c.place", TextClause.class)
                .setParameter("text", text)
                .getResultList();
    }

    /** Adds a text that was loaded and cut; nothing quotes it yet. */
    public void add(Actor actor, LoadedText text, OfficialText words) {
        entities.persist(text);
        entities.flush();
        for (int i = 0; i < words.parts().size(); i++) {
            entities.persist(new TextPart(text.id(), i, words.parts().get(i)));
        }
        for (int i = 0; i < words.clauses().size(); i++) {
            entities.persist(new TextClause(text.id(), i, words.clauses().get(i)));
        }
        audit.record(
                actor,
                "load-text",
                text.name(),
                "Edition " + text.of().edition() + " of " + text.of().profile() + "; " + text.bytes()
                        + " bytes; SHA-256 " + text.digest());
    }

    /**
     * Changes where paragraphs of a draft are.
     *
     * @param detail what was changed, for the record
     * @throws IllegalStateException if it is no draft any more
     */
    public void change(Actor actor, String id, UnaryOperator<OfficialText> how, String detail) {
        LoadedText text = draft(id);
        OfficialText after = how.apply(words(text));
        List<TextPart> parts = parts(id);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).become(after.parts().get(i));
        }
        List<TextClause> clauses = clauses(id);
        for (int i = 0; i < clauses.size(); i++) {
            clauses.get(i).become(after.clauses().get(i));
        }
        audit.record(actor, "place-text", text.name(), detail);
    }

    private LoadedText draft(String id) {
        LoadedText text = entities.find(LoadedText.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (text == null || !text.isDraft()) {
            throw new IllegalStateException("The text " + id + " is no draft and stays as it is.");
        }
        return text;
    }

    /** Throws a draft away with all its words. */
    public void discard(Actor actor, String id) {
        LoadedText text = draft(id);
        entities.createQuery("delete from TextPart p where p.text = :text")
                .setParameter("text", id)
                .executeUpdate();
        entities.createQuery("delete from TextClause c where c.text = :text")
                .setParameter("text", id)
                .executeUpdate();
        entities.remove(text);
        audit.record(actor, "discard-text", text.name(), "SHA-256 " + text.digest());
    }

    /**
     * Lets a draft be quoted from now on; the text that was is kept, and the rules whose clauses differ are to be reviewed.
     *
     * @param rules the rules of the edition
     * @return how many rules are to be reviewed
     */
    public int confirm(Actor actor, String id, List<Rulebook> rules) {
        LoadedText text = draft(id);
        Optional<LoadedText> before = confirmed(text.of());
        List<Redline.Review> reviews = before.map(
                        earlier -> Redline.between(words(earlier), words(text)).toReview(rules))
                .orElse(List.of());
        before.ifPresent(LoadedText::replace);
        text.confirm(actor.name());
        reviews.forEach(review -> entities.persist(new RuleToReview(id, text.of(), review)));
        audit.record(
                actor,
                "confirm-text",
                text.name(),
                "SHA-256 " + text.digest() + "; "
                        + before.map(earlier -> "instead of " + earlier.name() + ", SHA-256 " + earlier.digest())
                                .orElse("the first text of this edition")
                        + "; " + reviews.size() + " reviews of rules");
        councils.changed();
        return reviews.size();
    }

    /** The rules that were to be reviewed and those that are, in the order of the questions. */
    public List<RuleToReview> reviews() {
        return entities.createQuery(
                        "select r from RuleToReview r order by r.question, r.rule, r.clause", RuleToReview.class)
                .getResultList();
    }

    /** Marks a rule as reviewed, for every change of its clauses until now. */
    public void review(Actor actor, String id, String note) {
        RuleToReview asked = entities.find(RuleToReview.class, id);
        if (asked == null) {
            throw new IllegalStateException("There is no review " + id + ".");
        }
        reviews().stream()
                .filter(review ->
                        review.of().equals(asked.of()) && review.rule().equals(asked.rule()))
                .filter(review -> review.reviewed().isEmpty())
                .forEach(review -> review.review(actor.name(), note));
        audit.record(
                actor,
                "review-rule",
                asked.rule().question() + " " + asked.rule().rule(),
                note);
        councils.changed();
    }

    /** What the council has confirmed, by edition: all that its public pages say of its own text. */
    public Map<EditionId, CouncilText> said() {
        Map<EditionId, Map<String, List<String>>> words = new HashMap<>();
        all().stream()
                .filter(text -> text.state() == LoadedText.State.CONFIRMED)
                .forEach(text -> words.put(text.of(), quotes(text)));
        Map<EditionId, Set<RuleId>> unreviewed = reviews().stream()
                .filter(review -> review.reviewed().isEmpty())
                .collect(Collectors.groupingBy(
                        RuleToReview::of, Collectors.mapping(RuleToReview::rule, Collectors.toSet())));
        Map<EditionId, CouncilText> said = new HashMap<>();
        Stream.of(words.keySet(), unreviewed.keySet())
                .flatMap(Set::stream)
                .forEach(of -> said.put(
                        of, new CouncilText(words.getOrDefault(of, Map.of()), unreviewed.getOrDefault(of, Set.of()))));
        return said;
    }

    /** The words of each clause; of a clause that is only a heading, the heading. */
    private Map<String, List<String>> quotes(LoadedText text) {
        Map<String, List<String>> quotes = new LinkedHashMap<>();
        Map<String, String> headings = new HashMap<>();
        for (TextPart part : parts(text.id())) {
            part.clause().ifPresent(clause -> {
                if (part.isHeading()) {
                    headings.putIfAbsent(clause, part.words());
                } else {
                    quotes.computeIfAbsent(clause, id -> new ArrayList<>()).add(part.words());
                }
            });
        }
        headings.forEach((clause, heading) -> quotes.putIfAbsent(clause, List.of(heading)));
        return quotes;
    }
}
