package org.concordat.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.concordat.anytown.AnytownProfile;
import org.concordat.anytown.FaultyProfile;

/** Jars for a plugins folder, made of the test classes: good ones, and ones that are spoiled in one way. */
final class PluginJar {

    private static final String MANIFEST = "META-INF/concordat-plugin.properties";
    private static final String BEANS = "META-INF/beans.xml";
    private static final String PACKAGE = "org/concordat/anytown/";

    private final Map<String, byte[]> entries = new TreeMap<>();

    private PluginJar() {}

    /** The plug-in of Anytown, in which nothing is wrong. */
    static PluginJar ofAnytown() throws IOException {
        return of("anytown", "1.0", AnytownProfile.class);
    }

    /** A plug-in with four faults. */
    static PluginJar ofFaultytown() throws IOException {
        return of("faultytown", "1.0", FaultyProfile.class);
    }

    /** The plug-in of Anytown, built for another version of the extension point. */
    static PluginJar ofAnytownBuiltFor(String api) throws IOException {
        return of("anytown", api, AnytownProfile.class);
    }

    private static PluginJar of(String id, String api, Class<?> profile) throws IOException {
        PluginJar jar = new PluginJar();
        jar.put(
                MANIFEST,
                String.join(
                        "\n", "id=" + id, "editions=1", "api=" + api, "version=1.0", "profiles=" + profile.getName()));
        jar.put(
                BEANS,
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>");
        for (String name : files(profile)) {
            try (InputStream in = profile.getResourceAsStream("/" + PACKAGE + name)) {
                jar.entries.put(PACKAGE + name, in.readAllBytes());
            }
        }
        return jar;
    }

    private static List<String> files(Class<?> profile) {
        List<String> files = new ArrayList<>(List.of("AnytownProfile.class", "clauses.yaml", "texts.properties"));
        if (profile == FaultyProfile.class) {
            files.addAll(List.of("FaultyProfile.class", "faulty-clauses.yaml"));
        }
        return files;
    }

    private void put(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without what says that it is a plug-in. */
    PluginJar withoutManifest() {
        entries.remove(MANIFEST);
        return this;
    }

    /** With a profile that is not a bean, which only the server notices. */
    PluginJar withoutBeans() {
        put(
                BEANS,
                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"none\"/>");
        return this;
    }

    /** Writes the jar into a folder. */
    Path into(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return file;
    }
}
