package org.concordat.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.store.Directory;
import org.concordat.store.Served;
import org.eclipse.microprofile.config.Config;

/**
 * The councils' own providers. Settings that are incomplete or wrong take away the button of their council and nothing else;
 * the log says so at the start, and so does the start page of the instance's administrators.
 */
@ApplicationScoped
public class Providers {

    private static final Logger LOG = Logger.getLogger(Providers.class.getName());

    /** What the settings of a council come to. */
    private record Found(Optional<Provider> provider, Optional<String> fault) {}

    @Inject
    private Config config;

    @Inject
    private Directory directory;

    private final Map<String, Found> found = new ConcurrentHashMap<>();

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        faults().forEach(LOG::warning);
    }

    /** The provider of a council, if it has one; asked for its settings once. */
    public Optional<Provider> of(String council) {
        return found(council).provider();
    }

    private Found found(String council) {
        return found.computeIfAbsent(council, this::read);
    }

    private Found read(String council) {
        try {
            return new Found(
                    ProviderSettings.of(council, name -> config.getOptionalValue(name, String.class))
                            .map(Provider::new),
                    Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Found(Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
        }
    }

    /** What is wrong with the settings, a sentence each. */
    public List<String> faults() {
        List<String> councils = directory.all().stream()
                .map(Served::council)
                .map(council -> council.id())
                .toList();
        return Stream.concat(councils.stream().flatMap(council -> found(council).fault().stream()), ofNobody(councils))
                .toList();
    }

    /** Settings of a council that there is not, which is mostly a slip of the pen. */
    private Stream<String> ofNobody(List<String> councils) {
        List<String> known = councils.stream()
                .flatMap(council ->
                        ProviderSettings.ALL.stream().map(setting -> ProviderSettings.variable(council, setting)))
                .toList();
        String prefix = variable(ProviderSettings.PREFIX);
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(Providers::variable)
                .filter(name -> name.startsWith(prefix) && !known.contains(name))
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream()
                .map(name -> name + " is no setting of a council that is here; it has to be " + prefix
                        + "COUNCIL_ and one of ISSUER, CLIENT_ID, CLIENT_SECRET, NAME, VERIFIED_BY.");
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
