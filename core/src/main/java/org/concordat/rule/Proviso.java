package org.concordat.rule;

import java.util.Optional;

/** A condition that binds whoever does what is asked about, and how strongly the text puts it. */
public record Proviso(DutyCode code, Optional<Strength> strength) {

    @Override
    public String toString() {
        return code + strength.map(s -> " (" + s.id() + ")").orElse("");
    }
}
