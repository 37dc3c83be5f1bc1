package org.concordat.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/** What a screen answers. */
public sealed interface Reply {

    /** A page: the name of its Facelet below {@code WEB-INF/pages}, without {@code .xhtml}. */
    record View(String name, int status) implements Reply {}

    /** Another address of this application, below its root; after a form was accepted it is asked for anew (303). */
    record Redirect(String to) implements Reply {}

    /** Another website's address, as that of a council's own sign-in; never one that somebody has typed. */
    record Elsewhere(URI to) implements Reply {}

    /** A file to be kept. */
    record Download(String name, String type, Content content) implements Reply {}

    /** Nothing is here, or nothing for whoever asks. */
    record NotFound() implements Reply {}

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    /** A page. */
    static Reply view(String name) {
        return new View(name, 200);
    }

    /** A page whose form was not accepted (422): what was typed is still in it, and what is wrong stands above it. */
    static Reply rejected(String name) {
        return new View(name, 422);
    }

    /** Another address below the application's root, as {@code /anytown/admin/people}. */
    static Reply redirect(String to) {
        return new Redirect(to);
    }

    /** A file to be kept, of a type such as {@code text/csv;charset=UTF-8}. */
    static Reply download(String name, String type, Content content) {
        return new Download(name, type, content);
    }

    /** Nothing is here, or nothing for whoever asks: the two look the same. */
    static Reply notFound() {
        return new NotFound();
    }
}
