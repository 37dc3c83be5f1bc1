package org.concordat.people;

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
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.jspecify.annotations.Nullable;

/** Deletes, once an hour, the files that nobody has confirmed. */
@ApplicationScoped
public class OldFiles {

    private static final Logger LOG = Logger.getLogger(OldFiles.class.getName());

    @Inject
    private Directory directory;

    @Inject
    private Background background;

    @Inject
    private Imports imports;

    @Resource
    private ManagedScheduledExecutorService executor;

    private @Nullable Future<?> work;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Observing is what makes this bean begin with the application.
    }

    @PostConstruct
    void begin() {
        work = executor.scheduleWithFixedDelay(this::delete, 1, 1, TimeUnit.HOURS);
    }

    @PreDestroy
    void end() {
        if (work != null) {
            work.cancel(false);
        }
    }

    private void delete() {
        for (Served council : directory.open()) {
            try {
                background.at(council.council().id(), () -> {
                    imports.deleteOld();
                    return true;
                });
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Files that wait for too long could not be deleted: {0}", e.toString());
            }
        }
    }
}
