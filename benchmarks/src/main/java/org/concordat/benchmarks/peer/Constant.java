package org.concordat.benchmarks.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the peer's page repeats over, with texts that never change. */
@Named
@ApplicationScoped
public class Constant {

    /** What the tags ask of a clause. */
    public record Source(String place, String address, String heading, String gist, String words, String note) {}

    /** What the tags ask of a link. */
    public record Link(String text, String address, String about) {}

    /** What the tags ask of a sentence with links. */
    public record Line(String text, List<Link> links) {}

    /** What the tags ask of an answer that was given. */
    public record Row(String asks, String answer, String note, String change, String about) {}

    private static final List<Source> ONE = List.of(new Source(
            "clause 2.1",
            "/anytown/protocol#2.1",
            "Copying to councillors",
            "Letters are not copied on to other councillors; where the writer did, the reply goes to them too.",
            "",
            "In our words. The council has not loaded its own text yet."));

    private static final List<Line> LINES = List.of(
            new Line(
                    "If the answer to “Who would the officer copy it to?” were “The officer’s manager”, “The Director”,"
                            + " “The Director of Finance”, “The Deputy Director” or “The Chief Executive”, it would depend"
                            + " on whether it is needed to get advice on the reply or to check its quality.",
                    List.of(new Link(
                            "Change this",
                            "/anytown/ask/copy-correspondence?member-copied-recipient=no",
                            ": who the officer would copy it to"))),
            new Line(
                    "If the councillor copied that person in, you should normally copy it to another councillor.",
                    List.of(new Link(
                            "Change this",
                            "/anytown/ask/copy-correspondence?recipient=other-member&member-copied-recipient=yes",
                            ": whether the councillor copied that person in"))));

    private static final List<Row> ROWS = List.of(
            new Row(
                    "Who would the officer copy it to?",
                    "Another councillor",
                    "",
                    "/anytown/ask/copy-correspondence?member-copied-recipient=no",
                    " your answer to: Who would the officer copy it to?"),
            new Row(
                    "Did the councillor who wrote copy that person in?",
                    "No",
                    "",
                    "/anytown/ask/copy-correspondence?recipient=other-member",
                    " your answer to: Did the councillor who wrote copy that person in?"));

    /** Nothing to repeat over. */
    public List<Source> getNothing() {
        return List.of();
    }

    /** One thing. */
    public List<Source> getOne() {
        return ONE;
    }

    /** Four things. */
    public List<Integer> getFour() {
        return List.of(1, 2, 3, 4);
    }

    /** Two sentences with links. */
    public List<Line> getLines() {
        return LINES;
    }

    /** Two answers. */
    public List<Row> getRows() {
        return ROWS;
    }
}
