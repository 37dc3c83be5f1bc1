package org.concordat.launcher;

/** A start that is refused: its message is what a person reads, in plain sentences with the remedy. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final ExitCode code;

    Refusal(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** How the process ends. */
    ExitCode code() {
        return code;
    }
}
