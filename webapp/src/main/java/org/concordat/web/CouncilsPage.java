package org.concordat.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.protocol.Edition;
import org.concordat.store.Served;

/** The first page: the councils of this instance. */
@Named
@RequestScoped
public class CouncilsPage {

    /** A council in the list. */
    public record Entry(String id, String name, String protocol) {}

    @Inject
    private Councils councils;

    /** The councils, in the order of their ids. */
    public List<Entry> getCouncils() {
        return Stream.concat(
                        councils.all().stream().map(c -> new Entry(c.id(), c.name(), protocol(c.edition()))),
                        councils.withoutRules().stream()
                                .map(Served::council)
                                .map(c -> new Entry(c.id(), c.name(), Pages.of("norules.listed"))))
                .sorted(Comparator.comparing(Entry::id))
                .toList();
    }

    private static String protocol(Edition edition) {
        return edition.draft() ? Pages.of("home.draft", edition.title()) : edition.title();
    }
}
