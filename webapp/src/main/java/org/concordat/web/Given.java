package org.concordat.web;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.rule.Facts;

/** What a request says of a situation: the facts that could be read, and everything that is wrong with the rest. */
record Given(Facts facts, List<InputFault> faults) {

    Given {
        faults = List.copyOf(faults);
    }

    /** The same facts with more faults. */
    Given and(List<InputFault> more) {
        return new Given(facts, Stream.concat(faults.stream(), more.stream()).toList());
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
