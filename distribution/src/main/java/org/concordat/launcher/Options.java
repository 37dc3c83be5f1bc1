package org.concordat.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param host the address to listen on; all addresses of the machine if it is empty
 * @param port the port to listen on, 1 to 65535
 * @param data the folder for everything that Concordat keeps
 * @param plugins the folder of the plug-ins; the one beside the launcher if it is empty
 * @param file what the action is about: the record to be verified, the backup to be made or to be restored
 */
record Options(Action action, Optional<String> host, int port, Path data, Optional<Path> plugins, Optional<Path> file) {

    /** What to do. */
    enum Action {
        SERVE,
        CHECK,
        VERIFY_AUDIT,
        BACKUP,
        RESTORE,
        HELP,
        VERSION
    }

    private static final Set<String> WITH_VALUE =
            Set.of("--host", "--port", "--data", "--plugins", "--verify-audit", "--backup", "--restore");
    private static final int LAST_PORT = 65535;

    /**
     * Reads a command line; a value stands behind its option, or is joined to it by an equals sign.
     *
     * @throws Refusal for an option that does not exist, has no value, or has a value that cannot be right
     */
    static Options read(List<String> arguments) throws Refusal {
        Options options =
                new Options(Action.SERVE, Optional.empty(), 8080, Path.of("data"), Optional.empty(), Optional.empty());
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            String name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            if (WITH_VALUE.contains(name)) {
                boolean joined = argument.length() > name.length();
                if (!joined && !rest.hasNext()) {
                    throw usage("The option " + name + " needs a value");
                }
                String value = joined ? argument.substring(name.length() + 1) : rest.next();
                options = options.with(name, value);
            } else {
                options = options.with(action(argument));
            }
        }
        return options;
    }

    private static Action action(String argument) throws Refusal {
        return switch (argument) {
            case "--check" -> Action.CHECK;
            case "--help", "-h" -> Action.HELP;
            case "--version" -> Action.VERSION;
            default -> throw usage("There is no option \"" + argument + "\"");
        };
    }

    private Options with(Action other) {
        return new Options(other, host, port, data, plugins, file);
    }

    private Options with(String name, String value) throws Refusal {
        if (value.isBlank()) {
            throw usage("The option " + name + " needs a value");
        }
        return switch (name) {
            case "--host" -> new Options(action, Optional.of(value), port, data, plugins, file);
            case "--port" -> new Options(action, host, port(value), data, plugins, file);
            case "--data" -> new Options(action, host, port, path(name, value), plugins, file);
            case "--plugins" -> new Options(action, host, port, data, Optional.of(path(name, value)), file);
            case "--backup" -> about(Action.BACKUP, path(name, value));
            case "--restore" -> about(Action.RESTORE, path(name, value));
            default -> about(Action.VERIFY_AUDIT, path(name, value));
        };
    }

    private Options about(Action other, Path what) {
        return new Options(other, host, port, data, plugins, Optional.of(what));
    }

    private static int port(String value) throws Refusal {
        int port = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw usage("\"" + value + "\" is not a port, which is a number from 1 to " + LAST_PORT);
        }
        return port;
    }

    private static Path path(String name, String value) throws Refusal {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw usage("\"" + value + "\" behind " + name + " is not the name of a folder or a file");
        }
    }

    private static Refusal usage(String problem) {
        return new Refusal(ExitCode.USAGE, problem + "; --help lists what there is.");
    }
}
