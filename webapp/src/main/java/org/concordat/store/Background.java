package org.concordat.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Work that no request asks for, done for one council at a time; never called from within a request. */
@ApplicationScoped
public class Background {

    @Inject
    private CurrentCouncil current;

    /** Does it for a council. */
    @ActivateRequestContext
    public <T> T at(String council, Supplier<T> work) {
        current.enter(council);
        return work.get();
    }

    /** Does it for none: nothing of a council can be reached. */
    @ActivateRequestContext
    public <T> T atNone(Supplier<T> work) {
        return work.get();
    }
}
