package org.concordat.clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** Puts the clock of the tests in the place of the application's own. */
@Alternative
@Priority(1)
@Dependent
public class TestTime {

    @Produces
    InstantSource clock() {
        return TestClock::now;
    }
}
