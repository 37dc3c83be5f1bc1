package org.concordat.official;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A document as paragraphs, before anything is known of its clauses: lines put together again, words that a line's end
 * divided made whole, page furniture and the list of contents told apart. Nothing is dropped but white space, soft
 * hyphens, and hyphens at a line's end where the document has the undivided word elsewhere.
 */
public record Manuscript(List<Block> blocks) {

    /** What a block of a document is before its clauses are known. */
    enum Kind {
        TEXT,
        PAGE_NUMBER,
        RUNNING_HEAD,
        CONTENTS
    }

    /** A block of a document. */
    record Block(Kind kind, String words) {

        Label label() {
            return Label.of(words);
        }

        /** Whether it could be a heading: short, begun with a capital, and without a full stop. */
        boolean looksLikeHeading() {
            Label label = label();
            return label.form() != Label.Form.BULLET
                    && words.length() <= 100
                    && !label.rest().isEmpty()
                    && Character.isUpperCase(label.rest().charAt(0))
                    && !words.matches(".*[.;,?!]");
        }
    }

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** Reads a text whose lines are broken where the page ended: plain text, or what a PDF gives. */
    public static Manuscript ofLines(String text) {
        List<Block> lines = new ArrayList<>();
        for (String page : clean(text).split("(?<=\f)", -1)) {
            String[] ofPage = page.replace("\f", "").split("\n", -1);
            Arrays.stream(ofPage)
                    .map(line -> new Block(Kind.TEXT, line.stripTrailing()))
                    .forEach(lines::add);
        }
        return new Manuscript(Contents.marked(Lines.joined(Furniture.marked(lines, text.contains("\f")))));
    }

    /** Takes paragraphs as a word processor or a web page keeps them, each whole. */
    public static Manuscript ofParagraphs(List<String> paragraphs) {
        List<Block> blocks = paragraphs.stream()
                .map(paragraph -> clean(paragraph).replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> new Block(Kind.TEXT, paragraph))
                .toList();
        return new Manuscript(Contents.marked(Furniture.marked(blocks, false)));
    }

    /** How many paragraphs it has, page furniture included. */
    public int size() {
        return blocks.size();
    }

    private static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace("\u00ad\n", "\u00ad");
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.SPACE_SEPARATOR -> kept.append(' ');
                case Character.FORMAT -> {}
                case Character.CONTROL -> kept.append(point == '\n' || point == '\f' ? (char) point : ' ');
                default -> {
                    // Ligatures that a typesetter makes: ff, fi, fl, ffi, ffl, st.
                    if (point >= 0xfb00 && point <= 0xfb06) {
                        kept.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
                    } else {
                        kept.appendCodePoint(point);
                    }
                }
            }
        });
        return kept.toString();
    }
}
