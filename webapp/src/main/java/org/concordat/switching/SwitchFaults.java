package org.concordat.switching;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.council.InForce;
import org.concordat.profile.LoadedProfile;
import org.concordat.store.Rules;
import org.concordat.store.Served;

/** What is wrong with a switch that somebody wants, in a sentence without a full stop. */
final class SwitchFaults {

    /** The most that is kept of a reason, in characters. */
    static final int LONGEST_REASON = 2000;

    private SwitchFaults() {}

    /**
     * What is wrong with the rules.
     *
     * @param chosen those that were chosen, if they are loaded
     * @param from the first day that is wanted for them
     */
    static Optional<String> rules(Served council, Optional<LoadedProfile> chosen, LocalDate from) {
        if (chosen.isEmpty()) {
            return Optional.of(SwitchWords.of("fault.rules.none"));
        }
        LoadedProfile rules = chosen.get();
        if (!council.council().profiles().contains(rules.profile().id())) {
            return Optional.of(
                    SwitchWords.of("fault.rules.allowed", rules.profile().shortName()));
        }
        boolean same = council.on(from)
                .filter(period -> Rules.of(period.accepted()).same(Rules.of(rules)))
                .isPresent();
        return same ? Optional.of(SwitchWords.of("fault.rules.same", SwitchWords.day(from))) : Optional.empty();
    }

    /** What is wrong with the first day. */
    static Optional<String> day(Optional<LocalDate> typed, LocalDate today) {
        if (typed.isEmpty()) {
            return Optional.of(SwitchWords.of("fault.day.none", SwitchWords.numbers(today.plusDays(1))));
        }
        return typed.filter(today::isAfter).map(day -> SwitchWords.of("fault.day.past", SwitchWords.day(day)));
    }

    /** What is wrong with a day on which rules are to begin, as far as it has to do with those accepted before. */
    static Optional<String> overlap(Served council, LocalDate from, LocalDate today) {
        return council.history().stream()
                .map(Served.Period::accepted)
                .filter(period -> clashes(period, from, today))
                .findFirst()
                .map(period -> SwitchWords.of("fault.day.taken", SwitchWords.day(from)));
    }

    /** Whether a period that is still to come begins on this day; one that has begun may be followed on its own day. */
    static boolean clashes(InForce period, LocalDate from, LocalDate today) {
        return period.starts().equals(from) && period.starts().isAfter(today);
    }

    /** What is wrong with a reason. */
    static Optional<String> reason(String reason) {
        if (reason.isEmpty()) {
            return Optional.of(SwitchWords.of("fault.reason.none"));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(SwitchWords.of("fault.reason.long", String.valueOf(LONGEST_REASON)))
                : Optional.empty();
    }
}
