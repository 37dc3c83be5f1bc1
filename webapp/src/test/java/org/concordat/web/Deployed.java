package org.concordat.web;

import java.io.File;
import org.concordat.anytown.AnytownProfile;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What all tests on the server share: the module's WAR as it is built, at the root, with Anytown's jar beside the core. */
@ArquillianSuiteDeployment
public class Deployed {

    @Deployment(testable = false)
    public static WebArchive application() {
        return war("ROOT.war").addAsLibrary(anytown());
    }

    static WebArchive war(String name) {
        return ShrinkWrap.create(WebArchive.class, name)
                .as(ExplodedImporter.class)
                .importDirectory(new File("target/concordat"))
                .as(WebArchive.class);
    }

    static JavaArchive anytown() {
        return plugin("anytown.jar", AnytownProfile.class);
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
