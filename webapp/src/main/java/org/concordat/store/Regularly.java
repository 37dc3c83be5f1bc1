package org.concordat.store;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a bean does by itself again and again, until the bean ends. */
@Dependent
public class Regularly {

    private static final Logger LOG = Logger.getLogger(Regularly.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable Future<?> doing;

    /**
     * Begins after one pause. A failure is logged, and does not end it.
     *
     * @param pause from the end of one time to the beginning of the next
     * @param failed a sentence on what a failure means, without its full stop
     */
    public void begin(Duration pause, String failed, Runnable work) {
        doing = executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        LOG.log(Level.WARNING, "{0}: {1}", new Object[] {failed, e.toString()});
                    }
                },
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        if (doing != null) {
            doing.cancel(false);
        }
    }
}
