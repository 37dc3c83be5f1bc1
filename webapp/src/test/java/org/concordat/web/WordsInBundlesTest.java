package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the pages is in a bundle, so that another language needs no other code. */
class WordsInBundlesTest {

    private static final Pattern NO_TEXT =
            Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<\\?.*?\\?>|#\\{.*?\\}|<[^>]*>");
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(?:title|alt|aria-label|placeholder|text)=\"([^\"#]*[A-Za-z][^\"#]*)\"");

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    @Test
    void no_page_and_no_tag_holds_a_word_of_its_own() throws IOException {
        List<Path> pages = files("src/main/webapp/WEB-INF", ".xhtml");
        List<String> words = new ArrayList<>();
        for (Path page : pages) {
            String markup = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            String text = NO_TEXT.matcher(markup).replaceAll(" ").strip();
            if (text.chars().anyMatch(Character::isLetter)) {
                words.add(page + ": " + text.replaceAll("\\s+", " "));
            }
            READ_ALOUD.matcher(markup).results().forEach(found -> words.add(page + ": " + found.group()));
        }

        assertThat(pages, hasSize(greaterThan(20)));
        assertThat(words, is(empty()));
    }

    @Test
    void bundles_are_read_in_one_place() throws IOException {
        List<String> elsewhere = new ArrayList<>();
        for (Path source : files("src/main/java", ".java")) {
            if (!source.endsWith("Bundle.java") && Files.readString(source).contains("ResourceBundle")) {
                elsewhere.add(source.toString());
            }
        }

        assertThat(elsewhere, is(empty()));
    }

    @Test
    void a_page_says_in_which_language_it_is() throws IOException {
        String template = Files.readString(Path.of("src/main/webapp/WEB-INF/pages/template.xhtml"));

        assertThat(template, containsString("lang=\"#{layout.language}\""));
        assertThat(new Layout().getLanguage(), is("en-GB"));
        assertThat(template, not(containsString("lang=\"en")));
    }

    @Test
    void a_bundle_of_another_language_is_used_as_far_as_it_goes() {
        Bundle welsh = new Bundle(WordsInBundlesTest.class, "sample", Locale.forLanguageTag("cy"));

        assertThat(welsh.of("yes"), is("Iawn"));
        assertThat(welsh.of("no", "thank you"), is("No, thank you"));
        assertThat(new Bundle(WordsInBundlesTest.class, "sample").of("yes"), is("Yes"));
    }
}
