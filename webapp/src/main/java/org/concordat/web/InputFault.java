package org.concordat.web;

import jakarta.json.JsonValue;
import java.util.List;
import org.concordat.protocol.Identified;

/**
 * One thing that is wrong with a request.
 *
 * @param kind what is wrong, for the pages
 * @param pointer where, as a JSON pointer (RFC 6901); a query parameter {@code recipient} is {@code /recipient}
 * @param value what was sent there, JSON null if nothing
 * @param allowed what would have been allowed there
 * @param sentence the same for a person
 */
record InputFault(Kind kind, String pointer, JsonValue value, List<JsonValue> allowed, String sentence) {

    /** What can be wrong. */
    enum Kind implements Identified {
        UNREADABLE,
        UNKNOWN_NAME,
        WRONG_VALUE,
        REPEATED
    }

    InputFault {
        allowed = List.copyOf(allowed);
    }

    /** The pointer to a member of what another pointer points to. */
    static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
