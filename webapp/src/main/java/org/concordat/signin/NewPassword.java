package org.concordat.signin;

import java.util.Optional;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;

/** The two fields in which somebody chooses a password. */
final class NewPassword {

    private NewPassword() {}

    /** How the password that was chosen is kept; empty with a fault if it cannot be one. */
    static Optional<String> read(Exchange exchange, String login, Faults faults) {
        String password = raw(exchange, "new-password");
        PasswordRule.fault(password, login).ifPresent(key -> faults.add("new-password", SignInWords.of(key)));
        if (!faults.isAny() && !password.equals(raw(exchange, "again"))) {
            faults.add("again", SignInWords.of("password.different"));
        }
        return faults.isAny() ? Optional.empty() : Optional.of(Passwords.kept(password));
    }

    /** As it was typed, with the blanks around it. */
    static String raw(Exchange exchange, String field) {
        String value = exchange.request().getParameter(field);
        return value == null ? "" : value;
    }
}
