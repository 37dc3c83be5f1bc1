package org.concordat.web;

import java.nio.charset.StandardCharsets;
import org.concordat.profile.LoadedProfile;

/** Where the reader shows a clause. */
final class ClauseAddress {

    /** What may stand in a fragment as it is (RFC 3986, 3.5), beside letters and digits. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    private ClauseAddress() {}

    /** The id of the clause's element: the clause's own id, without blanks. */
    static String id(String clause) {
        return clause.replaceAll("\\s+", "-");
    }

    /** The address of a clause of a council's protocol, below the application's root. */
    static String of(LoadedProfile council, String clause) {
        return "/" + council.id() + "/protocol#" + escaped(id(clause));
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
