package org.concordat.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.council.InForce;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.ProfileRegistry;
import org.concordat.rule.Reading;

/**
 * Which rules: the five things that somebody accepts who puts them in force.
 *
 * @param profile the profile's id
 * @param edition the edition's id
 * @param version the version of the plug-in that has them
 * @param digest of all of them; what does not change it changes no answer of the protocol
 * @param readings the places whose other reading is adopted, by {@link Reading#key()}
 */
public record Rules(String profile, String edition, String version, String digest, Set<String> readings) {

    public Rules {
        readings = Set.copyOf(readings);
    }

    /** Those of a profile as it is loaded. */
    public static Rules of(LoadedProfile loaded) {
        return new Rules(
                loaded.profile().id(),
                loaded.edition().id(),
                loaded.manifest().version(),
                loaded.digest(),
                loaded.adopted().keySet().stream().map(Reading::key).collect(Collectors.toSet()));
    }

    /** Those that were accepted. */
    public static Rules of(InForce accepted) {
        return new Rules(
                accepted.profile(),
                accepted.edition(),
                accepted.pluginVersion(),
                accepted.rules(),
                accepted.readings());
    }

    /** Whether both give the same answers: another version of a plug-in need not have other rules. */
    public boolean same(Rules other) {
        return profile.equals(other.profile) && edition.equals(other.edition) && digest.equals(other.digest);
    }

    /**
     * The rules as they are loaded; empty where no plug-in has them any longer.
     *
     * @param since the first day of each reading, by its key
     */
    public Optional<LoadedProfile> loaded(ProfileRegistry registry, Function<String, LocalDate> since) {
        return registry.profile(profile, edition)
                .flatMap(written -> read(written, readings, since))
                .filter(read -> read.digest().equals(digest));
    }

    /**
     * A profile with readings adopted; empty where it does not have all of them.
     *
     * @param since the first day of each reading, by its key
     */
    public static Optional<LoadedProfile> read(
            LoadedProfile written, Set<String> readings, Function<String, LocalDate> since) {
        Map<Reading, LocalDate> adopted = written.adoptable().stream()
                .filter(reading -> readings.contains(reading.key()))
                .collect(Collectors.toMap(reading -> reading, reading -> since.apply(reading.key())));
        return adopted.size() == readings.size() ? Optional.of(written.adopting(adopted)) : Optional.empty();
    }
}
