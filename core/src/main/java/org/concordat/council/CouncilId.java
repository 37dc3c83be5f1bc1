package org.concordat.council;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be a council's id in addresses. */
public final class CouncilId {

    /** First segments of the instance's own addresses, which no council may have. */
    public static final Set<String> RESERVED = Set.of(
            "api",
            "compare",
            "about",
            "privacy",
            "accessibility",
            "admin",
            "assets",
            "health",
            "metrics",
            "openapi",
            "error");

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    private CouncilId() {}

    /** What is wrong with an id, in a sentence; empty if it may be one. */
    public static Optional<String> fault(String id) {
        if (id.length() > LONGEST || !FORM.matcher(id).matches()) {
            return Optional.of(
                    "\"" + id + "\" cannot be a council's id; an id begins with a small letter and has at most "
                            + LONGEST + " small letters, digits and single hyphens between them");
        }
        return RESERVED.contains(id)
                ? Optional.of("\"" + id + "\" is an address of the instance itself and cannot be a council's id")
                : Optional.empty();
    }
}
