package org.concordat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.anytown.AnytownProfile;
import org.concordat.anytown.SecretiveAnytown;
import org.concordat.profile.LoadedProfile;
import org.concordat.profile.PluginManifest;

/** Anytown's profile, loaded without a server. */
final class Anytown {

    static final LoadedProfile PROFILE = load(new AnytownProfile());

    /** Anytown with a rule that the law does not bear. */
    static final LoadedProfile SECRETIVE = load(new SecretiveAnytown());

    private Anytown() {}

    private static LoadedProfile load(AnytownProfile profile) {
        String manifest = "concordat-plugin.properties";
        try (InputStream in = AnytownProfile.class.getResourceAsStream(manifest)) {
            return LoadedProfile.unchecked(profile, PluginManifest.read(manifest, in), LocalDate.of(2026, 11, 22));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the address of one of its questions says. */
    static PageQuery query(String question, String facts) {
        return PageQuery.read(Councils.question(PROFILE, question).orElseThrow(), Optional.of(facts));
    }

    /** Its answer to a question, with facts as an address says them. */
    static Answer answer(String question, String facts) {
        return Answer.of(PROFILE, query(question, facts).given().orRefuse());
    }
}
