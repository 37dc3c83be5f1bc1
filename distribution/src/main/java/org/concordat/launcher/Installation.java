package org.concordat.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where Concordat is installed: the folder of {@code concordat.jar}, with {@code app} and {@code plugins} beside it.
 *
 * @param jar the launcher's own jar
 */
record Installation(Path jar) {

    /** The installation that this class was loaded from. */
    static Installation ofThisJar() {
        try {
            return new Installation(Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The exploded application, without any plug-in. */
    Path application() {
        return jar.resolveSibling("app");
    }

    /** The plug-ins that are used when the command line names no other folder. */
    Path plugins() {
        return jar.resolveSibling("plugins");
    }

    /** What sees this jar, the application's own libraries and these jars, and shares nothing but Java with the launcher. */
    URLClassLoader loader(List<Path> jars) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(url(jar)));
        try (Stream<Path> libraries = Files.list(application().resolve("WEB-INF/lib"))) {
            for (Path library : libraries.sorted().toList()) {
                urls.add(url(library));
            }
        }
        jars.forEach(plugin -> urls.add(url(plugin)));
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
