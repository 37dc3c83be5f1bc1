package org.concordat.switching;

import org.concordat.council.InForce;
import org.concordat.profile.LoadedProfile;

/**
 * Which rules: the four things that somebody accepts who puts them in force.
 *
 * @param profile the profile's id
 * @param edition the edition's id
 * @param version the version of the plug-in that has them
 * @param digest of all of them; what does not change it changes no answer of the protocol
 */
public record Rules(String profile, String edition, String version, String digest) {

    /** Those of a profile as it is loaded. */
    static Rules of(LoadedProfile loaded) {
        return new Rules(
                loaded.profile().id(), loaded.edition().id(), loaded.manifest().version(), loaded.digest());
    }

    /** Those that were accepted. */
    static Rules of(InForce accepted) {
        return new Rules(accepted.profile(), accepted.edition(), accepted.pluginVersion(), accepted.rules());
    }

    /** Whether both give the same answers: another version of a plug-in need not have other rules. */
    boolean same(Rules other) {
        return profile.equals(other.profile) && edition.equals(other.edition) && digest.equals(other.digest);
    }
}
