package org.concordat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.profile.LoadedProfile;
import org.concordat.store.Served;

/** What a council's pages say of rules in force that are another council's or a draft, and of rules to come. */
final class RulesNotice {

    private RulesNotice() {}

    /** The sentences for a day. */
    static List<String> of(Served council, LocalDate day) {
        return Stream.concat(
                        council.rulesOn(day).flatMap(rules -> inForce(council, rules)).stream(),
                        council.after(day).stream().map(period -> toCome(council, period)))
                .toList();
    }

    private static Optional<String> inForce(Served council, LoadedProfile rules) {
        boolean own = rules.profile().id().equals(council.council().id());
        boolean draft = rules.edition().draft();
        if (own && !draft) {
            return Optional.empty();
        }
        return Optional.of(Pages.of(own ? "notice.draft" : "notice.other", named(council, rules)));
    }

    private static String toCome(Served council, Served.Period period) {
        String what = period.rules()
                .map(rules -> named(council, rules))
                .orElseGet(() ->
                        period.accepted().profile() + " " + period.accepted().edition());
        return Pages.of("notice.to-come", Dates.inFull(period.accepted().starts()), what);
    }

    /** The profile's text as it is called: with whose it is where it is not the council's own, and that it is a draft. */
    private static String named(Served council, LoadedProfile rules) {
        String title = rules.profile().id().equals(council.council().id())
                ? rules.edition().title()
                : Pages.of("notice.of", rules.edition().title(), rules.profile().shortName());
        return rules.edition().draft() ? Pages.of("notice.a-draft", title) : title;
    }
}
