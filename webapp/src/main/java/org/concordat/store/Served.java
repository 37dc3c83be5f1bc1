package org.concordat.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Council;
import org.concordat.council.InForce;
import org.concordat.council.Particulars;
import org.concordat.profile.CouncilText;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.texts.EditionId;

/**
 * A council with its rules, ready to be served.
 *
 * @param particulars what it has set for itself
 * @param history the periods of its rules, the earliest first
 */
public record Served(Council council, Particulars particulars, List<Period> history) {

    /**
     * Rules from a day on.
     *
     * @param rules empty where they are gone: no plug-in that is loaded has the rules that were accepted
     */
    public record Period(InForce accepted, Optional<LoadedProfile> rules) {}

    public Served {
        history = List.copyOf(history);
    }

    static Served of(
            Council council,
            Particulars particulars,
            List<InForce> periods,
            ProfileRegistry registry,
            Optional<Served> before) {
        LoadedProfile.Named named = new LoadedProfile.Named(
                council.id(), council.name(), council.shortName(), council.accent(), particulars.shown());
        List<Period> history = new ArrayList<>();
        Map<String, LocalDate> since = new HashMap<>();
        for (InForce period : periods) {
            since.keySet().retainAll(period.readings());
            period.readings().forEach(reading -> since.putIfAbsent(reading, period.starts()));
            // What has not changed stays the same object, for what is kept of it.
            history.add(new Period(
                    period,
                    before.flatMap(served -> served.same(period, named))
                            .or(() -> Rules.of(period)
                                    .loaded(registry, since::get)
                                    .map(rules -> rules.servedAs(named)))));
        }
        return new Served(council, particulars, history);
    }

    /** The same council, quoting what it has confirmed of its text of each edition. */
    Served quoting(Map<EditionId, CouncilText> texts) {
        return new Served(
                council,
                particulars,
                history.stream()
                        .map(period -> new Period(
                                period.accepted(),
                                period.rules()
                                        .map(rules -> rules.quoting(
                                                texts.getOrDefault(EditionId.of(rules), CouncilText.NONE)))))
                        .toList());
    }

    private Optional<LoadedProfile> same(InForce period, LoadedProfile.Named named) {
        return history.stream()
                .filter(known -> known.accepted().id().equals(period.id()))
                .flatMap(known -> known.rules().stream())
                .filter(rules -> rules.named().equals(named))
                .findFirst();
    }

    boolean isOpenOn(LocalDate day) {
        return council.status() == Council.Status.OPEN && on(day).isPresent();
    }

    /** The period that a day lies in; empty before the first. */
    public Optional<Period> on(LocalDate day) {
        return history.stream()
                .filter(period -> !period.accepted().starts().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * The rules in force on a day, with the statute law of that day beside them; empty before the first, and where they are
     * gone.
     */
    public Optional<LoadedProfile> rulesOn(LocalDate day) {
        return on(day).flatMap(Period::rules).map(rules -> rules.on(day));
    }

    /** The periods that begin after a day. */
    public List<Period> after(LocalDate day) {
        return history.stream()
                .filter(period -> period.accepted().starts().isAfter(day))
                .toList();
    }
}
