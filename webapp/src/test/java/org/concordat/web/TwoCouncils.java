package org.concordat.web;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.council.AccountRole;
import org.junit.jupiter.api.BeforeEach;

/**
 * Two councils that have everything a council can have, each with words, rules, counts and a host of its own. They are set up
 * once for all tests that extend this.
 */
abstract class TwoCouncils extends OnTheServer {

    private static final String LEFT_HOST = "left.example";
    static final String RIGHT_HOST = "right.example";

    static Furnished left;
    static Furnished right;

    /** What each role reaches at each of the two. */
    static final Map<AccountRole, Map<String, String>> OF_LEFT = new EnumMap<>(AccountRole.class);

    static final Map<AccountRole, Map<String, String>> OF_RIGHT = new EnumMap<>(AccountRole.class);

    @BeforeEach
    void two_councils_have_everything() throws IOException, InterruptedException {
        if (left == null) {
            left = Furnished.of(OwnCouncil.open(this::client, "lefttown", "2026", LEFT_HOST), 3, "2026", "2027");
            right = Furnished.of(OwnCouncil.open(this::client, "righttown", "2027", RIGHT_HOST), 2, "2027", "2026");
            for (AccountRole role : AccountRole.values()) {
                OF_LEFT.put(role, crawl(left, left.council().acting(role)));
                OF_RIGHT.put(role, crawl(right, right.council().acting(role)));
            }
        }
    }

    static Map<String, String> crawl(Furnished furnished, Client client) throws IOException, InterruptedException {
        return Crawl.from(client, furnished.council().admin(""), furnished.unlinked());
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
