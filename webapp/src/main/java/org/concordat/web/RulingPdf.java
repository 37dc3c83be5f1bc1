package org.concordat.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.w3c.dom.Document;

/** An answer as a file to keep, send or print. */
final class RulingPdf {

    static final String MEDIA_TYPE = "application/pdf";

    private final Answer answer;
    private final LocalDate on;
    private final Document paper;

    /**
     * The file of an answer; nothing is set before it is read.
     *
     * @param address opens the same answer again
     * @param on the day on which it is given
     */
    RulingPdf(Answer answer, String address, LocalDate on) {
        this.answer = answer;
        this.on = on;
        this.paper = Paper.of(answer, address, on);
    }

    /** What the file is called: council, question and day, in letters that every system takes. */
    String name() {
        return answer.profile().id() + "-" + answer.question().id() + "-" + on + ".pdf";
    }

    /** A tag that changes with every word of the file and with the rules behind it. */
    String tag() {
        String words = paper.getDocumentElement().getTextContent();
        return Replies.opaque(List.of(answer.profile()), words.getBytes(StandardCharsets.UTF_8));
    }

    /** The file. */
    byte[] bytes() {
        return PdfPress.print(paper);
    }
}
