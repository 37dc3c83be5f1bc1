package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that a bundle has is said somewhere, and every text that is said somewhere is in its bundle. */
class WordsUsedTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources/org/concordat");
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF");

    /** Their keys are ids of questions and facts, or the names of reasons: other tests hold them against those. */
    private static final Set<String> BY_ID = Set.of("asked-as", "conditions", "messages", "version", "shipped");

    /** What a key of the answers is put together from. */
    private static final Set<String> PUT_TOGETHER = Set.of("label.", "heading.");

    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s]+)=");
    private static final Pattern VARIABLE =
            Pattern.compile("<base-name>org\\.concordat\\.([\\w.-]+)</base-name>\\s*<var>(\\w+)</var>");

    private static String read(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(end)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Map<String, List<String>> bundles() throws IOException {
        Map<String, List<String>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties"))
                    .toList()) {
                String name =
                        RESOURCES.relativize(file).toString().replace('/', '.').replaceFirst("\\.properties$", "");
                if (!BY_ID.contains(name.replaceFirst(".*\\.", ""))) {
                    bundles.put(name, keys(file));
                }
            }
        }
        return bundles;
    }

    private static List<String> keys(Path file) throws IOException {
        return KEY.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void no_key_stands_twice_in_a_bundle() throws IOException {
        List<String> twice = new ArrayList<>();
        bundles().forEach((bundle, keys) -> {
            Set<String> seen = new TreeSet<>();
            keys.stream().filter(key -> !seen.add(key)).forEach(key -> twice.add(bundle + " " + key));
        });

        assertThat(twice, is(empty()));
    }

    @Test
    void every_text_is_said_somewhere() throws IOException {
        String java = read(SOURCES, ".java");
        String pages = read(PAGES, ".xhtml");
        List<String> unused = new ArrayList<>();
        bundles()
                .forEach((bundle, keys) -> keys.stream()
                        .filter(key -> !java.contains('"' + key + '"') && !pages.contains("'" + key + "'"))
                        .filter(key -> PUT_TOGETHER.stream().noneMatch(key::startsWith) && !isPutTogether(key, java))
                        .forEach(key -> unused.add(bundle + " " + key)));

        assertThat(bundles().size(), is(greaterThan(8)));
        assertThat(unused, is(empty()));
    }

    /** Whether its beginning is somewhere with a full stop to go on from, or its end with one to go before. */
    private static boolean isPutTogether(String key, String java) {
        return IntStream.range(1, key.length())
                .filter(i -> key.charAt(i) == '.')
                .anyMatch(i -> {
                    String head = key.substring(0, i);
                    return java.contains('"' + head + ".\"")
                            || (java.contains('"' + head + '"') && java.contains('"' + key.substring(i) + '"'));
                });
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() throws IOException {
        Map<String, List<String>> bundles = bundles();
        String pages = read(PAGES, ".xhtml");
        List<String> missing = new ArrayList<>();
        List<MatchResult> variables = VARIABLE.matcher(Files.readString(PAGES.resolve("faces-config.xml")))
                .results()
                .toList();
        for (MatchResult variable : variables) {
            Set<String> there = Set.copyOf(bundles.getOrDefault(variable.group(1), List.of()));
            List<String> asked = Pattern.compile("\\b" + variable.group(2) + "\\['([^']+)'\\]")
                    .matcher(pages)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(variable.group(2) + " is asked for nothing", asked, is(not(empty())));
            asked.stream()
                    .filter(key -> !there.contains(key))
                    .forEach(key -> missing.add(variable.group(2) + " " + key));
        }

        assertThat(variables.size(), is(greaterThan(8)));
        assertThat(missing, is(empty()));
    }

    @Test
    void every_act_that_is_recorded_has_words() throws IOException {
        Set<String> words = Set.copyOf(bundles().get("auditing.auditing"));
        List<String> acts = Pattern.compile("\\b(?:audit|log)\\s*\\.record\\([^;\"]*?,\\s*\"([a-z-]+)\"")
                .matcher(read(SOURCES, ".java"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(acts.size(), is(greaterThan(20)));
        assertThat(acts.stream().filter(act -> !words.contains("act." + act)).toList(), is(empty()));
    }
}
