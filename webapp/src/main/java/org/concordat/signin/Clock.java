package org.concordat.signin;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** The time by which sessions, links, codes and tokens end; a test puts another in its place. */
@Dependent
class Clock {

    @Produces
    InstantSource now() {
        return InstantSource.system();
    }
}
