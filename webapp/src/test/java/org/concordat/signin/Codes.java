package org.concordat.signin;

import java.time.Instant;

/** An authenticator app. */
public final class Codes {

    private Codes() {}

    /** The code that it shows at a time. */
    public static String at(String key, String time) {
        return Totp.code(key, Instant.parse(time));
    }
}
