package org.concordat.profile;

import java.util.List;
import java.util.Map;
import org.concordat.protocol.Edition;
import org.concordat.rule.Doubts;
import org.concordat.rule.Question;
import org.concordat.rule.Role;
import org.concordat.rule.Rulebook;
import org.concordat.statute.Body;

/**
 * One edition of one council's protocol: what a plug-in contributes. It is pure: no state, no clock, no database, no web;
 * asked twice it says the same. It is a CDI bean ({@code @Singleton}) with a public constructor without parameters, and
 * beside it lie {@code clauses.yaml} and {@code texts.properties}.
 */
public interface CouncilProfile {

    /** The council's id in addresses: small letters, digits and hyphens. */
    String id();

    /** The council's name as it writes it. */
    String name();

    /** The name as people say it, for page titles: {@code Anytown}. */
    String shortName();

    /** The council's colour as {@code #rrggbb}; white text on it has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
    String accent();

    /** The edition of the protocol, with its clauses. */
    Edition edition();

    /** What kind of authority the body is. */
    Body body();

    /** The council's own titles, one for every role that its rules name. */
    Map<Role, String> titles();

    /** Whom the protocol sends people to with a doubt; asked where it is silent. */
    Doubts doubts();

    /** What the protocol says, one rulebook a question that it touches. */
    List<Rulebook> rulebooks();

    /** Questions that the catalogue does not have and this protocol answers. */
    default List<Question> questions() {
        return List.of();
    }
}
