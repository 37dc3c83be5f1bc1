package org.concordat.store;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/**
 * The one clock by which sessions, links, codes and tokens end and a day begins for councils; a test puts another in its
 * place.
 */
@Dependent
class Clock {

    @Produces
    InstantSource now() {
        return InstantSource.system();
    }
}
