package org.concordat.signin;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.store.Background;
import org.concordat.store.Demonstration;
import org.concordat.store.Regularly;

/** What the sign-in does by itself: it tells the code for the first account at the start, and forgets what has ended. */
@ApplicationScoped
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Background background;

    @Inject
    private Demonstration demonstration;

    @Inject
    private SetUp setUp;

    @Inject
    private Ended ended;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Regularly regularly;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Observing is what makes this bean begin with the application.
    }

    @PostConstruct
    void begin() {
        if (!demonstration.isOn()) {
            executor.execute(this::tell);
        }
        regularly.begin(PAUSE, "What has ended of the sign-in was not forgotten", this::tidy);
    }

    private void tell() {
        try {
            background.atNone(setUp::code).ifPresent(code -> LOG.warning(SignInWords.of("set-up.log", code)));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The code for the first account could not be made; start again.", e);
        }
    }

    private void tidy() {
        background.atNone(() -> {
            ended.forget();
            return true;
        });
    }
}
