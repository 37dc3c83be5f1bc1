package org.concordat.upload;

import java.util.Locale;
import org.concordat.web.Bundle;

/** A file that is refused, with a sentence for whoever sent it: what was wrong, and what is allowed. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_NAME,
        UNKNOWN_CONTENT,
        WRONG_NAME,
        OLD_WORD_OR_PROTECTED,
        PROTECTED,
        DAMAGED,
        UNPACKS_TOO_LARGE,
        ENTITIES,
        TOO_MUCH_TEXT,
        TOO_MANY_PAGES,
        TOO_MANY_PARAGRAPHS,
        TOO_BUSY,
        TOO_SLOW,
        NO_TEXT
    }

    private static final Bundle SENTENCES = new Bundle(UnreadableFile.class, "messages");

    private final Reason reason;

    UnreadableFile(Reason reason, Object... with) {
        super(sentence(reason, with));
        this.reason = reason;
    }

    /** Why the file is refused. */
    public Reason reason() {
        return reason;
    }

    private static String sentence(Reason reason, Object... with) {
        return SENTENCES.of(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), with);
    }
}
