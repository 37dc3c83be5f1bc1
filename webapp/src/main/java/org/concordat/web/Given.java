package org.concordat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.rule.Facts;

/**
 * What a request says of a situation: the facts that could be read, and everything that is wrong with the rest.
 *
 * @param on the day whose rules it asks for; empty for today's
 */
record Given(Facts facts, Optional<LocalDate> on, List<InputFault> faults) {

    Given {
        faults = List.copyOf(faults);
    }

    /** The same facts with more faults. */
    Given and(List<InputFault> more) {
        return new Given(
                facts, on, Stream.concat(faults.stream(), more.stream()).toList());
    }

    /**
     * The facts, if nothing is wrong.
     *
     * @throws Refused naming every fault
     */
    Facts orRefuse() {
        if (!faults.isEmpty()) {
            throw new Refused(Problem.badInput(faults));
        }
        return facts;
    }
}
