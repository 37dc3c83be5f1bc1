package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/** A test that looks at the deployed pages in a browser. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
abstract class InBrowser extends OnTheServer {

    private static Chromium chromium;

    @BeforeAll
    static void open_the_browser() {
        chromium = Chromium.orSkip();
    }

    @AfterAll
    static void close_the_browser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** What somebody does with the pages. */
    @FunctionalInterface
    interface Walk {
        void by(Visitor visitor) throws Exception;
    }

    /** Lets somebody with a sight of their own walk; whatever was wrong on the way is reported at once. */
    void walk(Sight sight, Walk walk) throws Exception {
        walk(List.of(sight), walk);
    }

    /** Somebody who looks at each page in several ways. */
    Visitor visitor(List<Sight> sights) {
        return new Visitor(chromium.browser(), "http://localhost:" + port(), sights);
    }

    /** The same for somebody who looks at each page in several ways. */
    void walk(List<Sight> sights, Walk walk) throws Exception {
        try (Visitor visitor = visitor(sights)) {
            walk.by(visitor);
            assertThat(String.join("\n", visitor.faults()), visitor.faults(), is(empty()));
        }
    }
}
