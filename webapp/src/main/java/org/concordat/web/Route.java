package org.concordat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.Contact;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Outcome;
import org.concordat.rule.Role;
import org.concordat.rule.Ruling;
import org.concordat.rule.Step;

/** Who decides, who comes next, or whom to ask, by the council's own titles. */
public final class Route {

    /** One step: what comes before the title, the title, what comes after, and who is behind it. */
    public record Line(String before, String who, String after, List<Contact> contacts) {

        Line(String before, String who, String after) {
            this(before, who, after, List.of());
        }
    }

    private final LoadedProfile council;
    private final Ruling ruling;
    private final boolean conflict;
    private final List<Line> steps;
    private final String title;

    Route(LoadedProfile council, Ruling ruling, boolean conflict) {
        this.council = council;
        this.ruling = ruling;
        this.conflict = conflict;
        this.steps = lines();
        this.title = Pages.of(
                isSilent() || conflict ? "part.ask" : steps.size() > 1 ? "part.decides.steps" : "part.decides");
    }

    /** The part's title, which depends on what there is to say. */
    public String title() {
        return title;
    }

    /** Whether the decision is the reader's own, with somebody to ask in doubt. */
    public boolean yours() {
        return !conflict && decided();
    }

    private boolean decided() {
        return ruling.outcome()
                .filter(outcome -> outcome != Outcome.NOT_COVERED && outcome != Outcome.REFER)
                .isPresent();
    }

    /** The steps in order. */
    public List<Line> steps() {
        return steps;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        boolean refer = ruling.outcome().equals(Optional.of(Outcome.REFER));
        if (!ruling.deciders().isEmpty()) {
            boolean decides = refer && ruling.strength().isEmpty();
            lines.add(new Line(
                    "",
                    who(ruling.deciders()),
                    Pages.of(decides ? "step.decides" : "step.first"),
                    contacts(ruling.deciders())));
        }
        ruling.route().forEach(step -> lines.add(line(step, isSilent())));
        if (lines.isEmpty() && decided()) {
            council.profile().doubts().route().forEach(step -> lines.add(line(step, true)));
        }
        return List.copyOf(lines);
    }

    private Line line(Step step, boolean asked) {
        Optional<String> asker = step.asker().map(council::title);
        boolean statutory = step.basis() == Step.Basis.STATUTORY_OFFICE;
        return new Line(
                asker.map(who -> Pages.of(startsWithVowel(who) ? "step.if.an" : "step.if", who))
                        .orElseGet(() -> asked ? Pages.of("step.ask") : ""),
                who(List.of(step.role())),
                Pages.of(statutory ? "step.statutory" : asked || asker.isPresent() ? "step.end" : "step.next"),
                contacts(List.of(step.role())));
    }

    private List<Contact> contacts(List<Role> roles) {
        return roles.stream()
                .flatMap(role -> council.contact(role).stream())
                .distinct()
                .toList();
    }

    private static boolean startsWithVowel(String title) {
        return "AEIOUaeiou".indexOf(title.charAt(0)) >= 0;
    }

    private boolean isSilent() {
        return ruling.outcome().equals(Optional.of(Outcome.NOT_COVERED));
    }

    private String who(List<Role> roles) {
        return Statements.alternatives(
                roles.stream().map(council::title).map(Words::upperFirst).toList());
    }
}
