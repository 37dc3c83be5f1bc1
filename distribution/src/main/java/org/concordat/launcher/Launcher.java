package org.concordat.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does what the command line asks for. A person reads only what this class prints: plain sentences; the server's own words
 * go to its log.
 */
public final class Launcher {

    /** The system property that tells the application where its data folder is. */
    static final String DATA = "concordat.data";

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private Optional<Ending> ending = Optional.empty();

    private Launcher() {}

    /** Starts Concordat; ends the process with an {@link ExitCode} if it does not start. */
    public static void main(String[] arguments) {
        Launcher launcher = new Launcher();
        try {
            launcher.run(Options.read(List.of(arguments)));
        } catch (Refusal refusal) {
            launcher.refuse(String.valueOf(refusal.getMessage()), refusal.code());
        } catch (IOException | InterruptedException | RuntimeException e) {
            launcher.refuse(
                    "Concordat did not start: " + SevereMessages.reason(e).orElse(e.toString()), ExitCode.START);
        }
    }

    private void refuse(String sentence, ExitCode code) {
        if (ending.filter(Ending::hasBegun).isPresent()) {
            return;
        }
        err.println(sentence);
        ending.ifPresent(end -> end.because(code));
        System.exit(code.number());
    }

    private void run(Options options) throws Refusal, IOException, InterruptedException {
        Installation installation = Installation.ofThisJar();
        switch (options.action()) {
            case HELP -> out.print(help());
            case VERSION -> out.println("Concordat " + version());
            case CHECK -> plugins(options, installation).report().forEach(out::println);
            case VERIFY_AUDIT ->
                verified(options.file().orElseThrow(), installation).forEach(out::println);
            case BACKUP -> out.println(Backup.to(options.file().orElseThrow()).of(options.data()));
            case RESTORE -> out.println(Backup.to(options.file().orElseThrow()).into(options.data()));
            case SERVE -> serve(options, installation);
        }
    }

    private static Plugins plugins(Options options, Installation installation) throws Refusal {
        return Plugins.in(options.plugins().orElse(installation.plugins()), installation);
    }

    @SuppressWarnings("unchecked")
    private static List<String> verified(Path record, Installation installation) throws Refusal {
        Map<String, List<String>> findings;
        try (URLClassLoader loader = installation.loader(List.of())) {
            findings = (Map<String, List<String>>) Class.forName(AuditCheck.class.getName(), true, loader)
                    .getMethod("findings", Path.class)
                    .invoke(null, record);
        } catch (IOException | ReflectiveOperationException e) {
            throw new Refusal(
                    ExitCode.START, "The application beside " + installation.jar() + " is incomplete (" + e + ").");
        }
        List<String> faults = findings.getOrDefault(PluginCheck.FAULTS, List.of());
        if (!faults.isEmpty()) {
            throw new Refusal(ExitCode.RECORD, String.join("\n", faults));
        }
        return findings.getOrDefault(PluginCheck.REPORT, List.of());
    }

    private void serve(Options options, Installation installation) throws Refusal, IOException, InterruptedException {
        Settings.mustBeRight();
        Address address = new Address(options.host(), options.port());
        address.mustBeFree();
        Plugins plugins = plugins(options, installation);
        DataFolder data = DataFolder.open(options.data());
        Server server = new Server(data, address);
        ending = Optional.of(new Ending(server, data));
        out.println("Concordat starts; its log is " + server.log());

        silence(data.log().resolve("console.log"));
        System.setProperty(DATA, data.folder().toString());
        server.start(Application.lay(installation, plugins, data.work().resolve("app")));
        int profiles = plugins.councils().size();
        new Readiness(address.uri()).await(profiles);
        // In production the councils are whatever the database has.
        String what = Settings.isProduction() ? " profile" : " council";
        out.println("Concordat is ready at " + address.uri() + " with " + profiles + what + (profiles == 1 ? "" : "s"));
    }

    /** Sends what libraries print, past the log, to a file. */
    private static void silence(Path file) throws IOException {
        PrintStream console = new PrintStream(file.toFile(), StandardCharsets.UTF_8);
        System.setOut(console);
        System.setErr(console);
    }

    private static String help() throws IOException {
        try (InputStream text = Launcher.class.getResourceAsStream("help.txt")) {
            if (text == null) {
                throw new IOException("help.txt is missing in the jar");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String version() {
        return Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
