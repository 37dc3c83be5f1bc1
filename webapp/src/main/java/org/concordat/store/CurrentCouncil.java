package org.concordat.store;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The council that this request works for: entered once, and never another one after it. */
@RequestScoped
public class CurrentCouncil {

    private @Nullable String council;

    /**
     * Works for a council from here on.
     *
     * @throws IllegalStateException if the request works for another one already
     */
    public void enter(String id) {
        if (council != null && !council.equals(id)) {
            throw new IllegalStateException(
                    "This request works for the council " + council + " and cannot go on to work for " + id + ".");
        }
        council = id;
    }

    /** The council that this request works for, if it works for one. */
    public Optional<String> id() {
        return Optional.ofNullable(council);
    }

    /**
     * The council that this request works for.
     *
     * @throws IllegalStateException if it works for none
     */
    public String orFail() {
        return id().orElseThrow(() -> new IllegalStateException("This request works for no council."));
    }
}
