package org.concordat.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.concordat.council.Act;

/**
 * The address of a {@link Screen} and what somebody must be allowed to do there. Without it a screen is at no address; the
 * tests of isolation read it from every screen there is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Route {

    /** What stands behind {@code /anytown/admin/}, or {@code /admin/} for the instance: {@code people/{member}}. */
    String value();

    /** What must be allowed to see it. An act at a council makes the address one below each council. */
    Act show();

    /** What must be allowed to submit its form; empty where there is none. */
    Act[] submit() default {};

    /** Whether it belongs to a council although its act does not, as a council's own sign-in. */
    boolean ofCouncil() default false;

    /** Its place in the menu, from 1; 0 for none. Its words are {@code menu.} and the address in the messages. */
    int menu() default 0;
}
