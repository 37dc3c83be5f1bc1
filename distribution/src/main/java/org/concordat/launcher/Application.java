package org.concordat.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The exploded application with the plug-ins among its libraries, where the server discovers them like its own.
 *
 * @param folder what is deployed
 */
record Application(Path folder) {

    /** Copies the application and lays the plug-ins beside the core. */
    static Application lay(Installation installation, Plugins plugins, Path folder) throws IOException {
        Path from = installation.application();
        List<Path> paths;
        try (Stream<Path> all = Files.walk(from)) {
            paths = all.toList();
        }
        for (Path path : paths) {
            Files.copy(path, folder.resolve(from.relativize(path).toString()));
        }
        for (Path jar : plugins.jars()) {
            Files.copy(jar, folder.resolve("WEB-INF/lib").resolve(jar.getFileName()));
        }
        return new Application(folder);
    }
}
