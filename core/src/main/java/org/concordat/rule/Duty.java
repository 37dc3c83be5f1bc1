package org.concordat.rule;

import java.util.Optional;

/** What somebody then owes, or what has to follow: a code, who carries it, and by when if the text sets a time. */
public record Duty(DutyCode code, Role who, Optional<Deadline> deadline) {

    @Override
    public String toString() {
        return who.id() + ": " + code + deadline.map(d -> " within " + d).orElse("");
    }
}
