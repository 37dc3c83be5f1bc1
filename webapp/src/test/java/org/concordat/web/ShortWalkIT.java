package org.concordat.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A short walk through the pages in a real browser, where there is one. */
class ShortWalkIT extends InBrowser {

    @ParameterizedTest
    @EnumSource(
            value = Sight.class,
            names = {"DESKTOP", "WITHOUT_SCRIPT"})
    void the_pages_about_this_website_are_fit_to_be_seen(Sight sight) throws Exception {
        walk(sight, visitor -> {
            for (String page : Address.ABOUT) {
                visitor.open("/" + page).look(page);
            }
        });
    }
}
