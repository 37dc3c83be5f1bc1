package org.concordat.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a rule may end: the modal verb of its clause. The weakest of each outcome stands first. */
public enum Ending {
    MAY(Outcome.PERMITTED, null, "may"),
    ENTITLED(Outcome.PERMITTED, Strength.MUST, "is entitled to"),
    /** The text asks for it without a plain modal verb ("it is important that"). */
    EXPECTED(Outcome.REQUIRED, null, "is asked to"),
    SHOULD_NORMALLY(Outcome.REQUIRED, Strength.SHOULD, "should normally"),
    SHOULD(Outcome.REQUIRED, Strength.SHOULD, "should"),
    MUST(Outcome.REQUIRED, Strength.MUST, "must"),
    REFER(Outcome.REFER, null, "goes to somebody else first"),
    SHOULD_REFER(Outcome.REFER, Strength.SHOULD, "should go to somebody else first"),
    MUST_REFER(Outcome.REFER, Strength.MUST, "must go to somebody else first"),
    /** The text excludes it without a plain modal verb ("it is unacceptable", "there is no right"). */
    EXCLUDED(Outcome.PROHIBITED, null, "is not open"),
    SHOULD_NOT_NORMALLY(Outcome.PROHIBITED, Strength.SHOULD, "should not normally"),
    SHOULD_NOT(Outcome.PROHIBITED, Strength.SHOULD, "should not"),
    MUST_NOT(Outcome.PROHIBITED, Strength.MUST, "must not");

    private final Outcome outcome;
    private final Optional<Strength> strength;
    private final String words;

    Ending(Outcome outcome, @Nullable Strength strength, String words) {
        this.outcome = outcome;
        this.strength = Optional.ofNullable(strength);
        this.words = words;
    }

    /** What it comes to before conditions. */
    public Outcome outcome() {
        return outcome;
    }

    /** How strong it is; empty where the text has no plain modal verb. */
    public Optional<Strength> strength() {
        return strength;
    }

    /** The words of the text's own strength, for example {@code should not normally}. */
    public String words() {
        return words;
    }
}
