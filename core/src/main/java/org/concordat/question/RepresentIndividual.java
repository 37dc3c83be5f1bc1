package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member represent this person? */
public final class RepresentIndividual {

    /** The values of {@link #PERSON}. */
    public enum Person {
        CITIZEN,
        OFFICER_AS_CONSTITUENT
    }

    /** The values of {@link #FORUM}. */
    public enum Forum {
        QUASI_JUDICIAL,
        PLANNING_OR_HIGHWAYS,
        DISCIPLINARY,
        GENERAL
    }

    public static final Fact.Choice<Person> PERSON = Fact.choice("person", Person.class);

    public static final Fact.Choice<Forum> FORUM = Fact.choice("forum", Forum.class);

    /** The question. */
    public static final Question QUESTION = Question.of("represent-individual", "conduct", PERSON, FORUM);

    private RepresentIndividual() {}
}
