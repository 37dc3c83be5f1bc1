package org.concordat.switching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.anytown.AnytownProfile;
import org.concordat.anytown.NextAnytown;
import org.concordat.council.Council;
import org.concordat.council.InForce;
import org.concordat.council.Particulars;
import org.concordat.othertown.OthertownProfile;
import org.concordat.profile.CouncilProfile;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.PluginManifest;
import org.concordat.store.Rules;
import org.concordat.store.Served;

/** Rules of invented councils, and a council that they are in force for. */
final class Towns {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LoadedProfile ANYTOWN = load(new AnytownProfile());
    static final LoadedProfile NEXT = load(new NextAnytown());
    static final LoadedProfile OTHERTOWN = load(new OthertownProfile());

    private Towns() {}

    private static LoadedProfile load(CouncilProfile profile) {
        try (InputStream in = profile.getClass().getResourceAsStream("concordat-plugin.properties")) {
            return LoadedProfile.unchecked(profile, PluginManifest.read("here", in), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Anytown, which may have its own rules and Othertown's. */
    static Served council(Served.Period... periods) {
        Council anytown = new Council("anytown", "Anytown Borough Council", "Anytown", "#1d3640");
        anytown.allow(Set.of("anytown", "othertown"));
        return new Served(anytown, Particulars.NONE, List.of(periods));
    }

    /** Rules from a day on. */
    static Served.Period since(String day, LoadedProfile rules) {
        return new Served.Period(accepted(day, rules), Optional.of(rules));
    }

    /** Rules from a day on that are no longer loaded. */
    static Served.Period gone(String day) {
        return new Served.Period(
                new InForce("anytown", "2026", "0.0.9", "sha256:0", LocalDate.parse(day), "", ""), Optional.empty());
    }

    static InForce accepted(String day, LoadedProfile rules) {
        Rules these = Rules.of(rules);
        return new InForce(
                these.profile(), these.edition(), these.version(), these.digest(), LocalDate.parse(day), "", "");
    }

    static Stream<LoadedProfile> all() {
        return Stream.of(ANYTOWN, NEXT, OTHERTOWN);
    }
}
