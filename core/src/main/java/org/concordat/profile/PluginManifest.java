package org.concordat.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * What a plug-in says of itself before any of its classes is loaded, in {@value #PATH}: its council's {@code id}, the
 * {@code editions} that it brings, the {@code api} of the core that it was built for, its own {@code version}, and the
 * classes of its {@code profiles}. Lists are separated by commas.
 *
 * @param place where the manifest was found, for messages
 */
public record PluginManifest(
        String place, String id, List<String> editions, String api, String version, List<String> profiles) {

    /** Where a plug-in's manifest lies in its jar. */
    public static final String PATH = "META-INF/concordat-plugin.properties";

    /** The version of the extension point that this core offers, {@code major.minor}. */
    public static final String API = "1.0";

    /** The manifests of all plug-ins that a class loader sees, in the order of their ids. */
    public static List<PluginManifest> all(ClassLoader loader) {
        List<PluginManifest> manifests = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(PATH))) {
                try (InputStream in = url.openStream()) {
                    manifests.add(read(url.toString(), in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        manifests.sort(java.util.Comparator.comparing(PluginManifest::id));
        return manifests;
    }

    /** Reads a manifest; what it does not say is empty, and the checks report it. */
    public static PluginManifest read(String place, InputStream in) throws IOException {
        Properties says = new Properties();
        says.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        return new PluginManifest(
                place,
                says.getProperty("id", "").strip(),
                list(says, "editions"),
                says.getProperty("api", "").strip(),
                says.getProperty("version", "").strip(),
                list(says, "profiles"));
    }

    private static List<String> list(Properties says, String key) {
        return Arrays.stream(says.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** Whether this core offers what the plug-in was built for: the same major version, and no older minor one. */
    public boolean compatible() {
        String[] built = api.split("\\.", -1);
        String[] offered = API.split("\\.", -1);
        return api.matches("\\d{1,4}\\.\\d{1,4}")
                && built[0].equals(offered[0])
                && Integer.parseInt(built[1]) <= Integer.parseInt(offered[1]);
    }
}
