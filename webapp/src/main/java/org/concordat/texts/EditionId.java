package org.concordat.texts;

import org.concordat.profile.LoadedProfile;

/** An edition of a protocol, by its profile's id and its own. */
public record EditionId(String profile, String edition) {

    /** The edition of these rules. */
    public static EditionId of(LoadedProfile rules) {
        return new EditionId(rules.profile().id(), rules.edition().id());
    }
}
