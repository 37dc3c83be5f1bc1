package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.concordat.council.Act;
import org.concordat.official.Redline;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;
import org.concordat.store.Directory;
import org.jspecify.annotations.Nullable;

/** A rule beside what has changed in the clause that it cites, to be marked as reviewed. */
@Named
@RequestScoped
@Route(value = "text/reviews/{review}", show = Act.READ_TEXTS, submit = Act.REVIEW_RULES)
public class ReviewScreen implements Screen {

    private static final String PAGE = "review";

    /** As many characters as a note may have. */
    static final int LONGEST_NOTE = 2000;

    @Inject
    private TextStore store;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private Directory directory;

    private final Faults faults = new Faults();
    private @Nullable RuleLine rule;
    private List<ChangeLine> changes = List.of();
    private String back = "";
    private String reading = "";
    private String reviewed = "";
    private String note = "";
    private boolean mayReview;

    @Override
    public Reply show(Exchange exchange) {
        return prepare(exchange) ? Reply.view(PAGE) : Reply.notFound();
    }

    private boolean prepare(Exchange exchange) {
        Optional<RuleToReview> found = store.reviews().stream()
                .filter(review -> review.id().equals(exchange.path().get("review")))
                .findFirst();
        Optional<LoadedProfile> profile = found.flatMap(
                review -> registry.profile(review.of().profile(), review.of().edition()));
        if (profile.isEmpty()) {
            return false;
        }
        RuleToReview review = found.get();
        back = exchange.root() + "text/reviews";
        mayReview = review.reviewed().isEmpty() && Act.REVIEW_RULES.allows(exchange.actor(), exchange.council());
        reviewed = review.reviewed()
                .map(when -> TextWords.of("review.done", TextWords.day(when), review.reviewedBy(), review.note()))
                .orElse("");
        rule = RuleLine.of(review.rule(), review.clause(), profile.get())
                .orElseGet(() -> new RuleLine(
                        RuleLine.title(review.rule().question(), profile.get()),
                        TextWords.of("clause", review.clause()),
                        TextWords.of("review.gone"),
                        List.of()));
        reading = RuleLine.rule(review.rule(), profile.get())
                .flatMap(known -> known.reading())
                .map(both -> exchange.root() + "rules/readings/" + both.key())
                .orElse("");
        Optional<LoadedText> later = store.find(review.text());
        changes = later.flatMap(store::before).stream()
                .flatMap(earlier ->
                        Redline.between(store.words(earlier), store.words(later.orElseThrow()))
                                .of(review.clause())
                                .stream())
                .map(change -> ChangeLine.of(change, profile.get().edition()))
                .toList();
        return true;
    }

    @Override
    public Reply submit(Exchange exchange) {
        if (!prepare(exchange) || !mayReview) {
            return Reply.notFound();
        }
        note = exchange.text("note");
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            faults.add("note", TextWords.of("fault.note", LONGEST_NOTE));
            return Reply.rejected(PAGE);
        }
        store.review(exchange.actor(), exchange.path().getOrDefault("review", ""), note);
        directory.refresh();
        return Reply.redirect(back + "?done=reviewed");
    }

    /** What is wrong with the form. */
    public Faults getFaults() {
        return faults;
    }

    /** The rule in plain words. */
    public @Nullable RuleLine getRule() {
        return rule;
    }

    /** What became of the clause that it cites. */
    public List<ChangeLine> getChanges() {
        return changes;
    }

    /** The address of the list of rules. */
    public String getBack() {
        return back;
    }

    /** The address of the clause's two readings; empty if the rule takes its text as clear. */
    public String getReading() {
        return reading;
    }

    /** Who reviewed it and what was found; empty if nobody has. */
    public String getReviewed() {
        return reviewed;
    }

    /** What was typed. */
    public String getNote() {
        return note;
    }

    /** Whether whoever asks may mark it as reviewed. */
    public boolean isMayReview() {
        return mayReview;
    }
}
