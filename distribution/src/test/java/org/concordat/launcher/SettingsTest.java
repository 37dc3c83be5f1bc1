package org.concordat.launcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings: what is right, and that those of the code, of the launcher and of the documentation are the same. */
class SettingsTest {

    private static final Path ROOT = Path.of("..");

    /** As the code asks for a setting, or as words to a person name it. */
    private static final Pattern IN_CODE = Pattern.compile(
            "\"(concordat(?:\\.[a-z]+)+\\.?)\"|CONCORDAT_[A-Z][A-Z_]*[A-Z]|ConfigProperty\\(name = \"([a-z.]+)\"");

    private static final Pattern IN_DOCUMENT = Pattern.compile("`(CONCORDAT_[A-Z_]+)`");

    /** Strings of this form that are no settings: the data folder, which the launcher says, and the style sheet. */
    private static final Set<String> OTHERS = Set.of("CONCORDAT_DATA", "CONCORDAT_CSS");

    @Test
    void the_documentation_has_every_setting_and_no_other() throws IOException {
        Set<String> documented = new TreeSet<>();
        Matcher matcher = IN_DOCUMENT.matcher(Files.readString(ROOT.resolve("docs/operations.md")));
        while (matcher.find()) {
            documented.add(normal(matcher.group(1)));
        }
        assertThat(documented, equalTo(new TreeSet<>(Settings.names())));
    }

    @Test
    void the_launcher_knows_every_setting_that_the_code_reads() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String file : sources()) {
            Matcher matcher = IN_CODE.matcher(file);
            while (matcher.find()) {
                String name = matcher.group(1) != null
                        ? matcher.group(1)
                        : matcher.group(2) != null ? matcher.group(2) : matcher.group();
                read.add(normal(name.toUpperCase(Locale.ROOT).replace('.', '_')));
            }
        }
        read.removeAll(OTHERS);
        // A name that is put together of a beginning and what follows.
        read.removeIf(
                name -> name.endsWith("_") && Settings.names().stream().anyMatch(known -> known.startsWith(name)));
        read.removeIf(name -> Settings.names().stream().anyMatch(known -> known.startsWith(name + "_")));
        assertThat("read", read.isEmpty(), is(false));
        read.removeAll(Settings.names());
        assertThat("settings that the launcher does not know", read, is(empty()));
    }

    @Test
    void the_launcher_knows_no_setting_that_nothing_reads() throws IOException {
        String all = String.join("\n", sources());
        List<String> unread = Settings.names().stream()
                .filter(name ->
                        !all.contains("\"" + name.toLowerCase(Locale.ROOT).replace('_', '.')))
                // Made of a beginning and the name of a constant.
                .filter(name -> !name.startsWith("CONCORDAT_LIMIT_"))
                // The launcher's own.
                .filter(name -> !name.equals("CONCORDAT_LOG"))
                .toList();
        assertThat(unread, is(empty()));
    }

    @Test
    void the_documentation_has_every_option() throws IOException {
        String document = Files.readString(ROOT.resolve("docs/operations.md"));
        String help = Files.readString(Path.of("src/main/resources/org/concordat/launcher/help.txt"));
        Matcher option = Pattern.compile("(?m)^    (--[a-z-]+)").matcher(help);
        Set<String> options = new TreeSet<>();
        while (option.find()) {
            options.add(option.group(1));
        }
        assertThat(options.size() > 8, is(true));
        for (String name : options) {
            assertThat(document, containsString("`" + name));
        }
    }

    /** All main sources of what runs. */
    private static List<String> sources() throws IOException {
        for (String module : List.of("core", "webapp")) {
            assertThat(module, Files.isDirectory(ROOT.resolve(module)));
        }
        try (Stream<Path> core = Files.walk(ROOT.resolve("core/src/main/java"));
                Stream<Path> webapp = Files.walk(ROOT.resolve("webapp/src/main/java"))) {
            // Counters have names of the same form.
            return Stream.concat(core, webapp)
                    .filter(file -> file.toString().endsWith(".java") && !file.endsWith("Meters.java"))
                    .map(SettingsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normal(String name) {
        // Those with a council in their names.
        return Stream.of("CONCORDAT_CONTACT_", "CONCORDAT_OPENID_")
                .filter(name::startsWith)
                .findFirst()
                .orElse(name);
    }

    @ParameterizedTest
    @CsvSource({
        "CONCORDAT_MODE, prod",
        "CONCORDAT_MODE, Production",
        "CONCORDAT_DB_URL, jdbc:mysql://db.example/concordat",
        "CONCORDAT_KEY, c2hvcnQ=",
        "CONCORDAT_KEY, no Base64!",
        "CONCORDAT_SESSION_IDLE, 30",
        "CONCORDAT_SESSION_IDLE, PT0S",
        "CONCORDAT_SESSION_LONGEST, P31D",
        "CONCORDAT_INVITATION_VALID, -PT1H",
        "CONCORDAT_SECOND_FACTOR, no",
        "CONCORDAT_PROXY_HEADER, X Forwarded For",
        "CONCORDAT_LIMIT_SIGN_IN, -1",
        "CONCORDAT_LIMIT_PDF, many",
        "CONCORDAT_LIMIT_COMPARE, 9999999",
        "CONCORDAT_HOSTS, https://concordat.example/",
        "CONCORDAT_PROXIES, proxy.example",
        "CONCORDAT_CONTACT_ANYTOWN, the office",
        "CONCORDAT_OPERATOR_EMAIL, somebody",
        "CONCORDAT_LOG, xml",
        "CONCORDAT_METRICS_TOKEN, short",
        "CONCORDAT_SESION_IDLE, PT30M",
        "CONCORDAT_OPENID_ANYTOWN_ISSUR, https://sign-in.example/",
    })
    void what_cannot_be_right_is_one_sentence_with_the_setting(String name, String value) {
        List<String> faults = Settings.faults(Map.of(name, value));
        assertThat(faults, contains(containsString(name)));
        assertThat(faults.get(0).endsWith("."), is(true));
    }

    @ParameterizedTest
    @CsvSource({
        "CONCORDAT_MODE, production",
        "CONCORDAT_DB_URL, jdbc:postgresql://db.example:5432/concordat?sslmode=verify-full",
        "CONCORDAT_KEY, MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
        "CONCORDAT_SESSION_IDLE, PT30M",
        "CONCORDAT_LIMIT_API, 0",
        "CONCORDAT_HOSTS, 'concordat.example, rules.anytown.example'",
        "CONCORDAT_PROXIES, '192.0.2.1,2001:db8::1'",
        "CONCORDAT_CONTACT_ANYTOWN, office@anytown.example",
        "CONCORDAT_SERVICE_HOST, 192.0.2.7",
        "CONCORDAT_PORT_8080_TCP, tcp://192.0.2.7:8080",
    })
    void what_is_right_is_let_through(String name, String value) {
        assertThat(Settings.faults(Map.of(name, value)), is(empty()));
    }

    @Test
    void a_secret_is_not_told_back() {
        String secret = "a password of the database";
        List<String> faults = Settings.faults(Map.of("CONCORDAT_KEY", secret, "CONCORDAT_METRICS_TOKEN", secret));
        assertThat(faults.size(), is(2));
        faults.forEach(fault -> assertThat(fault, not(containsString(secret))));
    }

    @Test
    void a_user_without_a_database_is_refused_for_the_data_would_go_to_a_file() {
        assertThat(
                Settings.faults(Map.of("CONCORDAT_DB_USER", "concordat_app")),
                contains(containsString("CONCORDAT_DB_URL is not")));
    }
}
