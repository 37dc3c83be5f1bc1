package org.concordat.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that can be put to every protocol: an id, the group that it is listed in, and the facts that its ruling may
 * depend on, in the catalogue's order. Every combination of values is a possible world; there are at most
 * {@value #MOST_WORLDS}.
 */
public record Question(String id, String group, List<Fact> facts) {

    /** The most worlds that a question may have. */
    public static final int MOST_WORLDS = 65_536;

    public Question {
        facts = List.copyOf(facts);
        Set<String> ids = new HashSet<>();
        for (Fact fact : facts) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException(
                        "Question \"" + id + "\" has two facts \"" + fact + "\"; give the second an id of its own.");
            }
        }
        long worlds = facts.stream().mapToLong(fact -> fact.values().size()).reduce(1, Math::multiplyExact);
        if (worlds > MOST_WORLDS) {
            throw new IllegalArgumentException("Question \"" + id + "\" has " + worlds + " worlds; at most "
                    + MOST_WORLDS + " are allowed: drop a fact or merge values.");
        }
    }

    /** A question with these facts. */
    public static Question of(String id, String group, Fact... facts) {
        return new Question(id, group, List.of(facts));
    }

    /** The fact with this id, if the question asks for it. */
    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** How many worlds there are: the product of the facts' numbers of values. */
    public int worlds() {
        return facts.stream().mapToInt(fact -> fact.values().size()).reduce(1, Math::multiplyExact);
    }

    /** The place of a fact among this question's facts. */
    int indexOf(Fact fact, String user) {
        int index = facts.indexOf(fact);
        if (index < 0) {
            throw new IllegalArgumentException("Question \"" + id + "\" does not ask for \"" + fact + "\", which "
                    + user + " uses; it asks for " + facts + ".");
        }
        return index;
    }

    /** How far apart the numbers of two worlds are that differ by one value of this fact. */
    int stride(Fact fact) {
        return facts.subList(facts.indexOf(fact) + 1, facts.size()).stream()
                .mapToInt(later -> later.values().size())
                .reduce(1, Math::multiplyExact);
    }
}
