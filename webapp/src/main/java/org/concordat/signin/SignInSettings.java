package org.concordat.signin;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of the sign-in; durations as {@code PT30M}.
 *
 * @param idle {@code CONCORDAT_SESSION_IDLE}: after how long without a request a session ends
 * @param longest {@code CONCORDAT_SESSION_LONGEST}: after how long it ends in any case
 * @param invitation {@code CONCORDAT_INVITATION_VALID}: how long a link to choose a password can be used
 * @param secondFactorNeeded {@code CONCORDAT_SECOND_FACTOR}: whether administrators and Monitoring Officers need a second
 *     factor to act as such; unless it is said, in production and not in the demonstration
 * @param proxyHeader {@code CONCORDAT_PROXY_HEADER}: the header in which the proxy in front says where a request comes from
 */
record SignInSettings(
        Duration idle, Duration longest, Duration invitation, boolean secondFactorNeeded, String proxyHeader) {

    private static final class Read {
        static final SignInSettings SETTINGS = read(ConfigProvider.getConfig());
    }

    /** What the settings of this instance say; they are read once. */
    static SignInSettings get() {
        return Read.SETTINGS;
    }

    private static SignInSettings read(Config config) {
        boolean production = config.getOptionalValue("concordat.mode", String.class)
                .filter("production"::equals)
                .isPresent();
        return new SignInSettings(
                duration(config, "concordat.session.idle", Duration.ofMinutes(30)),
                duration(config, "concordat.session.longest", Duration.ofHours(12)),
                duration(config, "concordat.invitation.valid", Duration.ofDays(7)),
                config.getOptionalValue("concordat.second.factor", Boolean.class)
                        .orElse(production),
                config.getOptionalValue("concordat.proxy.header", String.class).orElse(""));
    }

    private static Duration duration(Config config, String name, Duration otherwise) {
        return config.getOptionalValue(name, Duration.class).orElse(otherwise);
    }
}
