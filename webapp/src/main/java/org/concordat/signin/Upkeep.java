package org.concordat.signin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.store.Background;
import org.concordat.store.Demonstration;
import org.jspecify.annotations.Nullable;

/** What the sign-in does by itself: it tells the code for the first account at the start, and forgets what has ended. */
@ApplicationScoped
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final int MINUTES_BETWEEN = 10;

    @Inject
    private Background background;

    @Inject
    private Demonstration demonstration;

    @Inject
    private SetUp setUp;

    @Inject
    private Sessions sessions;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable Future<?> tidying;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Observing is what makes this bean begin with the application.
    }

    @PostConstruct
    void begin() {
        if (!demonstration.isOn()) {
            executor.execute(this::tell);
        }
        tidying = executor.scheduleWithFixedDelay(this::tidy, 1, MINUTES_BETWEEN, TimeUnit.MINUTES);
    }

    @PreDestroy
    void end() {
        if (tidying != null) {
            tidying.cancel(false);
        }
    }

    private void tell() {
        try {
            background.atNone(setUp::code).ifPresent(code -> LOG.warning(SignInWords.of("set-up.log", code)));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The code for the first account could not be made; start again.", e);
        }
    }

    private void tidy() {
        try {
            background.atNone(() -> {
                sessions.tidy();
                return true;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What has ended of the sign-in was not forgotten: {0}", e.toString());
        }
    }
}
