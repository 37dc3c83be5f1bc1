package org.concordat.switching;

import java.util.List;

/**
 * Something that a council keeps and that may rest on its rules: matters that were opened under them, official text that is
 * placed at their clauses. Every bean of this type is asked whenever a preview is shown, in a request for the council.
 */
public interface TouchedBySwitch {

    /**
     * What a switch touches of one kind.
     *
     * @param heading what kind, as a heading
     * @param says how many, and what becomes of them, in a sentence or two
     * @param items each with its address below the application's root, or an empty one; those that are worth listing
     */
    record Touched(String heading, String says, List<Item> items) {

        public Touched {
            items = List.copyOf(items);
        }
    }

    /** One of them. */
    record Item(String address, String text) {}

    /** What this switch touches; nothing where it touches nothing. */
    List<Touched> touched(Preview preview);
}
