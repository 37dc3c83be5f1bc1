package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a page's forms hold, and what is put into them. */
final class Fields {

    private Fields() {}

    /** The value of the first field of this name in a page's forms; one that is empty is left out of the markup. */
    static String value(String page, String field) {
        return first(page, "name=\"" + Pattern.quote(field) + "\"(?: value=\"([^\"]*)\")?");
    }

    /** What is first found in a text: the pattern's first group if it has one, empty where that is left out. */
    static String first(String text, String pattern) {
        List<String> all = all(text, pattern);
        assertThat(pattern + " in " + text, all, is(not(empty())));
        return all.get(0);
    }

    /** The same for all that is found. */
    static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text.replace("&amp;", "&"))
                .results()
                .map(found -> Optional.ofNullable(found.group(Math.min(1, found.groupCount())))
                        .orElse(""))
                .toList();
    }

    /** The link that a page gives somebody to choose a password with. */
    static String invitation(String page) {
        return first(page, "/admin/invitation/[\\w-]+");
    }

    /** A form with a date in the three fields that it is typed into, and with other fields. */
    static String[] dated(String field, LocalDate day, String... others) {
        String[] fields = Arrays.copyOf(others, others.length + 6);
        String[] date = {
            field + "-day", String.valueOf(day.getDayOfMonth()),
            field + "-month", String.valueOf(day.getMonthValue()),
            field + "-year", String.valueOf(day.getYear())
        };
        System.arraycopy(date, 0, fields, others.length, date.length);
        return fields;
    }
}
