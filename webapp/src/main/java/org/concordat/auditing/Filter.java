package org.concordat.auditing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are shown.
 *
 * @param from the first day, in London
 * @param to the last day, in London
 * @param act the act; every one if it is empty
 * @param who a part of the name or the capacity of whoever did it; everybody's if it is empty
 */
record Filter(Optional<LocalDate> from, Optional<LocalDate> to, String act, String who) {

    /** For the record of who has read what. */
    String words() {
        return String.join(
                        " ",
                        from.map(day -> "from " + day).orElse(""),
                        to.map(day -> "to " + day).orElse(""),
                        act.isEmpty() ? "" : "act " + act,
                        who.isEmpty() ? "" : "who " + who)
                .strip()
                .replaceAll(" +", " ");
    }
}
