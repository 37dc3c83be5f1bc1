package org.concordat.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concordat.protocol.Clause;
import org.concordat.protocol.Printed;

/** An invented council's inventory and document, with everything that makes real documents hard to cut. */
final class Anytown {

    static final String TITLE = "Protocol on Lanterns and Ladders";

    private Anytown() {}

    /** Numbers that restart in part B, 2.1 that is printed twice, a clause without number, one with parts, one that goes on. */
    static List<Clause> inventory() {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(clause("foreword", "", List.of(TITLE)));
        List<String> lamps = List.of(TITLE, "A. LANTERNS", "1. Lamps");
        clauses.add(clause("A.1.1", "1.1", lamps));
        clauses.add(clause("A.1.2", "1.2", lamps));
        clauses.add(new Clause(
                "A.1.3",
                "Heading",
                "Gist.",
                Clause.Kind.RULE,
                List.of(),
                new Printed("1.3", lamps, Optional.of("Either keeper"))));
        clauses.add(clause("A.1.3(a)", "(a)", lamps));
        clauses.add(clause("A.1.3(b)", "(b)", lamps));
        List<String> oil = List.of(TITLE, "A. LANTERNS", "2. Oil");
        clauses.add(clause("A.2.1", "2.1", oil));
        clauses.add(clause("A.2.1-2", "2.1", oil));
        clauses.add(clause("A.2.2", "2.2", oil));
        List<String> rungs = List.of(TITLE, "B. LADDERS", "1. Rungs");
        clauses.add(clause("B.1.1", "1.1", rungs));
        clauses.add(clause("B.1.2", "1.2", rungs));
        clauses.add(clause("B.2", "2. Storing ladders", List.of(TITLE, "B. LADDERS")));
        return List.copyOf(clauses);
    }

    static Clause clause(String id, String printed, List<String> under) {
        return new Clause(
                id, "Heading", "Gist.", Clause.Kind.RULE, List.of(), new Printed(printed, under, Optional.empty()));
    }

    /** The document as a PDF gives it: pages, a list of contents, running heads, broken lines, divided words. */
    static final String DOCUMENT = """
            Protocol on Lanterns and Ladders

            CONTENTS
            A. LANTERNS
            1. Lamps
            2. Oil .................... 2
            B. LADDERS
            1. Rungs
            2. Storing ladders ........ 2

            This town keeps its lanterns and its ladders with care, and asks everybody who handles
            them to read what follows.

            A. LANTERNS

            1. Lamps

            1.1 A keeper who lights a lamp writes the hour into the book of the lamp house, and who
            finds the book missing tells the warden about the miss-
            ing book.

            1.2 Lamps on the north bank are lit before those on the south bank, as paragraph
            2.2 says of their oil. The same holds for lamps on the bridge.

            Protocol on Lanterns and Ladders
            Page 1 of 2
            \f
            On market days this order is turned round.

            1.3 A keeper may ask for help in two cases:

            (a) when more than nine lamps are out; and

            (b) when the wind blows from the quarry.

            Either keeper may then call a third one.

            2. Oil

            2.1 Oil is measured by the warden.

            2.1 Spilt oil is reported to the north-
            ern warden on the same day.

            2.2 Nobody lends oil to a neighbour, how-
            ever well known, without the northern warden.

            B. LADDERS

            1. Rungs

            1.1 A rung that creaks is taken out.

            1.2 A rung that is missing is replaced before the next climb:
            • with ash, or
            • with oak.

            2. Storing ladders

            Ladders are stored lying down.

            They are counted on the first day of the month.

            Protocol on Lanterns and Ladders
            Page 2 of 2
            """;
}
