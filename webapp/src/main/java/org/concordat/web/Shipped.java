package org.concordat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** What is shipped with this application that others have made, and under which licence. */
final class Shipped {

    /** A work of others. */
    public record Work(String name, String licence, String address) {}

    private static final Properties LIST = read("shipped.properties");

    private Shipped() {}

    /** Every work once, by name. */
    static List<Work> works() {
        return LIST.values().stream()
                .map(line -> work(line.toString()))
                .distinct()
                .sorted(Comparator.comparing(work -> work.name().toLowerCase(Locale.UK)))
                .toList();
    }

    /** What the list names: a jar by its artefact's id, anything else by a name of its own. */
    static Set<String> named() {
        return LIST.stringPropertyNames();
    }

    private static Work work(String line) {
        String[] parts = line.split("\\|", -1);
        return new Work(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    /** The lines of a properties file beside this class. */
    static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Shipped.class.getName() + ".");
            }
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
