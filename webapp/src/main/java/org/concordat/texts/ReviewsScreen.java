package org.concordat.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concordat.council.Act;
import org.concordat.profile.ProfileRegistry;
import org.concordat.screen.Exchange;
import org.concordat.screen.Reply;
import org.concordat.screen.Route;
import org.concordat.screen.Screen;

/** The rules that are to be reviewed because the council's text has changed, and those that were. */
@Named
@RequestScoped
@Route(value = "text/reviews", show = Act.READ_TEXTS)
public class ReviewsScreen implements Screen {

    /** A rule and why it is in the list. */
    public record Line(String address, String question, String says, String why, String reviewed) {}

    @Inject
    private TextStore store;

    @Inject
    private ProfileRegistry registry;

    private List<Line> open = List.of();
    private List<Line> reviewed = List.of();
    private String back = "";
    private String done = "";

    @Override
    public Reply show(Exchange exchange) {
        back = exchange.root() + "text";
        done = exchange.text("done").equals("reviewed") ? TextWords.of("done.reviewed") : "";
        List<RuleToReview> all = store.reviews();
        open = all.stream()
                .filter(review -> review.reviewed().isEmpty())
                .map(this::line)
                .toList();
        reviewed = all.stream()
                .filter(review -> review.reviewed().isPresent())
                .map(this::line)
                .toList();
        return Reply.view("reviews");
    }

    private Line line(RuleToReview review) {
        String says = registry.profile(review.of().profile(), review.of().edition())
                .flatMap(profile -> RuleLine.rule(review.rule(), profile))
                .map(rule -> RuleLine.sentence(rule.says()))
                .orElseGet(() -> TextWords.of("review.gone"));
        String question = registry.profile(review.of().profile(), review.of().edition())
                .map(profile -> RuleLine.title(review.rule().question(), profile))
                .orElseGet(() -> review.rule().question());
        return new Line(
                back + "/reviews/" + review.id(),
                question,
                says,
                TextWords.of("review.why." + review.fate().id(), review.clause()),
                review.reviewed()
                        .map(when ->
                                TextWords.of("review.done", TextWords.day(when), review.reviewedBy(), review.note()))
                        .orElse(""));
    }

    /** The rules that are to be reviewed. */
    public List<Line> getOpen() {
        return open;
    }

    /** The rules that were reviewed. */
    public List<Line> getReviewed() {
        return reviewed;
    }

    /** The address of the list of texts. */
    public String getBack() {
        return back;
    }

    /** What was just done; empty if nothing was. */
    public String getDone() {
        return done;
    }
}
