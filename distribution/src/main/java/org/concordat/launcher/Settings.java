package org.concordat.launcher;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every setting of an instance, looked at before anything starts: the application reads them only when it needs them, and a
 * wrong one would be found by somebody who waits for a page. The application reads them as MicroProfile Config does, from
 * environment variables or from system properties in small letters with dots.
 */
final class Settings {

    /** What a setting has to be: nothing if a value is, else the words for it. */
    private interface Kind extends Function<String, Optional<String>> {}

    private static final String PREFIX = "CONCORDAT_";
    private static final String DATABASE = "CONCORDAT_DB_URL";
    private static final String MODE = "CONCORDAT_MODE";
    private static final String CONTACT = "CONCORDAT_CONTACT_";
    private static final int KEY_BYTES = 32;
    private static final int MOST_A_MINUTE = 1_000_000;
    private static final int LEAST_OF_A_TOKEN = 20;

    /** What an orchestrator tells every process about a service that is named as we are. */
    private static final Pattern NOT_OURS = Pattern.compile("CONCORDAT_(SERVICE_.*|PORT(_.*)?)");

    private static final Kind TEXT = pattern(".*\\S.*", "a text");
    private static final Kind EMAIL = pattern("[^@\\s]+@[^@\\s]+", "an e-mail address");
    private static final Kind HOSTS = pattern(
            "\\s*([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(\\s*,\\s*([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+]))*\\s*",
            "host names with commas between them");
    private static final Kind ADDRESSES =
            pattern("\\s*[0-9A-Fa-f:.]+(\\s*,\\s*[0-9A-Fa-f:.]+)*\\s*", "network addresses with commas between them");
    private static final Map<String, Kind> ALL = all();

    private Settings() {}

    private static Map<String, Kind> all() {
        Map<String, Kind> all = new TreeMap<>();
        all.put(MODE, oneOf("demonstration", "production"));
        all.put(
                DATABASE,
                pattern("jdbc:(postgresql|h2):.+", "an address that begins with jdbc:postgresql: or jdbc:h2:"));
        for (String name : List.of("USER", "PASSWORD", "OWNER_USER", "OWNER_PASSWORD")) {
            all.put("CONCORDAT_DB_" + name, TEXT);
        }
        all.put("CONCORDAT_KEY", Settings::key);
        all.put("CONCORDAT_SESSION_IDLE", duration(Duration.ofMinutes(1), Duration.ofDays(1)));
        all.put("CONCORDAT_SESSION_LONGEST", duration(Duration.ofMinutes(1), Duration.ofDays(30)));
        all.put("CONCORDAT_INVITATION_VALID", duration(Duration.ofMinutes(5), Duration.ofDays(30)));
        all.put("CONCORDAT_SECOND_FACTOR", oneOf("true", "false"));
        all.put("CONCORDAT_PROXY_HEADER", pattern("[A-Za-z0-9-]+", "the name of a header"));
        for (String name : List.of("SIGN_IN", "PDF", "COMPARE", "API")) {
            all.put("CONCORDAT_LIMIT_" + name, Settings::limit);
        }
        all.put("CONCORDAT_HOSTS", HOSTS);
        all.put("CONCORDAT_PROXIES", ADDRESSES);
        all.put("CONCORDAT_OPERATOR_NAME", TEXT);
        all.put("CONCORDAT_OPERATOR_EMAIL", EMAIL);
        all.put("CONCORDAT_OPERATOR_TELEPHONE", TEXT);
        all.put("CONCORDAT_LOG", oneOf("plain", "json"));
        all.put(
                "CONCORDAT_METRICS_TOKEN",
                pattern(
                        "[A-Za-z0-9._~+/=-]{" + LEAST_OF_A_TOKEN + ",}",
                        "a token of at least " + LEAST_OF_A_TOKEN + " characters without spaces"));
        return all;
    }

