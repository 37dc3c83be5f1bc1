package org.concordat.web;

import jakarta.json.JsonValue;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); a query parameter {@code recipient} is {@code /recipient}
 * @param value what was sent there, JSON null if nothing
 * @param allowed what would have been allowed there
 * @param sentence the same for a person
 */
record InputFault(String pointer, JsonValue value, List<JsonValue> allowed, String sentence) {

    InputFault {
        allowed = List.copyOf(allowed);
    }

    /** The pointer to a member of what another pointer points to. */
    static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
