package org.concordat.profile;

import java.util.ArrayList;
import java.util.List;
import org.concordat.rule.Condition;
import org.concordat.rule.Fact;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;
import org.concordat.rule.Step;
import org.concordat.rule.Strength;

/** A council's rules in plain words: conditions, endings, duties and routes as a lawyer reads them. */
public final class Wording {

    private final LoadedProfile profile;
    private final Question question;

    /** The words of one council's rules on one question. */
    public Wording(LoadedProfile profile, Question question) {
        this.profile = profile;
        this.question = question;
    }

    /** A condition: the statement of a yes-or-no fact, else the fact's question with the answers that meet it. */
    public String condition(Condition condition) {
        List<String> allowed = condition.allowed();
        if (condition.fact() instanceof Fact.YesNo) {
            return text(condition.fact().id() + "." + allowed.get(0));
        }
        List<String> answers = allowed.stream()
                .map(value -> "“" + text(condition.fact().id() + "." + value) + "”")
                .toList();
        return text(condition.fact().id() + ".asks") + " " + String.join(" or ", answers);
    }

    /** All that a rule says beside its sentence: when it applies, what it comes to, who decides, and what it adds. */
    public List<String> rule(Rule rule) {
        List<String> lines = new ArrayList<>();
        if (!rule.when().isEmpty()) {
            lines.add("When: " + conditions(rule.when()));
        }
        rule.unless().forEach(exception -> lines.add("Unless: " + conditions(exception)));
        rule.ending()
                .ifPresent(ending -> lines.add("Then: " + ending.words() + " ("
                        + rule.outcome().orElseThrow().id().replace('-', ' ')
                        + ending.strength().map(s -> ", " + s.id()).orElse("") + ")"));
        if (!rule.deciders().isEmpty()) {
            lines.add("Who: " + String.join(" or ", titles(rule.deciders())));
        }
        if (!rule.route().isEmpty()) {
            lines.add("After that: "
                    + String.join(
                            ", then ", rule.route().stream().map(this::step).toList()));
        }
        rule.provisos()
                .forEach(proviso -> lines.add("On condition"
                        + proviso.strength()
                                .map(Strength::id)
                                .map(s -> " (" + s + ")")
                                .orElse("") + ": "
                        + profile.duty(question.id(), proviso.code().id())));
        rule.duties()
                .forEach(duty -> lines.add("Duty of the " + profile.title(duty.who()) + ": "
                        + profile.duty(question.id(), duty.code().id())
                        + duty.deadline().map(d -> " (within " + d + ")").orElse("")));
        return lines;
    }

    private String conditions(List<Condition> conditions) {
        return String.join("; and ", conditions.stream().map(this::condition).toList());
    }

    private String step(Step step) {
        return profile.title(step.role())
                + step.asker()
                        .map(asker -> " (for the " + profile.title(asker) + ")")
                        .orElse("");
    }

    private List<String> titles(List<Role> roles) {
        return roles.stream().map(profile::title).toList();
    }

    private String text(String key) {
        return profile.text(question.id() + "." + key).orElse(key);
    }
}
