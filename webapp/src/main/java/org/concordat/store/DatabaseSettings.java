package org.concordat.store;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the database is and who uses it, from the settings {@code CONCORDAT_DB_URL}, {@code _USER}, {@code _PASSWORD}, and
 * for the migrations {@code CONCORDAT_DB_OWNER_USER} and {@code _OWNER_PASSWORD}. Without a URL it is an H2 file in the
 * data folder, or in memory where there is no folder.
 */
record DatabaseSettings(String url, String user, String password, String owner, String ownerPassword) {

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * What the settings say.
     *
     * @throws IllegalStateException with a sentence, if they name a database that is not supported or nobody who uses it
     */
    static DatabaseSettings read() {
        Config config = ConfigProvider.getConfig();
        Optional<String> url = config.getOptionalValue("concordat.db.url", String.class);
        String user = config.getOptionalValue("concordat.db.user", String.class).orElse("");
        String password =
                config.getOptionalValue("concordat.db.password", String.class).orElse("");
        if (url.isEmpty()) {
            String place = config.getOptionalValue("concordat.data", String.class)
                    .map(folder -> "file:" + folder + "/concordat")
                    .orElse("mem:concordat");
            return h2(H2 + place + ";DB_CLOSE_ON_EXIT=FALSE");
        }
        if (url.get().startsWith(H2)) {
            return h2(url.get());
        }
        if (!url.get().startsWith(POSTGRESQL)) {
            throw new IllegalStateException("CONCORDAT_DB_URL begins with neither " + POSTGRESQL + " nor " + H2
                    + "; these are the databases that Concordat runs on.");
        }
        if (user.isEmpty()) {
            throw new IllegalStateException(
                    "CONCORDAT_DB_URL is set and CONCORDAT_DB_USER is not; name the role that the"
                            + " application works as.");
        }
        return new DatabaseSettings(
                url.get(),
                user,
                password,
                config.getOptionalValue("concordat.db.owner.user", String.class).orElse(user),
                config.getOptionalValue("concordat.db.owner.password", String.class)
                        .orElse(password));
    }

    /** The file is the secret here: whoever can read it needs no password. */
    private static DatabaseSettings h2(String url) {
        return new DatabaseSettings(url, "CONCORDAT", "", "SA", "");
    }

    /**
     * The URL for the owner. On H2 it sets for good that a commit is on the disk when it is acknowledged, without which a
     * kill loses tens of thousands of them, and that the database stays open between connections.
     */
    String ownerUrl() {
        return isPostgresql() ? url : url + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
    }

    boolean isPostgresql() {
        return url.startsWith(POSTGRESQL);
    }

    /** The URL without what may be secret in it, for messages. */
    String place() {
        return url.replaceAll("[?;].*", "");
    }
}
