package org.concordat.store;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Which councils there are in this request: on a council's own host it alone, on a host that nobody knows none. */
@RequestScoped
public class Site {

    private Optional<String> only = Optional.empty();
    private boolean unknown;

    /** Only this council is here. */
    public void onlyOf(String council) {
        only = Optional.of(council);
    }

    /** Nothing is here. */
    public void ofNobody() {
        unknown = true;
    }

    /** Whether this council may be seen here. */
    public boolean has(String council) {
        return !unknown && only.map(council::equals).orElse(true);
    }

    /** Whether this is one council's own host, where there is nothing of the instance. */
    public boolean isOfOneCouncil() {
        return only.isPresent();
    }
}
