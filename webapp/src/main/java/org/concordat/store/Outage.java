package org.concordat.store;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that does not answer from a fault of our own. */
public final class Outage {

    /** Connection exceptions, an operator's intervention (PostgreSQL), and too many connections. */
    private static final Set<String> CLASSES = Set.of("08", "57", "53");

    /** What H2 says of a database that is closed or broken. */
    private static final Set<String> H2 = Set.of("90098", "90121", "90067", "90020", "90028");

    /** What the server's own pool says; its classes are not ours to name. */
    private static final Set<String> POOL = Set.of("PoolingException", "ResourceAllocationException");

    private Outage() {}

    /** Whether something failed because the database does not answer. */
    public static boolean caused(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql.getSQLState())) {
                return true;
            }
            if (POOL.contains(cause.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(@Nullable String state) {
        return state != null
                && (H2.contains(state) || (state.length() == 5 && CLASSES.contains(state.substring(0, 2))));
    }
}
