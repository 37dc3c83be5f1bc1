package org.concordat.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.concordat.profile.LoadedProfile;
import org.w3c.dom.Document;

/** An answer as a file to keep, send or print. */
final class RulingPdf {

    static final String MEDIA_TYPE = "application/pdf";

    private final LoadedProfile council;
    private final String name;
    private final Document paper;

    /**
     * The file of an answer; nothing is set before it is read.
     *
     * @param root where this application is reached, so that the file says how to open the answer again
     * @param on the day on which it is asked
     */
    RulingPdf(LoadedProfile council, PageQuery query, String root, LocalDate on) {
        this.council = council;
        this.name = council.id() + "-" + query.given().facts().question().id() + "-" + on + ".pdf";
        this.paper = Paper.of(council, query, root, on);
    }

    /** What the file is called: council, question and day, in letters that every system takes. */
    String name() {
        return name;
    }

    /** A tag that changes with every word of the file and with the rules behind it. */
    String tag() {
        String words = paper.getDocumentElement().getTextContent();
        return Replies.opaque(List.of(council), words.getBytes(StandardCharsets.UTF_8));
    }

    /** The file. */
    byte[] bytes() {
        return PdfPress.print(paper);
    }
}
