package org.concordat.signin;

import java.util.Locale;
import java.util.ResourceBundle;
import org.concordat.council.AccountRole;
import org.concordat.council.Act;

/** The words of the sign-in. */
final class SignInWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.concordat.signin.signin", Locale.UK);

    private SignInWords() {}

    /** The words for a key, {@code {0}}, {@code {1}} replaced. A key without words is a programming error. */
    static String of(String key, String... values) {
        String text = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** What a token may do; an act without words of its own stands as its id. */
    static String scope(Act act) {
        String key = "scope." + act.id();
        return BUNDLE.containsKey(key) ? of(key) : act.id();
    }

    /** A role as it is called: Monitoring Officer. */
    static String role(AccountRole role) {
        return of("role." + role.id());
    }
}
