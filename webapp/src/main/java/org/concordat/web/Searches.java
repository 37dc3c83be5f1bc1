package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.concordat.profile.LoadedProfile;

/** What can be searched, built once a profile, when it is first searched. */
@ApplicationScoped
class Searches {

    /** A council's questions and clauses. */
    record Of(SearchIndex questions, SearchIndex clauses) {}

    private final Map<LoadedProfile, Of> built = Collections.synchronizedMap(new WeakHashMap<>());

    Of of(LoadedProfile council) {
        return built.computeIfAbsent(council, Searches::build);
    }

    /** Reads what can be searched of a council. */
    static Of build(LoadedProfile council) {
        SearchAnalyzer texts = SearchAnalyzer.ofTexts();
        return new Of(SearchIndex.ofQuestions(council, texts), SearchIndex.ofClauses(council, texts));
    }
}
