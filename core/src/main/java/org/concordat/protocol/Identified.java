package org.concordat.protocol;

import java.util.Locale;

/** An enum constant that has an identifier outside Java: {@code OTHER_MEMBER} is spelt {@code other-member}. */
public interface Identified {

    /** The constant's Java name. */
    String name();

    /** The identifier in the catalogue, the API and the cases. */
    default String id() {
        return spelt(name());
    }

    /** The identifier of a constant's Java name. */
    static String spelt(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
