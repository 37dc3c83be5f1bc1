package org.concordat.signin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.concordat.council.Act;

/**
 * What somebody must be allowed to do to call a method of the API. Every one says it, also where it is for everybody; one that
 * does not is answered to nobody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {

    /** The act; one at a council needs the council in the address, as {@code {council}}. */
    Act value();
}
