package org.concordat.web;

import java.time.LocalDate;
import org.concordat.profile.LoadedProfile;
import org.concordat.rule.Facts;

/**
 * Everything that a finished answer depends on, and nothing that a request can choose at will: two answers with the same
 * grounds are the same. What an answer comes to depend on beside this is added here and nowhere else.
 *
 * @param profile the council's profile as it was loaded; the object itself, and so its edition, rules, words, version and
 *     the statute law beside it. A profile that is loaded again is another one
 * @param on the day on which it is asked, in London
 * @param asked the situation: {@link Facts}, or a {@link PageQuery} without faults or a day, whose values are the catalogue's own
 */
record Grounds(LoadedProfile profile, LocalDate on, Object asked) {

    /** A ruling on these facts on a day. */
    static Grounds of(LoadedProfile profile, LocalDate on, Facts facts) {
        return new Grounds(profile, on, facts);
    }

    /** A page on a day; its address must have no faults, since they repeat what was sent. */
    static Grounds of(LoadedProfile profile, LocalDate on, PageQuery query) {
        if (!query.given().faults().isEmpty() || query.on().isPresent()) {
            throw new IllegalArgumentException(
                    "An address with faults or a day of its own is no ground to keep anything under.");
        }
        return new Grounds(profile, on, query);
    }
}
