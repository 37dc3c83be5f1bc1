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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The files that pages refer to: those of the application, and from each council's profile a style sheet with its accent
 * colour. The address of each carries its version, so that a browser may keep it for good.
 */
@ApplicationScoped
class Assets {

    private static final String FOLDER = "/assets/";
    private static final String ACCENT = "accent/";
    private static final String ACCENTS = "accents.css";
    private static final String CSS = ".css";

    private record Made(String css, Asset asset) {}

    private final Map<String, Asset> assets = new HashMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    @Inject
    private Councils councils;

    @PostConstruct
    void load() {
        Optional.ofNullable(context.getResourcePaths(FOLDER)).orElse(Set.of()).stream()
                .filter(path -> !path.endsWith("/"))
                .forEach(path -> put(path.substring(FOLDER.length()), content(path)));
    }

    /** The file of this name, for example {@code concordat.css}. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name)).or(() -> accents(name));
    }

    /** The colours of the councils, which change while the application runs. */
    private Optional<Asset> accents(String name) {
        if (name.equals(ACCENTS)) {
            return Optional.of(kept(
                    name,
                    councils.all().stream()
                            .map(council -> ".cc-swatch--" + council.id() + "{--accent:" + council.accent() + "}")
                            .collect(Collectors.joining("\n"))));
        }
        if (!name.startsWith(ACCENT) || !name.endsWith(CSS)) {
            return Optional.empty();
        }
        return councils.find(name.substring(ACCENT.length(), name.length() - CSS.length()))
                .map(council -> kept(name, ":root{--accent:" + council.accent() + "}"));
    }

    /** A style sheet that is made anew only when its text is another. */
    private Asset kept(String name, String css) {
        return Optional.ofNullable(made.get(name))
                .filter(before -> before.css().equals(css))
                .orElseGet(() -> {
                    Made now = new Made(css, new Asset(name, css.getBytes(StandardCharsets.UTF_8)));
                    made.put(name, now);
                    return now;
                })
                .asset();
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

    private byte[] content(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
