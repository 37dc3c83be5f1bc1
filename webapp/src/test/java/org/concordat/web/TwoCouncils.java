package org.concordat.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.BeforeEach;

/**
 * Two councils that have everything a council can have, each with words, rules, counts and a host of its own. They are set up
 * once for all tests that extend this.
 */
abstract class TwoCouncils extends OnTheServer {

    static final String PASSWORD = "three tall larches";
    private static final String LEFT_HOST = "left.example";
    static final String RIGHT_HOST = "right.example";

    static Furnished left;
    static Furnished right;

    private static boolean invited;

    /** What each role reaches at each of the two. */
    static final Map<AccountRole, Map<String, String>> OF_LEFT = new EnumMap<>(AccountRole.class);

    static final Map<AccountRole, Map<String, String>> OF_RIGHT = new EnumMap<>(AccountRole.class);

    @BeforeEach
    void two_councils_have_everything() throws IOException, InterruptedException {
        if (left == null) {
            left = Furnished.of(OwnCouncil.open(this::client, "lefttown", "2026", LEFT_HOST), 3, "2026", "2027");
            right = Furnished.of(OwnCouncil.open(this::client, "righttown", "2027", RIGHT_HOST), 2, "2027", "2026");
            OF_LEFT.putAll(crawl(left));
            OF_RIGHT.putAll(crawl(right));
        }
    }

    /** An administrator of the right council who has signed in, with the password that the invitation let them choose. */
    Client keeper() throws IOException, InterruptedException {
        if (!invited) {
            client().accept(right.invitation(), PASSWORD);
            invited = true;
        }
        Client keeper = client();
        assertThat(keeper.signIn("keeper@righttown.example", PASSWORD).statusCode(), is(303));
        return keeper;
    }

    /** What somebody of a council reaches there, which is their desk at least. */
    static Map<String, String> crawl(Furnished furnished, Client client) throws IOException, InterruptedException {
        String desk = furnished.council().admin("");
        Map<String, String> reached = Crawl.from(client, desk, furnished.unlinked());
        assertThat(reached.keySet(), hasItem(desk));
        return reached;
    }

    /** What each role reaches at a council. */
    static Map<AccountRole, Map<String, String>> crawl(Furnished furnished) throws IOException, InterruptedException {
        Map<AccountRole, Map<String, String>> reached = new EnumMap<>(AccountRole.class);
        for (AccountRole role : AccountRole.values()) {
            reached.put(role, crawl(furnished, furnished.council().acting(role)));
        }
        return reached;
    }

    /** Holds that the left council is as it was, and that its record names nobody of the right one. */
    static void isUntouched(Map<AccountRole, Map<String, String>> before) throws IOException, InterruptedException {
        Map<AccountRole, Map<String, String>> now = crawl(left);
        Set<String> changed = new TreeSet<>();
        before.forEach((role, pages) -> Stream.of(pages, now.get(role))
                .flatMap(reached -> reached.keySet().stream())
                // The record grows with every page that is read.
                .filter(address -> !address.startsWith(left.council().admin("audit")))
                .filter(address ->
                        !Objects.equals(pages.get(address), now.get(role).get(address)))
                .forEach(address -> changed.add(role + " " + address)));
        assertThat("changed", changed, is(empty()));
        String record = left.council()
                .acting(AccountRole.AUDITOR)
                .get(left.council().admin("audit/export.csv"))
                .body();
        assertThat(record, containsString("at lefttown"));
        assertThat(record, not(containsString("righttown")));
    }

    static Set<String> addresses(Map<AccountRole, Map<String, String>> reached) {
        Set<String> addresses = new TreeSet<>();
        reached.values().forEach(pages -> addresses.addAll(pages.keySet()));
        return addresses;
    }

    /** Whether a text has a word of another council's, or its name. */
    static boolean isOf(Furnished other, String text) {
        return text.contains(other.word()) || text.contains(other.council().name());
    }

    /** The same address at the right council, with whatever ids of the left one it has. */
    static String atRight(String ofLeft) {
        return ofLeft.replaceFirst("^/lefttown/", "/righttown/");
    }
}
