package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.profile.LoadedProfile;
import org.jspecify.annotations.Nullable;

/** What the address of the page that is being shown names: a council, and what it says of a situation. */
@RequestScoped
class Visit {

    private @Nullable LoadedProfile council;
    private @Nullable Given given;
    private @Nullable PageQuery asked;
    private @Nullable LocalDate day;

    void to(LoadedProfile visited) {
        council = visited;
    }

    void to(LoadedProfile visited, Given said) {
        council = visited;
        given = said;
    }

    void to(LoadedProfile visited, PageQuery said) {
        to(visited, said.given());
        asked = said;
    }

    /** Says that the address asks for the rules of this day. */
    void asOf(LocalDate asked) {
        day = asked;
    }

    /** The day whose rules the address asks for; empty for today's. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(day);
    }

    /** The council that the address names, if it names one. */
    Optional<LoadedProfile> visited() {
        return Optional.ofNullable(council);
    }

    LoadedProfile council() {
        if (council == null) {
            throw new IllegalStateException("This page has no council in its address.");
        }
        return council;
    }

    Given given() {
        if (given == null) {
            throw new IllegalStateException("This page has no question in its address.");
        }
        return given;
    }

    /** What the address of a question's page says, if it is one's. */
    Optional<PageQuery> question() {
        return Optional.ofNullable(asked);
    }

    /** What the address of a question's page says. */
    PageQuery asked() {
        if (asked == null) {
            throw new IllegalStateException("This page has no question in its address.");
        }
        return asked;
    }
}
