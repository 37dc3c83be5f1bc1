package org.concordat.screen;

/** A page for people who have signed in; a {@code @Named @RequestScoped} bean with a {@link Route}. */
public interface Screen {

    /** What is answered to somebody who opens the page. */
    Reply show(Exchange exchange);

    /**
     * What is answered to somebody who submits its form; whoever calls it has checked that the form comes from the page. A
     * screen whose {@link Route} names who may submit has to have it, which a test proves of every screen.
     */
    default Reply submit(Exchange exchange) {
        throw new IllegalStateException(getClass() + " says who may submit its form, and takes none.");
    }
}
