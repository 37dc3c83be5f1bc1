package org.concordat.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The clause inventory of an edition, read from the {@code clauses.yaml} beside a profile: a list of entries with
 * {@code id}, {@code heading}, {@code gist} and {@code kind} ({@code rule}, {@code guidance} or {@code information}), in
 * the document's order, and where the clause refers to law that has since moved {@code law}, the list of its ids. How
 * the clause is found in the council's own document may stand beside it: {@code printed} (default: as the id says),
 * {@code under} (the printed headings above it and the clauses after it, until the next {@code under}) and
 * {@code resumes}; see {@link Printed}.
 */
public final class ClauseInventory {

    private static final Set<String> NEEDED = Set.of("id", "heading", "gist", "kind");
    private static final Set<String> ALLOWED =
            Set.of("id", "heading", "gist", "kind", "law", "printed", "under", "resumes");

    private ClauseInventory() {}

    /**
     * Reads the inventory that lies beside a class.
     *
     * @throws IllegalArgumentException with one sentence a fault, all of them at once: an entry without a key, an unknown
     *     key or kind
     */
    public static List<Clause> beside(Class<?> profile, String resource) {
        try (InputStream in = profile.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        resource + " is missing beside " + profile.getName() + "; put the clause inventory there.");
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an inventory.
     *
     * @param name what its faults call it
     * @throws IllegalArgumentException as {@link #beside}
     */
    public static List<Clause> read(String name, InputStream in) {
        try {
            Object entries = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return clauses(name, entries);
        } catch (YAMLException e) {
            throw new IllegalArgumentException(name + " is not readable YAML: " + e.getMessage(), e);
        }
    }

    private static List<Clause> clauses(String resource, Object entries) {
        List<String> faults = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        List<String> under = List.of();
        for (Object entry : entries instanceof List<?> list ? list : List.of(entries)) {
            if (!(entry instanceof Map<?, ?> map)
                    || !map.keySet().containsAll(NEEDED)
                    || !ALLOWED.containsAll(map.keySet())) {
                faults.add(
                        resource + " has an entry that is not id, heading, gist, kind and perhaps law, printed, under"
                                + " or resumes: " + entry);
                continue;
            }
            String id = String.valueOf(map.get("id"));
            Clause.Kind kind = kind(String.valueOf(map.get("kind")));
            if (kind == null) {
                faults.add(resource + " gives clause \"" + id + "\" the kind \"" + map.get("kind")
                        + "\"; allowed are rule, guidance and information.");
                continue;
            }
            under = map.containsKey("under") ? strings(map.get("under")) : under;
            String start = map.containsKey("printed")
                    ? String.valueOf(map.get("printed"))
                    : Printed.as(id).start();
            clauses.add(new Clause(
                    id,
                    String.valueOf(map.get("heading")),
                    String.valueOf(map.get("gist")),
                    kind,
                    strings(map.get("law")),
                    new Printed(
                            start,
                            under,
                            Optional.ofNullable(map.get("resumes")).map(String::valueOf))));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return List.copyOf(clauses);
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Clause.@Nullable Kind kind(String id) {
        for (Clause.Kind kind : Clause.Kind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        return null;
    }
}
