package org.concordat.question;

import org.concordat.rule.Fact;
import org.concordat.rule.Question;

/** May a member use these council facilities for this? */
public final class UseCouncilResources {

    /** The values of {@link #RESOURCE}. */
    public enum Resource {
        ICT_EQUIPMENT,
        SUPPORT_SERVICE
    }

    /** The values of {@link #PURPOSE}. */
    public enum Purpose {
        COUNCIL_BUSINESS,
        PERSONAL,
        PARTY_POLITICAL,
        COMMERCIAL
    }

    public static final Fact.Choice<Resource> RESOURCE = Fact.choice("resource", Resource.class);

    public static final Fact.Choice<Purpose> PURPOSE = Fact.choice("purpose", Purpose.class);

    /** The council has permitted it and its conditions are kept. */
    public static final Fact.YesNo CONDITIONS_MET = Fact.yesNo("conditions-met");

    /** The question. */
    public static final Question QUESTION =
            Question.of("use-council-resources", "resources", RESOURCE, PURPOSE, CONDITIONS_MET);

    private UseCouncilResources() {}
}
