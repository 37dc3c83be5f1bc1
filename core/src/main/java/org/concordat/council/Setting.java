package org.concordat.council;

import java.util.List;
import java.util.Locale;

/** What a council can set, and what it may choose; the first choice is taken where it has chosen nothing. */
public enum Setting {
    /** Whether answers show the e-mail addresses of the contacts behind the titles. */
    CONTACT_EMAILS("show", "hide"),
    /** Whether somebody has looked at the calendar and says that it is complete; a council is opened only then. */
    CALENDAR("unchecked", "complete");

    @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
    private final List<String> choices;

    Setting(String... choices) {
        this.choices = List.of(choices);
    }

    /** As it stands in forms and messages' keys: {@code contact-emails}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may be chosen. */
    public List<String> choices() {
        return choices;
    }

    /** What holds where nothing was chosen. */
    public String preset() {
        return choices.get(0);
    }

    /**
     * A choice that is one.
     *
     * @throws IllegalArgumentException if it is none
     */
    String checked(String choice) {
        if (!choices.contains(choice)) {
            throw new IllegalArgumentException(
                    "\"" + choice + "\" is no choice of " + id() + "; take one of " + String.join(", ", choices) + ".");
        }
        return choice;
    }
}
