package org.concordat.openid;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a council's people sign in, from settings that hold the council's id: for {@code anytown}
 * {@code CONCORDAT_OPENID_ANYTOWN_ISSUER}, {@code _CLIENT_ID}, {@code _CLIENT_SECRET}, and if they are to be other than usual
 * {@code _NAME} and {@code _VERIFIED_BY}.
 *
 * @param issuer the provider's own name, below which its description is found (OpenID Connect Discovery 1.0, section 4)
 * @param clientId what the provider calls this application
 * @param clientSecret what proves to the provider that it is this application; never shown
 * @param name what people know it by, as "your Anytown account"; empty where nothing is said
 * @param verifiedBy the claim that says that the e-mail address is verified; {@code email_verified} unless it is said
 */
public record ProviderSettings(
        String council, URI issuer, String clientId, String clientSecret, String name, String verifiedBy) {

    static final String PREFIX = "concordat.openid.";

    private static final String ISSUER = "issuer";
    private static final String CLIENT_ID = "client.id";
    private static final String CLIENT_SECRET = "client.secret";
    private static final String NAME = "name";
    private static final String VERIFIED_BY = "verified.by";
    static final List<String> ALL = List.of(ISSUER, CLIENT_ID, CLIENT_SECRET, NAME, VERIFIED_BY);

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * What the settings say of a council; empty where they say nothing of it.
     *
     * @param settings gives the value of a setting by its name in small letters with dots
     * @throws IllegalArgumentException with a sentence that names the setting, if they are incomplete or wrong
     */
    static Optional<ProviderSettings> of(String council, Function<String, Optional<String>> settings) {
        Function<String, String> read = setting -> settings.apply(PREFIX + council + "." + setting)
                .map(String::strip)
                .orElse("");
        if (ALL.stream().map(read).allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        for (String needed : List.of(ISSUER, CLIENT_ID, CLIENT_SECRET)) {
            if (read.apply(needed).isEmpty()) {
                throw new IllegalArgumentException(
                        variable(council, needed) + " is not set, so nobody can sign in at \"" + council
                                + "\" through the council's own sign-in; set it, or take away the settings beside it.");
            }
        }
        String verifiedBy = read.apply(VERIFIED_BY);
        return Optional.of(new ProviderSettings(
                council,
                issuer(council, read.apply(ISSUER)),
                read.apply(CLIENT_ID),
                read.apply(CLIENT_SECRET),
                read.apply(NAME),
                verifiedBy.isEmpty() ? "email_verified" : verifiedBy));
    }

    private static URI issuer(String council, String text) {
        String fault = variable(council, ISSUER) + " is \"" + text
                + "\"; it has to be an address that begins with https:// and has neither ? nor #. Only at this machine"
                + " itself may it begin with http://.";
        URI issuer;
        try {
            issuer = URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(fault, e);
        }
        if (!isSafe(issuer, true) || issuer.getRawQuery() != null || issuer.getRawFragment() != null) {
            throw new IllegalArgumentException(fault);
        }
        return issuer;
    }

    /** The environment variable of a setting. */
    static String variable(String council, String setting) {
        return (PREFIX + council + "." + setting)
                .replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * Whether what is sent to an address can be read by nobody on the way.
     *
     * @param here whether an address of this machine itself will do
     */
    static boolean isSafe(URI address, boolean here) {
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return false;
        }
        return "https".equals(address.getScheme())
                || (here && "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost()));
    }

    /** Whether the provider is on this machine itself, so that its other addresses may be too. */
    boolean isHere() {
        return "http".equals(issuer.getScheme());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProviderSettings of " + council + ": " + issuer;
    }
}
