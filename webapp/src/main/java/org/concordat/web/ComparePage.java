package org.concordat.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Question;
import org.concordat.store.Served;
import org.jspecify.annotations.Nullable;

/** The page of the comparison: one question, or the overview of all. */
@Named
@RequestScoped
public class ComparePage {

    /** A council as a checkbox. */
    public record Choice(String inputId, String id, String name, boolean chosen) {}

    @Inject
    private Councils here;

    @Inject
    private Comparisons comparisons;

    @Inject
    private HttpServletRequest request;

    private CompareQuery query = new CompareQuery(List.of(), List.of(), Optional.empty(), Optional.empty(), false);
    private @Nullable Compared compared;

    @PostConstruct
    void read() {
        query = CompareQuery.read(here, Optional.ofNullable(request.getQueryString()));
        if (query.enough()) {
            query.question()
                    .ifPresent(question ->
                            compared = new Compared(query.councils(), comparisons.digest(query.councils(), question)));
        }
    }

    /** The page's title. */
    public String getTitle() {
        return isFew()
                ? Reading.of("compare.title.error")
                : compared == null ? Reading.of("compare.title") : compared.getPageTitle();
    }

    /** Whether fewer than two councils are chosen. */
    public boolean isFew() {
        return !query.enough();
    }

    /** What is wrong with the link that led here. */
    public List<String> getFaults() {
        List<String> faults = new ArrayList<>();
        List<Served> gone = query.named()
                ? query.unknown().stream()
                        .flatMap(id -> here.served(id).stream())
                        .toList()
                : here.withoutRules();
        gone.forEach(council -> faults.add(NoRules.on(council, here.today()).advice()));
        if (query.named() && query.unknown().size() > gone.size()) {
            faults.add(Reading.of("compare.unknown.council"));
        }
        query.asked().filter(id -> query.enough() && query.question().isEmpty()).ifPresent(id -> {
            List<LoadedProfile> asking = query.councils().stream()
                    .filter(council -> Councils.question(council, id).isPresent())
                    .toList();
            faults.add(
                    asking.isEmpty()
                            ? Reading.of("compare.unknown.question")
                            : Reading.of("compare.unshared", Reading.all(Compared.names(asking))));
        });
        return faults;
    }

    /** Whether one question is compared. */
    public boolean isOnQuestion() {
        return compared != null;
    }

    /** The comparison on one question; only if there is one. */
    public Compared getCompared() {
        if (compared == null) {
            throw new IllegalStateException("This page compares no question.");
        }
        return compared;
    }

    /** The overview. */
    public CompareOverview getOverview() {
        return new CompareOverview(query.councils(), comparisons);
    }

    /** Which councils, to go on with another question. */
    public String getCouncilIds() {
        return CompareOverview.ids(query.councils());
    }

    /** The question to go on with, empty if there is none. */
    public String getQuestion() {
        return query.question().map(Question::id).orElseGet(() -> query.asked().orElse(""));
    }

    /** The councils to choose from: those that are listed, and those of the address. */
    public List<Choice> getChoices() {
        List<LoadedProfile> all = new ArrayList<>(here.all());
        query.councils().stream().filter(council -> !all.contains(council)).forEach(all::add);
        List<Choice> choices = new ArrayList<>();
        for (LoadedProfile council : all) {
            choices.add(new Choice(
                    choices.isEmpty() ? "councils" : "councils-" + council.id(),
                    council.id(),
                    council.name(),
                    query.councils().contains(council)));
        }
        return choices;
    }
}
