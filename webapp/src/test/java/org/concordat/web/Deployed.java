package org.concordat.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.concordat.anytown.AnytownProfile;
import org.concordat.clock.TestClock;
import org.concordat.openid.TownProvider;
import org.concordat.profile.PluginManifest;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What all tests on the server share: the module's WAR as it is built, at the root, with Anytown's jar beside the core. */
@ArquillianSuiteDeployment
public class Deployed {

    /** Where Anytown's people sign in, in the tests' own process. */
    static final TownProvider TOWN = new TownProvider();

    /** Another address of this machine than the one that the tests ask from: that of a proxy that is believed. */
    static final String PROXY = "127.0.0.2";

    /** The tests ask as much as they need, all from one address; Anytown has a sign-in of its own. */
    private static final String SETTINGS =
            """
            concordat.limit.sign.in=0
            concordat.limit.pdf=0
            concordat.limit.compare=0
            concordat.limit.api=0
            concordat.proxies=%s
            concordat.openid.anytown.client.id=concordat
            concordat.openid.anytown.client.secret=%s
            concordat.openid.anytown.issuer=%s
            concordat.openid.anytown.name=your Anytown staff account
            concordat.openid.nowhere.issuer=https://login.nowhere.example
            """.formatted(PROXY, TownProvider.SECRET, System.getProperty("keycloak.issuer", TOWN.issuer()));

    @Deployment(testable = false)
    public static WebArchive application() {
        return war("ROOT.war")
                .addClasses(AsSomebody.class, OnceAMinute.class)
                .addAsLibrary(anytown())
                .addAsLibrary(clock())
                .addAsLibraries(others())
                .addAsResource(new StringAsset(SETTINGS), "META-INF/microprofile-config.properties");
    }

    /** A clock that tests put forward. */
    private static JavaArchive clock() {
        return ShrinkWrap.create(JavaArchive.class, "clock.jar")
                .addPackage(TestClock.class.getPackage())
                .addAsManifestResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml");
    }

    /** The plug-ins that the modules beside this one have built, for the tests that walk through every council. */
    private static File[] others() {
        File[] modules = Boolean.getBoolean("every.council") ? new File("..").listFiles() : new File[0];
        return Stream.of(Objects.requireNonNull(modules))
                .map(module -> new File(module, "target").listFiles((target, name) -> name.endsWith(".jar")))
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .filter(Deployed::isPlugin)
                .toArray(File[]::new);
    }

    private static boolean isPlugin(File file) {
        try (ZipFile jar = new ZipFile(file)) {
            return jar.getEntry(PluginManifest.PATH) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WebArchive war(String name) {
        return ShrinkWrap.create(WebArchive.class, name)
                .as(ExplodedImporter.class)
                .importDirectory(new File("target/concordat"))
                .as(WebArchive.class);
    }

    static JavaArchive anytown() {
        return plugin("anytown.jar", AnytownProfile.class)
                .addAsManifestResource("org/concordat/anytown/broken.xhtml", "resources/broken.xhtml");
    }

    /** A plug-in's jar, made of a profile's package and the resources beside it. */
    static JavaArchive plugin(String name, Class<?> profile) {
        String folder = profile.getPackageName().replace('.', '/') + "/";
        return ShrinkWrap.create(JavaArchive.class, name)
                .addPackage(profile.getPackage())
                .addAsResource(folder + "clauses.yaml")
                .addAsResource(folder + "texts.properties")
                .addAsManifestResource(folder + "beans.xml", "beans.xml")
                .addAsManifestResource(folder + "concordat-plugin.properties", "concordat-plugin.properties");
    }
}
