package org.concordat.signin;

import java.util.regex.Pattern;
import org.concordat.screen.Faults;

/** The fields in which somebody is named. */
final class Who {

    /** What every mail server would take; whether there is such a mailbox, only a mail shows. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\".]{2,60}");

    /** As long as an address can be in a mail (RFC 5321, section 4.5.3.1.3, without its brackets), and as is kept. */
    private static final int LONGEST_ADDRESS = 254;

    private static final int LONGEST_NAME = 200;

    private Who() {}

    static void check(String login, String name, Faults faults) {
        if (login.length() > LONGEST_ADDRESS || !ADDRESS.matcher(login).matches()) {
            faults.add("login", SignInWords.of("login.form"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add("name", SignInWords.of("name.missing"));
        }
    }
}
