package org.concordat.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.profile.LoadedProfile;
import org.concordat.protocol.Citation;
import org.concordat.protocol.Layer;
import org.concordat.rule.Question;

/** The clauses that come nearest to a question on which a protocol is silent: none of them answers it. */
final class Nearest {

    private static final int MOST_FOUND = 12;
    private static final int MOST = 3;

    private Nearest() {}

    /** Those that decide other questions of the same group and share words with this one, the nearest first. */
    static List<Citation> to(Question question, LoadedProfile council, SearchIndex clauses) {
        Set<String> subject = council.questions().stream()
                .filter(other -> other.group().equals(question.group()))
                .flatMap(other -> council.table(other.id()).orElseThrow().rules().stream())
                .flatMap(rule -> rule.citations().stream())
                .filter(citation -> citation.layer() == Layer.PROTOCOL)
                .map(Citation::clause)
                .collect(Collectors.toSet());
        return clauses.find(new Words(council, question).title(), MOST_FOUND).stream()
                .map(SearchIndex.Hit::name)
                .filter(subject::contains)
                .limit(MOST)
                .map(Citation::clause)
                .toList();
    }
}
