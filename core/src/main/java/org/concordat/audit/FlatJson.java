package org.concordat.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON object of texts and whole numbers alone, on one line (RFC 8259): as much of JSON as a record needs. */
final class FlatJson {

    private static final int SHORT_ESCAPE = 2;
    private static final int LONG_ESCAPE = 6;
    private static final int HEX = 16;
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private FlatJson(String text) {
        this.text = text;
    }

    static String write(Map<String, Object> object) {
        return object.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":"
                        + (field.getValue() instanceof String value ? quoted(value) : field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = MEANT.indexOf(c);
            if (known >= 0 && c != '/') {
                quoted.append('\\').append(ESCAPED.charAt(known));
            } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if the text is none, or holds anything but texts and whole numbers
     */
    static Map<String, Object> read(String text) {
        FlatJson reader = new FlatJson(text);
        Map<String, Object> object = new LinkedHashMap<>();
        reader.take('{');
        do {
            String key = reader.string();
            reader.take(':');
            if (object.put(key, reader.value()) != null) {
                throw new IllegalArgumentException("it says \"" + key + "\" twice");
            }
        } while (reader.next(','));
        reader.take('}');
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.fault();
        }
        return object;
    }

    private Object value() {
        blanks();
        if (at < text.length() && text.charAt(at) == '"') {
            return string();
        }
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw fault();
        }
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c != '\\') {
                string.append(c);
                at++;
            } else {
                string.append(escaped());
            }
        }
        take('"');
        return string.toString();
    }

    private char escaped() {
        if (text.startsWith("\\u", at) && at + LONG_ESCAPE <= text.length()) {
            try {
                char c = (char) Integer.parseInt(text.substring(at + SHORT_ESCAPE, at + LONG_ESCAPE), HEX);
                at += LONG_ESCAPE;
                return c;
            } catch (NumberFormatException e) {
                throw fault();
            }
        }
        int known = at + 1 < text.length() ? ESCAPED.indexOf(text.charAt(at + 1)) : -1;
        if (known < 0) {
            throw fault();
        }
        at += SHORT_ESCAPE;
        return MEANT.charAt(known);
    }

    private boolean next(char wanted) {
        blanks();
        boolean is = at < text.length() && text.charAt(at) == wanted;
        if (is) {
            at++;
        }
        return is;
    }

    private void take(char wanted) {
        if (!next(wanted)) {
            throw fault();
        }
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException fault() {
        return new IllegalArgumentException("it is no JSON object of texts and numbers at character " + (at + 1));
    }
}
