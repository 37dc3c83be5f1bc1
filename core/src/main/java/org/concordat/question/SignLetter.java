package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** In whose name may this official letter go out? */
public final class SignLetter {

    /** The values of {@link #SIGNATORY}. */
    public enum Signatory {
        OFFICER,
        MEMBER
    }

    /** The values of {@link #LETTER}. */
    public enum Letter {
        ROUTINE,
        CREATES_OBLIGATION,
        GIVES_INSTRUCTION,
        REPRESENTATION_TO_GOVERNMENT
    }

    public static final Fact.Choice<Signatory> SIGNATORY = Fact.choice("signatory", Signatory.class);

    public static final Fact.Choice<Letter> LETTER = Fact.choice("letter", Letter.class);

    /** The question. */
    public static final Question QUESTION = Question.of("sign-letter", "correspondence", SIGNATORY, LETTER);

    private SignLetter() {}
}
