package org.concordat.signin;

import java.util.regex.Pattern;
import org.concordat.screen.Faults;

/** The fields in which somebody is named. */
final class Who {

    /** What every mail server would take; whether there is such a mailbox, only a mail shows. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\".]{2,60}");

    private static final int LONGEST_NAME = 200;

    private Who() {}

    static void check(String login, String name, Faults faults) {
        if (!ADDRESS.matcher(login).matches()) {
            faults.add("login", SignInWords.of("login.form"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add("name", SignInWords.of("name.missing"));
        }
    }
}
