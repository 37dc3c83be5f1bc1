package org.concordat.admin;

/** A file that no council can be restored from: its message says why, in a sentence without a full stop. */
final class UnfitExport extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnfitExport(String sentence) {
        super(sentence);
    }
}
