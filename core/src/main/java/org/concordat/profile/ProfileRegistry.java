package org.concordat.profile;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The profiles of all plug-ins, checked and compiled. */
public final class ProfileRegistry {

    private final List<LoadedProfile> profiles;

    private ProfileRegistry(List<LoadedProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * Loads the plug-ins that a class loader sees, without CDI.
     *
     * @param on the day whose statute law stands beside the protocols
     * @throws FaultyPlugins with every fault of all plug-ins, if there is one
     */
    public static ProfileRegistry load(ClassLoader loader, LocalDate on) {
        List<Fault> faults = new ArrayList<>();
        List<PluginManifest> manifests = PluginManifest.all(loader);
        List<CouncilProfile> profiles = new ArrayList<>();
        for (PluginManifest manifest : manifests) {
            if (manifest.compatible()) {
                manifest.profiles()
                        .forEach(name -> profile(manifest, name, loader, faults).ifPresent(profiles::add));
            }
        }
        return of(manifests, profiles, faults, on);
    }

    /**
     * Loads these profiles.
     *
     * @param on the day whose statute law stands beside the protocols
     * @throws FaultyPlugins with every fault of all plug-ins, if there is one
     */
    public static ProfileRegistry of(List<PluginManifest> manifests, List<CouncilProfile> profiles, LocalDate on) {
        return of(manifests, profiles, List.of(), on);
    }

    private static ProfileRegistry of(
            List<PluginManifest> manifests, List<CouncilProfile> profiles, List<Fault> found, LocalDate on) {
        List<Fault> faults = new ArrayList<>(found);
        faults.addAll(Checks.faults(manifests, profiles));
        if (!faults.isEmpty()) {
            throw new FaultyPlugins(faults);
        }
        return new ProfileRegistry(profiles.stream()
                .map(profile -> new LoadedProfile(
                        profile, Checks.manifestOf(profile, manifests).orElseThrow(), on))
                .sorted(Comparator.comparing(LoadedProfile::id))
                .toList());
    }

    private static Optional<CouncilProfile> profile(
            PluginManifest manifest, String name, ClassLoader loader, List<Fault> faults) {
        try {
            Object profile = Class.forName(name, true, loader).getConstructor().newInstance();
            if (profile instanceof CouncilProfile council) {
                return Optional.of(council);
            }
            faults.add(
                    new Fault(manifest.place(), name + " is not a CouncilProfile", "let it implement that interface"));
        } catch (InvocationTargetException e) {
            faults.add(
                    new Fault(manifest.place(), name + " could not be made: " + e.getCause(), "mend its constructor"));
        } catch (ReflectiveOperationException | LinkageError e) {
            faults.add(new Fault(
                    manifest.place(),
                    "the profile " + name + " could not be loaded: " + e,
                    "name a public class with a public constructor without parameters"));
        }
        return Optional.empty();
    }

    /** All profiles, in the order of their councils' ids; a council's editions in the plug-in's order. */
    public List<LoadedProfile> profiles() {
        return profiles;
    }

    /** The profile of a council: of several editions the one that its plug-in names last. */
    public Optional<LoadedProfile> profile(String council) {
        return profiles.stream().filter(p -> p.id().equals(council)).reduce((earlier, later) -> later);
    }

    /** The profile of a council in one edition. */
    public Optional<LoadedProfile> profile(String council, String edition) {
        return profiles.stream()
                .filter(p -> p.id().equals(council) && p.edition().id().equals(edition))
                .findFirst();
    }
}
