package org.concordat.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Facts;

/**
 * Answers that were worked out before. An answer is a function of its {@link Grounds} alone, so that none has to be
 * cleared: what changes the answers of a council gives them other grounds, and old ones go as they are no longer asked for.
 */
@ApplicationScoped
class KeptAnswers {

    /** In bytes; some four thousand rulings. */
    private static final long MOST_WRITTEN = 16 * 1024 * 1024;

    /** In pages, each of some twenty kilobytes. */
    private static final long MOST_PAGES = 500;

    private final Kept<Written> rulings = new Kept<>(MOST_WRITTEN, Written::bytes);
    private final Kept<AskedPage> pages = new Kept<>(MOST_PAGES, page -> 1);

    /** The ruling of a council on a situation as the API sends it today. */
    Written ruling(LoadedProfile profile, LocalDate today, Facts facts) {
        return rulings.of(Grounds.of(profile, today, facts), () -> Written.of(Answer.of(profile, facts)));
    }

    /**
     * What the page of a question says today at this address; not kept where the address has faults, nor where it names a day,
     * since there is no end of these.
     */
    AskedPage page(LoadedProfile profile, LocalDate today, PageQuery query) {
        if (!query.given().faults().isEmpty() || query.on().isPresent()) {
            return AskedPage.of(profile, query, today);
        }
        Grounds grounds = Grounds.of(profile, today, query);
        return pages.of(grounds, () -> AskedPage.of(profile, query, grounds.on()));
    }
}
