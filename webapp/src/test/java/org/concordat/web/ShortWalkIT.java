package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import org.junit.jupiter.api.Test;

/** A short walk through the pages in a real browser, where there is one. */
class ShortWalkIT extends InBrowser {

    @Test
    void a_keyboard_alone_leads_from_the_first_page_to_an_answer() throws Exception {
        walk(Sight.WITHOUT_SCRIPT, visitor -> {
            visitor.open("/");
            visitor.look("home");
            visitor.press(visitor.main("a[href$='/ask/copy-correspondence']"), "Enter");
            visitor.choose("other-member");
            visitor.press(visitor.main("input:checked"), "Enter");
            visitor.look("interview");
            visitor.press(visitor.main("button[value=no]"), "Enter");
            visitor.look("answer");

            assertThat(visitor.heading(), is("You should not normally copy it to another councillor"));
            assertThat(visitor.actions(), lessThanOrEqualTo(5));
        });
    }

    @Test
    void every_kind_of_page_is_fit_to_be_seen() throws Exception {
        walk(Sight.DESKTOP, visitor -> {
            String copy = "/anytown/ask/copy-correspondence";
            visitor.open("/").look("home");
            visitor.open("/anytown/search?q=letter").look("search");
            visitor.open(copy).look("interview");
            visitor.open(copy + "?continue=recipient").look("interview-error");
            visitor.open(copy + "?recipient=the-cat").look("interview-unknown-value");
            visitor.open(copy + "?recipient=other-member&member-copied-recipient=no")
                    .look("answer");
            visitor.open("/anytown/protocol").look("reader");
            visitor.open("/nowhere/").look("404");
            for (String page : Address.ABOUT) {
                visitor.open("/" + page).look(page);
            }
        });
    }
}
