package org.concordat.switching;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Clause;
import org.concordat.rule.Role;
import org.concordat.rule.Rule;

/**
 * What other rules would change for a council.
 *
 * @param now the rules in force
 * @param then the others
 * @param sides the same two under names that tell them apart, for the comparison
 * @param changes one for each question, in the order in which they are listed
 * @param titles the titles of those who decide that change
 */
public record Preview(
        LoadedProfile now, LoadedProfile then, List<LoadedProfile> sides, List<Change> changes, List<Title> titles) {

    /** A role that decides under both rules and is called otherwise. */
    public record Title(Role role, String now, String then) {}

    /** Works it out: quick, since it only asks whether answers differ and not where. */
    static Preview of(LoadedProfile now, LoadedProfile then) {
        Set<String> questions = Stream.of(now, then)
                .flatMap(side -> side.questions().stream())
                .map(question -> question.id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Preview(
                now,
                then,
                List.of(now.servedAs(named(now, now.id(), "side.now")), then.servedAs(named(now, "", "side.then"))),
                questions.stream().map(id -> Change.of(now, then, id)).toList(),
                titles(now, then));
    }

    private static LoadedProfile.Named named(LoadedProfile council, String id, String key) {
        String name = SwitchWords.of(key);
        return new LoadedProfile.Named(id, name, name, council.accent());
    }

    private static List<Title> titles(LoadedProfile now, LoadedProfile then) {
        Set<Role> both = deciders(now);
        both.retainAll(deciders(then));
        return both.stream()
                .map(role -> new Title(role, now.title(role), then.title(role)))
                .filter(title -> !title.now().equals(title.then()))
                .toList();
    }

    private static Set<Role> deciders(LoadedProfile rules) {
        Set<Role> deciders = EnumSet.noneOf(Role.class);
        rules.questions().stream()
                .flatMap(question -> rules.table(question.id()).stream())
                .flatMap(table -> table.rules().stream())
                .map(Rule::deciders)
                .forEach(deciders::addAll);
        return deciders;
    }

    /** The changes of a kind. */
    public List<Change> of(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The change on a question; the question is one of either side's. */
    public java.util.Optional<Change> on(String question) {
        return changes.stream()
                .filter(change -> change.question().id().equals(question))
                .findFirst();
    }

    /** The ids of the clauses that the rules to come do not have; all of them where they are another text. */
    public Set<String> clausesLeft() {
        Set<String> left =
                now.edition().clauses().stream().map(Clause::id).collect(Collectors.toCollection(LinkedHashSet::new));
        if (now.profile().id().equals(then.profile().id())
                && now.edition().id().equals(then.edition().id())) {
            then.edition().clauses().forEach(clause -> left.remove(clause.id()));
        }
        return left;
    }
}
