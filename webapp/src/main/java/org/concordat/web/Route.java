package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Step;

/** Who decides, who comes next, or whom to ask, by the council's own titles. */
public final class Route {

    /** One step: who it is, and what they do. */
    public record Line(String who, String what) {}

    private final LoadedProfile council;
    private final Ruling ruling;

    Route(LoadedProfile council, Ruling ruling) {
        this.council = council;
        this.ruling = ruling;
    }

    /** The part's title, which depends on what there is to say. */
    public String title() {
        if (ruling.outcome().equals(Optional.of(Outcome.NOT_COVERED))) {
            return Pages.of("part.ask");
        }
        return Pages.of(steps().size() > 1 ? "part.decides.steps" : "part.decides");
    }

    /** Whether the decision is the reader's own, with somebody to ask in doubt. */
    public boolean yours() {
        return ruling.outcome()
                .filter(outcome -> outcome != Outcome.NOT_COVERED && outcome != Outcome.REFER)
                .isPresent();
    }

    /** The steps in order. */
    public List<Line> steps() {
        List<Line> lines = new ArrayList<>();
        boolean refer = ruling.outcome().equals(Optional.of(Outcome.REFER));
        boolean silent = ruling.outcome().equals(Optional.of(Outcome.NOT_COVERED));
        if (!ruling.deciders().isEmpty()) {
            boolean open = refer && ruling.strength().isEmpty();
            lines.add(new Line(who(ruling.deciders()), Pages.of(open ? "step.decides" : "step.first")));
        }
        List<Step> steps =
                ruling.route().isEmpty() && yours() ? council.profile().doubts().route() : ruling.route();
        boolean doubts = silent || steps != ruling.route();
        for (Step step : steps) {
            String what = Pages.of(
                    step.basis() == Step.Basis.STATUTORY_OFFICE
                            ? "step.ask.statutory"
                            : doubts ? "step.ask" : "step.next");
            lines.add(new Line(
                    who(List.of(step.role())),
                    step.asker()
                            .map(asker -> Pages.of("step.for", council.title(asker), what))
                            .orElse(what)));
        }
        return lines;
    }

    private String who(List<Role> roles) {
        return Words.upperFirst(Statements.alternatives(
                roles.stream().map(role -> Pages.of("the", council.title(role))).toList()));
    }
}
