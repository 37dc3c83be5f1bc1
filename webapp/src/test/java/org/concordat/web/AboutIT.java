package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.File;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AboutIT extends OnTheServer {

    private String page(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(path, response.statusCode(), is(200));
        assertThat(path, header(response, "Set-Cookie"), is(""));
        assertThat(path + " shows every text", response.body(), not(containsString("???")));
        return response.body();
    }

    @Test
    void the_accessibility_statement_has_every_part_that_the_regulations_ask_for() throws Exception {
        String statement = page("/accessibility");

        for (String part : List.of(
                "applies to this website",
                "Compliance status",
                "partially compliant with the Web Content Accessibility Guidelines version 2.2 AA",
                "Non-accessible content",
                "Disproportionate burden",
                "not within the scope",
                "Preparation of this statement",
                "Feedback and contact information",
                "Enforcement procedure",
                "Equality Advisory and Support Service")) {
            assertThat(statement, containsString(part));
        }
    }

    @Test
    void the_privacy_notice_says_that_nothing_is_kept() throws Exception {
        String notice = page("/privacy");

        assertThat(notice, containsString("set no cookies"));
        assertThat(notice, containsString("What is logged"));
    }

    @Test
    void the_page_about_the_application_names_its_versions_and_plug_ins() throws Exception {
        String about = page("/about");

        assertThat(about, containsString("Concordat 0."));
        assertThat(about, containsString("Anytown Borough Council"));
        assertThat(about, containsString("Protocol, edition 2026. Version 3.1.4"));
        assertThat(about, containsString("SIL Open Font License 1.1"));
    }

    @Test
    void every_jar_that_is_shipped_is_named_with_its_licence() {
        List<String> unnamed = Stream.of(Objects.requireNonNull(new File("target/concordat/WEB-INF/lib").list()))
                .map(jar -> jar.replaceFirst("-\\d.*", ""))
                .filter(jar -> !jar.equals("core") && !Shipped.named().contains(jar))
                .toList();

        assertThat("add to shipped.properties", unnamed, is(empty()));
    }
}
