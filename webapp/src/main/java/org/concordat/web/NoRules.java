package org.concordat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.council.InForce;
import org.concordat.store.Served;

/**
 * Why a council has no rules to answer from: those that were accepted are gone, or it is asked for a day before the first.
 *
 * @param status of HTTP
 * @param title in a few words
 * @param advice what it means and who can mend it
 */
record NoRules(int status, String title, String advice) {

    /** The attribute of a request that cannot be answered for this reason. */
    static final String ATTRIBUTE = NoRules.class.getName();

    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;

    /** Why a council without rules on this day has none. */
    static NoRules on(Served council, LocalDate day) {
        String name = council.council().shortName();
        return council.on(day)
                .map(period -> gone(name, period.accepted()))
                .orElseGet(() -> new NoRules(
                        BAD_REQUEST,
                        Pages.of("norules.before.title"),
                        council.history().stream()
                                .map(period -> Dates.day(period.accepted().starts()))
                                .findFirst()
                                .map(first -> Pages.of("norules.before", name, Dates.day(day), first))
                                .orElseGet(() -> Pages.of("norules.never", name))));
    }

    private static NoRules gone(String council, InForce accepted) {
        return new NoRules(
                UNAVAILABLE,
                Pages.of("norules.gone.title", council),
                Pages.of("norules.gone", council, accepted.profile(), accepted.edition(), accepted.pluginVersion()));
    }

    /** That the day in an address is none. */
    static NoRules unreadable() {
        return new NoRules(BAD_REQUEST, Pages.of("norules.unreadable.title"), Pages.of("norules.unreadable"));
    }

    /** The same as the API says it. */
    Refused refusal() {
        return new Refused(
                status == BAD_REQUEST
                        ? Problem.badInput(List.of(new InputFault(
                                InputFault.Kind.WRONG_VALUE,
                                InputFault.pointer("", FactReader.ON),
                                jakarta.json.JsonValue.NULL,
                                List.of(),
                                advice)))
                        : Problem.of(status, advice));
    }

    /** The reason in a request that was refused for one. */
    static Optional<NoRules> in(jakarta.servlet.ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof NoRules reason ? Optional.of(reason) : Optional.empty();
    }
}
