package org.concordat.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.concordat.profile.LoadedProfile;

/** Where the reader shows a clause. */
final class ClauseAddress {

    /** What may stand in a fragment as it is (RFC 3986, 3.5), beside letters and digits. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    /** The parameter that names the section to show of a protocol that is too long for one page. */
    static final String PART = "part";

    /** The value of that parameter for all of it at once. */
    static final String ALL = "all";

    /** The most characters of a protocol on one page, so that the page stays below 20 kB; each clause has markup beside. */
    private static final int MOST_CHARACTERS = 7_500;

    private static final int CHARACTERS_OF_MARKUP = 60;

    private ClauseAddress() {}

    /** Whether a protocol is shown section by section, after a list of its clauses. */
    static boolean isSplit(LoadedProfile council) {
        return council.edition().clauses().stream()
                        .mapToInt(clause -> clause.heading().length()
                                + clause.gist().length()
                                + council.officialWords(clause.id()).orElse("").length()
                                + CHARACTERS_OF_MARKUP)
                        .sum()
                > MOST_CHARACTERS;
    }

    /** The id of the clause's element: the clause's own id, without blanks. */
    static String id(String clause) {
        return clause.replaceAll("\\s+", "-");
    }

    /** The address of a clause of a council's protocol, below the application's root. */
    static String of(LoadedProfile council, String clause) {
        return "/" + council.id() + "/protocol" + within(council, clause);
    }

    /** The same below the protocol's own address. */
    static String within(LoadedProfile council, String clause) {
        String fragment = "#" + escaped(id(clause));
        return isSplit(council) ? part(Protocol.section(clause)) + fragment : fragment;
    }

    /** The address of a section below the protocol's own. */
    static String part(String section) {
        return "?" + PART + "=" + URLEncoder.encode(section, StandardCharsets.UTF_8);
    }

    private static String escaped(String id) {
        StringBuilder fragment = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
            fragment.append(plain ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return fragment.toString();
    }
}
