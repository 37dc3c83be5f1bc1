package org.concordat.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;

/** The application server inside this process; the only class of Concordat that knows Payara Micro. */
final class Server {

    private static final String NAME = "concordat";
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String PROTOCOL = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    /** Ten files of ten megabytes. */
    private static final int LOG_FILES = 10;

    private static final int LOG_BYTES = 10_000_000;

    private final DataFolder data;
    private final Address address;
    private final SevereMessages severe = new SevereMessages();

    Server(DataFolder data, Address address) {
        this.data = data;
        this.address = address;
    }

    /** The file that the server writes its log to; older ones carry higher numbers. */
    Path log() {
        return data.log().resolve("server-0.log");
    }

    /**
     * Starts the server and deploys the application at the root.
     *
     * @throws Refusal with the server's own reason, if there is no application afterwards
     */
    void start(Application application) throws Refusal {
        try {
            PayaraMicroRuntime runtime = boot();
            runtime.deploy(NAME, "/", application.folder().toFile());
            // It says that it has deployed what it has not, so ask it what there is.
            Collection<String> deployed = runtime.getDeployedApplicationNames();
            if (deployed == null || !deployed.contains(NAME)) {
                throw failed("The application did not start", "it gives no reason");
            }
        } catch (BootstrapException e) {
            throw failed("The server did not start", SevereMessages.reason(e).orElse("it gives no reason"));
        }
    }

    private PayaraMicroRuntime boot() throws BootstrapException {
        Path home = data.work().resolve("server");
        try {
            Files.createDirectories(home);
            setBootProperties();
            PayaraMicro.setUpackedJarDir(home.toFile());
            return PayaraMicro.getInstance()
                    .setRootDir(home.toFile())
                    .setLogPropertiesFile(loggingProperties().toFile())
                    .setNoHazelcast(true)
                    .setHttpAutoBind(false)
                    .setHttpPort(address.port())
                    .setPreBootHandler(this::configure)
                    .bootStrap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets what the server's own command sets, except that it turns IPv6 off. */
    private static void setBootProperties() throws IOException {
        Properties boot = new Properties();
        try (InputStream in = PayaraMicro.class.getResourceAsStream("/MICRO-INF/payara-boot.properties")) {
            if (in != null) {
                boot.load(in);
            }
        }
        boot.remove("java.net.preferIPv4Stack");
        boot.stringPropertyNames().stream()
                .filter(name -> System.getProperty(name) == null)
                .forEach(name -> System.setProperty(name, boot.getProperty(name)));
    }

    private void configure(AdminCommandRunner commands) {
        // Here, because the server sets up logging just before.
        Logger.getLogger("").addHandler(severe);
        set(commands, CONFIG + "phone-home-runtime-configuration.enabled=false");
        set(commands, PROTOCOL + "server-header=false");
        address.host().ifPresent(host -> set(commands, LISTENER + "address=" + host));
    }

    private static void set(AdminCommandRunner commands, String setting) {
        ClusterCommandResult result = commands.run("set", setting);
        if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
            throw new IllegalStateException("The server refuses " + setting + ": " + result.getOutput());
        }
    }

    private Path loggingProperties() throws IOException {
        Properties logging = new Properties();
        String file = "java.util.logging.FileHandler";
        logging.setProperty("handlers", file);
        logging.setProperty(".level", "INFO");
        logging.setProperty(file + ".pattern", data.log().toString().replace("%", "%%") + "/server-%g.log");
        logging.setProperty(file + ".limit", String.valueOf(LOG_BYTES));
        logging.setProperty(file + ".count", String.valueOf(LOG_FILES));
        logging.setProperty(file + ".append", "true");
        logging.setProperty(file + ".encoding", "UTF-8");
        Class<?> line = Settings.isLogJson() ? LogLine.Json.class : LogLine.Plain.class;
        logging.setProperty(file + ".formatter", line.getName());
        Path properties = data.work().resolve("logging.properties");
        try (OutputStream out = Files.newOutputStream(properties)) {
            logging.store(out, null);
        }
        return properties;
    }

    private Refusal failed(String what, String otherwise) {
        for (String words : List.of("Address already in use", "Permission denied")) {
            if (severe.saying(words).isPresent()) {
                return address.taken(words);
            }
        }
        Optional<String> database = severe.saying("The database at ").or(() -> severe.saying("CONCORDAT_DB_"));
        if (database.isPresent()) {
            return new Refusal(ExitCode.DATABASE, sentence(database.get()) + "\nThe whole log is " + log() + ".");
        }
        return new Refusal(
                ExitCode.START, what + ": " + severe.first().orElse(otherwise) + "\nThe whole log is " + log() + ".");
    }

    /** What the application says of its database, without what the server has put around it. */
    private static String sentence(String message) {
        String begun = message.substring(
                Math.max(0, Math.max(message.indexOf("The database at "), message.indexOf("CONCORDAT_DB_"))));
        return begun.lines().findFirst().orElse(message).strip();
    }

    /** Stops the server, if it runs, and waits for it. */
    void stop() {
        try {
            PayaraMicro server = PayaraMicro.getInstance(false);
            if (server != null) {
                server.shutdown();
            }
        } catch (BootstrapException | IllegalStateException e) {
            // It was not running, or the server's own hook was quicker: it is stopped.
            Logger.getLogger(Server.class.getName()).fine(String.valueOf(e.getMessage()));
        }
    }
}
