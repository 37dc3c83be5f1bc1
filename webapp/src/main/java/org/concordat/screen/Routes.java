package org.concordat.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.council.Actor;

/** The addresses of all screens. */
@ApplicationScoped
public class Routes {

    /** A screen's address and bean. */
    public record Entry(Route route, Bean<?> bean) {

        /** Whether it is below each council, not the instance's own. */
        public boolean ofCouncil() {
            return route.ofCouncil() || route.show().atCouncil();
        }

        private Optional<Map<String, String>> match(String path) {
            String[] pattern = route.value().split("/", -1);
            String[] parts = path.split("/", -1);
            if (pattern.length != parts.length) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < parts.length; i++) {
                if (pattern[i].startsWith("{")) {
                    values.put(pattern[i].substring(1, pattern[i].length() - 1), parts[i]);
                } else if (!pattern[i].equals(parts[i])) {
                    return Optional.empty();
                }
            }
            return values.containsValue("") ? Optional.empty() : Optional.of(values);
        }
    }

    /** A screen that an address leads to, with what the address says in the places of names. */
    public record Found(Entry entry, Map<String, String> path) {}

    @Inject
    private BeanManager beans;

    private List<Entry> entries = List.of();

    @PostConstruct
    void find() {
        entries = beans.getBeans(Screen.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Route.class))
                .map(bean -> new Entry(bean.getBeanClass().getAnnotation(Route.class), bean))
                // A word goes before a name in its place.
                .sorted(Comparator.comparing(
                        (Entry entry) -> entry.route().value().replace('{', '~')))
                .toList();
    }

    /** All screens, in the order of their addresses. */
    public List<Entry> all() {
        return entries;
    }

    /** The screen at this address below {@code /admin/} or a council's. */
    public Optional<Found> find(boolean ofCouncil, String path) {
        return entries.stream()
                .filter(entry -> entry.ofCouncil() == ofCouncil)
                .flatMap(entry -> entry.match(path).map(values -> new Found(entry, values)).stream())
                .findFirst();
    }

    /** What of the menu somebody may see, in its order. */
    public List<Entry> menu(Actor actor, String council) {
        return entries.stream()
                .filter(entry -> entry.route().menu() > 0 && entry.ofCouncil() != council.isEmpty())
                .filter(entry -> entry.route().show().allows(actor, council))
                .sorted(Comparator.comparingInt(entry -> entry.route().menu()))
                .toList();
    }

    Screen screen(Entry entry) {
        return (Screen) beans.getReference(entry.bean(), Screen.class, beans.createCreationalContext(entry.bean()));
    }
}
