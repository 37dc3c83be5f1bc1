package org.concordat.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.concordat.profile.LoadedProfile;

/**
 * The files that pages refer to: those of the application, and from each council's profile a style sheet with its accent
 * colour. The address of each carries its version, so that a browser may keep it for good.
 */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";

    private final Map<String, Asset> assets = new HashMap<>();

    @Inject
    private ServletContext context;

    @Inject
    private Councils councils;

    @PostConstruct
    void load() {
        Optional.ofNullable(context.getResourcePaths(FOLDER)).orElse(Set.of()).stream()
                .filter(path -> !path.endsWith("/"))
                .forEach(path -> put(path.substring(FOLDER.length()), content(path)));
        for (LoadedProfile council : councils.all()) {
            put("accent/" + council.id() + ".css", utf8(":root{--accent:" + accent(council) + "}"));
        }
        put(
                "accents.css",
                utf8(councils.listed().stream()
                        .map(council -> ".cc-swatch--" + council.id() + "{--accent:" + accent(council) + "}")
                        .collect(Collectors.joining("\n"))));
    }

    /** The file of this name, for example {@code concordat.css}. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /**
     * The address of a file below the application's root.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    String address(String name) {
        Asset asset = find(name)
                .orElseThrow(() -> new IllegalArgumentException("No file " + name + " lies under " + FOLDER + "."));
        return FOLDER + asset.version() + "/" + name;
    }

    private void put(String name, byte[] content) {
        assets.put(name, new Asset(name, content));
    }

    private static String accent(LoadedProfile council) {
        return council.profile().accent();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] content(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
