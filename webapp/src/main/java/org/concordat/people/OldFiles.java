package org.concordat.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.concordat.store.Background;
import org.concordat.store.Directory;
import org.concordat.store.Regularly;
import org.concordat.store.Served;

/** Deletes, once an hour, the files that nobody has confirmed. */
@ApplicationScoped
public class OldFiles {

    @Inject
    private Directory directory;

    @Inject
    private Background background;

    @Inject
    private Imports imports;

    @Inject
    private Regularly regularly;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Observing is what makes this bean begin with the application.
    }

    @PostConstruct
    void begin() {
        regularly.begin(Duration.ofHours(1), "Files that wait for too long were not deleted", this::delete);
    }

    private void delete() {
        for (Served council : directory.open()) {
            background.at(council.council().id(), () -> {
                imports.deleteOld();
                return true;
            });
        }
    }
}
