package org.concordat.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.concordat.council.Council;
import org.concordat.council.InForce;
import org.concordat.council.Particulars;
import org.concordat.profile.ProfileRegistry;
import org.concordat.texts.TextStore;

/**
 * The councils that are served, held in memory and read again as soon as any node has changed one. Public pages are answered
 * from it alone, also while the database does not answer.
 */
@ApplicationScoped
public class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class.getName());
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int SECONDS_TO_READ = 20;

    @Inject
    private ProfileRegistry registry;

    @Inject
    private CouncilStore store;

    @Inject
    private TextStore texts;

    @Inject
    private Background background;

    @Inject
    private Demonstration demonstration;

    @Inject
    private InstantSource clock;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Regularly regularly;

    private volatile Map<String, Served> served = Map.of();
    private volatile long read = -1;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        // Observing is what makes this bean begin with the application.
    }

    @PostConstruct
    void begin() {
        wait(executor.submit(() -> {
            demonstration.add();
            look();
        }));
        regularly.begin(BETWEEN_LOOKS, "The councils could not be read; the last known ones are served", this::look);
    }

    /** The day it is for councils. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** Every council that is open, in the order of the ids. */
    public List<Served> open() {
        return served.values().stream().filter(this::isServed).toList();
    }

    private boolean isServed(Served council) {
        return council.isOpenOn(today());
    }

    /** The open council with this id. */
    public Optional<Served> find(String id) {
        return Optional.ofNullable(served.get(id)).filter(this::isServed);
    }

    /** The council with this id, wherever it stands between being set up and being gone. */
    public Optional<Served> any(String id) {
        return Optional.ofNullable(served.get(id));
    }

    /** The council that a host name belongs to alone, wherever it stands; the name as {@code HostName} gives it. */
    public Optional<Served> at(String host) {
        return served.values().stream()
                .filter(council -> council.council().hosts().contains(host))
                .findFirst();
    }

    /** Every council, wherever it stands, in the order of the ids. */
    public List<Served> all() {
        return List.copyOf(served.values());
    }

    /** Reads the councils again at once, after a change that was committed; never call it within a transaction. */
    public void refresh() {
        wait(executor.submit(this::look));
    }

    private static void wait(Future<?> work) {
        try {
            work.get(SECONDS_TO_READ, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the councils were read.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The councils could not be read from the database.", e);
        }
    }

    private synchronized void look() {
        long changes = background.atNone(store::changes);
        if (changes == read) {
            return;
        }
        Map<String, Served> now = new LinkedHashMap<>();
        for (Council council : background.atNone(store::all)) {
            List<InForce> periods = background.at(council.id(), store::periods);
            Particulars particulars = background.at(council.id(), store::particulars);
            Optional<Served> before = Optional.ofNullable(served.get(council.id()));
            Served rules = Served.of(council, particulars, periods, registry, before);
            now.put(council.id(), rules.quoting(background.at(council.id(), texts::said)));
        }
        now.values().stream()
                .filter(council -> isServed(council) && council.rulesOn(today()).isEmpty())
                .forEach(council -> LOG.log(
                        Level.WARNING,
                        "No plug-in that is loaded has the rules that were accepted for the council \"{0}\"; its pages say so"
                                + " until they are back or others are accepted.",
                        council.council().id()));
        served = Collections.unmodifiableMap(now);
        read = changes;
    }
}
