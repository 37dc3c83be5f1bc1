package org.concordat.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The plug-ins of a folder, which have passed every check.
 *
 * @param jars their jars, in the order of their names
 * @param councils the ids of the councils that they bring
 * @param report what to tell a person about them, a line each
 */
record Plugins(List<Path> jars, List<String> councils, List<String> report) {

    private static final String MANIFEST = "META-INF/concordat-plugin.properties";

    /**
     * Checks the plug-ins of a folder: first each jar as a jar, then all that can be read together, as the application
     * will do.
     *
     * @throws Refusal with every fault that was found
     */
    static Plugins in(Path folder, Installation installation) throws Refusal {
        List<Path> jars = jars(folder);
        List<String> faults = new ArrayList<>();
        List<Path> readable = new ArrayList<>();
        for (Path jar : jars) {
            List<String> found = faultsOfJar(jar);
            faults.addAll(found);
            if (found.isEmpty()) {
                readable.add(jar);
            }
        }
        Map<String, List<String>> findings = checked(readable, installation);
        faults.addAll(findings.getOrDefault(PluginCheck.FAULTS, List.of()));
        if (faults.size() == 1) {
            throw new Refusal(ExitCode.PLUGINS, faults.get(0));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    ExitCode.PLUGINS, faults.size() + " faults in the plug-ins:\n" + String.join("\n", faults));
        }
        return new Plugins(
                jars,
                findings.getOrDefault(PluginCheck.COUNCILS, List.of()),
                findings.getOrDefault(PluginCheck.REPORT, List.of()));
    }

    private static List<Path> jars(Path folder) throws Refusal {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(
                    ExitCode.PLUGINS,
                    "There is no plugins folder " + folder + "; name the right one with --plugins FOLDER.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            if (jars.isEmpty()) {
                throw new Refusal(
                        ExitCode.PLUGINS,
                        "There is no plug-in in the folder " + folder + "; put the jar of a council into it.");
            }
            return jars;
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.PLUGINS, "The plugins folder " + folder + " cannot be read (" + reason(e) + ").");
        }
    }

    /** Reads a jar to its end, so that a damaged one is found here and not while the application runs. */
    private static List<String> faultsOfJar(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return jar.getEntry(MANIFEST) != null
                    ? List.of()
                    : List.of(file.getFileName() + ": it is not a plug-in, for it has no " + MANIFEST
                            + "; take it out of the folder.");
        } catch (IOException e) {
            return List.of(file.getFileName() + ": it cannot be read as a jar (" + reason(e) + "); copy it again.");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> checked(List<Path> jars, Installation installation) throws Refusal {
        try (URLClassLoader loader = installation.loader(jars)) {
            return (Map<String, List<String>>) Class.forName(PluginCheck.class.getName(), true, loader)
                    .getMethod("findings")
                    .invoke(null);
        } catch (InvocationTargetException e) {
            throw new Refusal(
                    ExitCode.PLUGINS,
                    "A plug-in cannot be checked with this core (" + e.getCause() + "); build it against this core.");
        } catch (IOException | ReflectiveOperationException e) {
            throw new Refusal(
                    ExitCode.START, "The application beside " + installation.jar() + " is incomplete (" + e + ").");
        }
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }
}
