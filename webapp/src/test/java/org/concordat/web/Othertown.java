package org.concordat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.othertown.OthertownProfile;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.PluginManifest;

/** Othertown's profile, loaded without a server. */
final class Othertown {

    static final LoadedProfile PROFILE = load();

    /** An instance with Anytown and Othertown. */
    static final Councils BESIDE_ANYTOWN = new Councils() {
        @Override
        List<LoadedProfile> all() {
            return List.of(Anytown.PROFILE, PROFILE);
        }

        @Override
        Optional<LoadedProfile> find(String id) {
            return all().stream().filter(council -> council.id().equals(id)).findFirst();
        }
    };

    private Othertown() {}

    private static LoadedProfile load() {
        String manifest = "concordat-plugin.properties";
        try (InputStream in = OthertownProfile.class.getResourceAsStream(manifest)) {
            return LoadedProfile.unchecked(
                    new OthertownProfile(), PluginManifest.read(manifest, in), LocalDate.of(2026, 11, 22));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
