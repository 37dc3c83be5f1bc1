package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.concordat.faulty.FaultyProfile;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server of its own that is given a plug-in with four faults. */
@Tag("full")
class FaultyPluginIT {

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void a_plug_in_with_four_faults_is_refused_with_four_sentences_in_one_report() throws Exception {
        Path war = Files.createDirectories(Path.of("target", "faulty")).resolve("ROOT.war");
        Deployed.war("ROOT.war")
                .addAsLibrary(Deployed.anytown())
                .addAsLibrary(Deployed.plugin("muddletown.jar", FaultyProfile.class))
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);

        String log = logUntilReady(war);

        assertThat(log, containsString("""
                        4 faults in the plug-ins:
                        muddletown 1: clauses.yaml numbers two clauses "2"; mark the second "2-2".
                        muddletown 1: rule 9 on sign-letter cites clause "9", which clauses.yaml does not have; \
                        add the clause or correct the citation.
                        muddletown 1: rule 2#2 on sign-letter applies in no situation \
                        (when [signatory is officer], unless [[signatory is officer]]); \
                        correct its conditions or drop it.
                        muddletown 1: rules 2 and 1 on sign-letter contradict each other, \
                        for example where signatory is member, letter is routine; \
                        say by an unless which of them the text puts first."""));
        assertThat(log, containsString("\"Deployed\": [\n        ]"));
    }

    private static String logUntilReady(Path war) throws IOException {
        Process server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        new File("target/server/payara-micro.jar").getAbsolutePath(),
                        "--nocluster",
                        "--autobindhttp",
                        "--deploy",
                        war.toString()))
                .redirectErrorStream(true)
                .start();
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains("ready in")) {
                log.append(line).append('\n');
                line = lines.readLine();
            }
        } finally {
            server.destroyForcibly();
        }
        return log.toString();
    }
}
