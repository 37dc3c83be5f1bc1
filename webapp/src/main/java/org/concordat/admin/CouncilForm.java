package org.concordat.admin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.council.Council;
import org.concordat.council.CouncilId;
import org.concordat.council.HostName;
import org.concordat.profile.Accent;
import org.concordat.screen.Exchange;
import org.concordat.screen.Faults;

/**
 * What a form says of a council.
 *
 * @param hosts one host name a line
 * @param profiles the ids of the profiles that are ticked
 */
public record CouncilForm(
        String id, String name, String shortName, String accent, String hosts, boolean listed, Set<String> profiles) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 80;

    /** An empty one. */
    static final CouncilForm EMPTY = new CouncilForm("", "", "", "", "", true, Set.of());

    static CouncilForm of(Council council) {
        return new CouncilForm(
                council.id(),
                council.name(),
                council.shortName(),
                council.accent(),
                council.hosts().stream().sorted().collect(Collectors.joining("\n")),
                council.listed(),
                council.profiles());
    }

    static CouncilForm read(Exchange exchange) {
        return new CouncilForm(
                exchange.text("id"),
                exchange.text("name"),
                exchange.text("short-name"),
                exchange.text("accent").toLowerCase(Locale.ROOT),
                exchange.text("hosts"),
                exchange.text("listed").equals("yes"),
                Set.copyOf(new LinkedHashSet<>(exchange.all("profiles"))));
    }

    /** The same of the council that the address names. */
    CouncilForm of(String other) {
        return new CouncilForm(other, name, shortName, accent, hosts, listed, profiles);
    }

    /** What is wrong with an id, without a full stop; empty if it may be a council's. */
    static Optional<String> fault(String id) {
        return CouncilId.fault(id);
    }

    /** Adds what is wrong with the id of a council that is new. */
    void checkId(List<Council> there, Faults faults) {
        if (id.isEmpty()) {
            faults.add("id", AdminWords.of("id.fault.empty"));
        } else if (fault(id).isPresent()) {
            faults.add("id", fault(id).orElseThrow());
        } else if (there.stream().anyMatch(council -> council.id().equals(id))) {
            faults.add("id", AdminWords.of("id.fault.taken", id));
        }
    }

    /** Adds what is wrong with names and colour. */
    void checkNames(Faults faults) {
        length("name", name, LONGEST_NAME, faults);
        length("short-name", shortName, LONGEST_SHORT_NAME, faults);
        if (!Accent.isReadable(accent)) {
            faults.add("accent", AdminWords.of("accent.fault"));
        }
    }

    private static void length(String field, String text, int longest, Faults faults) {
        if (text.isEmpty()) {
            faults.add(field, AdminWords.of(field + ".fault.empty"));
        } else if (text.length() > longest) {
            faults.add(field, AdminWords.of(field + ".fault.long", longest));
        }
    }

    /**
     * Adds what is wrong with hosts and profiles.
     *
     * @param instance the host names of the instance itself
     * @param known the ids of the profiles that there are
     */
    void checkPlace(List<Council> there, Set<String> instance, Set<String> known, Faults faults) {
        Set<String> taken = taken(there, id);
        for (String host : lines().toList()) {
            Optional<String> name = HostName.of(host);
            if (name.isEmpty() || (host.contains(":") && !host.startsWith("["))) {
                faults.add("hosts", AdminWords.of("hosts.fault", host));
            } else if (taken.contains(name.get()) || instance.contains(name.get())) {
                faults.add("hosts", AdminWords.of("hosts.fault.taken", host));
            }
        }
        if (profiles.isEmpty() || !known.containsAll(profiles)) {
            faults.add("profiles", AdminWords.of("profiles.fault"));
        }
    }

    /** The host names that are another council's. */
    static Set<String> taken(List<Council> there, String id) {
        return there.stream()
                .filter(council -> !council.id().equals(id))
                .flatMap(council -> council.hosts().stream())
                .collect(Collectors.toSet());
    }

    private Stream<String> lines() {
        return Stream.of(hosts.split("[\\s,]+")).filter(line -> !line.isEmpty());
    }

    /** The host names as they are compared. */
    Set<String> hostNames() {
        return lines().flatMap(host -> HostName.of(host).stream()).collect(Collectors.toSet());
    }
}