    /** The names of all settings that have one of their own; {@code CONCORDAT_CONTACT_} has one for each council. */
    static List<String> names() {
        return Stream.concat(ALL.keySet().stream(), Stream.of(CONTACT)).sorted().toList();
    }

    /** Whether the settings say that this is no demonstration. */
    static boolean isProduction() {
        return "production".equals(given().get(MODE));
    }

    /** Whether the log is to be lines of JSON. */
    static boolean isLogJson() {
        return "json".equals(given().get("CONCORDAT_LOG"));
    }

    /** Whether the database is somewhere else than in the data folder. */
    static boolean isDatabaseElsewhere() {
        return given().containsKey(DATABASE);
    }

    /**
     * Looks at every setting.
     *
     * @throws Refusal with a sentence for each that cannot be right
     */
    static void mustBeRight() throws Refusal {
        List<String> faults = faults(given());
        if (!faults.isEmpty()) {
            throw new Refusal(ExitCode.SETTINGS, String.join("\n", faults));
        }
    }

    /** What the environment and Java's system properties say, the latter first as the application takes them. */
    private static Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        System.getenv().forEach((name, value) -> {
            String normal = name.toUpperCase(Locale.ROOT);
            if (normal.startsWith(PREFIX) && !value.isEmpty()) {
                given.put(normal, value);
            }
        });
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("concordat.") && !name.equals(Launcher.DATA)) {
                given.put(name.replace('.', '_').toUpperCase(Locale.ROOT), System.getProperty(name));
            }
        }
        return given;
    }

    /** A sentence for each setting that cannot be right, in the order of their names; no value that may be secret is told. */
    static List<String> faults(Map<String, String> given) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(given).forEach((name, value) -> {
            Kind kind = name.startsWith(CONTACT) ? EMAIL : ALL.get(name);
            if (kind != null) {
                kind.apply(value)
                        .ifPresent(words -> faults.add(name + " has to be " + words + shown(name, value) + "."));
            } else if (!NOT_OURS.matcher(name).matches()) {
                faults.add("There is no setting " + name + "; docs/operations.md lists them all.");
            }
        });
        if (!given.containsKey(DATABASE)) {
            given.keySet().stream()
                    .filter(name -> name.startsWith("CONCORDAT_DB_"))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> faults.add(name + " is set and " + DATABASE
                            + " is not; without it the database is a file in the data folder."));
        }
        return faults;
    }

    private static String shown(String name, String value) {
        boolean secret =
                name.contains("PASSWORD") || name.contains("KEY") || name.contains("TOKEN") || name.equals(DATABASE);
        return secret ? "" : ", and is \"" + value + "\"";
    }

    private static Optional<String> right(boolean is, String words) {
        return is ? Optional.empty() : Optional.of(words);
    }

    private static Kind pattern(String form, String words) {
        Pattern pattern = Pattern.compile(form);
        return value -> right(pattern.matcher(value).matches(), words);
    }

    private static Kind oneOf(String one, String other) {
        return value -> right(value.equals(one) || value.equals(other), one + " or " + other);
    }

    private static Kind duration(Duration least, Duration most) {
        return value -> {
            String words = "a duration from " + least + " to " + most;
            try {
                Duration given = Duration.parse(value);
                return right(given.compareTo(least) >= 0 && given.compareTo(most) <= 0, words);
            } catch (DateTimeParseException e) {
                return Optional.of(words);
            }
        };
    }

    private static Optional<String> limit(String value) {
        return right(
                value.matches("\\d{1,7}") && Integer.parseInt(value) <= MOST_A_MINUTE,
                "a number of requests a minute from 0, which is no limit, to " + MOST_A_MINUTE);
    }

    private static Optional<String> key(String value) {
        String words = "Base64 of " + KEY_BYTES + " random bytes";
        try {
            return right(Base64.getDecoder().decode(value.strip()).length == KEY_BYTES, words);
        } catch (IllegalArgumentException e) {
            return Optional.of(words);
        }
    }
}
