package org.concordat.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.concordat.official.Manuscript.Block;
import org.concordat.official.Manuscript.Kind;

/** Puts the lines of a page together to paragraphs. */
final class Lines {

    /** A sentence or an item of a list ends here. */
    private static final Pattern ENDED = Pattern.compile(".*[.:;!?][)\\]\"'\\u2019\\u201d]*(?: and| or)?,?");
    /** What stands before a number in a reference: a line that ends so is followed by no new clause. */
    private static final Pattern REFERS = Pattern.compile(
            ".*\\b(?:paragraphs?|clauses?|sections?|articles?|parts?|rules?|schedules?|appendix|chapter|and|or|to|of|the)",
            Pattern.CASE_INSENSITIVE);
    /** No sentence and no heading ends so. */
    private static final Pattern HANGING = Pattern.compile(
            ".*\\b(?:the|a|an|and|or|of|to|in|for|with|by|under|on|at|from|that|which|as|must|should|may|will)");
    /** A line this full was broken by the margin. */
    private static final double FULL = 0.75;
    /** A line this short was broken on purpose. */
    private static final double SHORT = 0.6;

    private final double width;
    private final boolean doubleSpaced;
    private final Set<String> vocabulary = new HashSet<>();
    private final List<Block> done = new ArrayList<>();
    private final List<Block> furniture = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String last = "";
    private boolean lastIndented;
    private int blanks;

    private Lines(List<Block> lines) {
        List<String> text = lines.stream()
                .filter(line -> line.kind() == Kind.TEXT && !line.words().isEmpty())
                .map(line -> line.words().strip())
                .toList();
        int[] lengths = text.stream().mapToInt(String::length).sorted().toArray();
        width = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        int blocks = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean starts = i == 0 || lines.get(i - 1).words().isEmpty();
            blocks += starts && !lines.get(i).words().isEmpty() ? 1 : 0;
        }
        doubleSpaced = blocks > 0.7 * text.size();
        text.forEach(line -> vocabulary.addAll(List.of(words(line))));
    }

    /** The paragraphs; furniture that interrupts one stands after it. */
    static List<Block> joined(List<Block> lines) {
        Lines reading = new Lines(lines);
        lines.forEach(reading::take);
        reading.close();
        return List.copyOf(reading.done);
    }

    private void take(Block line) {
        if (line.words().isEmpty()) {
            blanks++;
        } else if (line.kind() != Kind.TEXT) {
            furniture.add(new Block(line.kind(), line.words().strip()));
            blanks = 2;
        } else {
            boolean indented = line.words().startsWith(" ");
            String words = line.words().strip();
            if (beginsParagraph(words, indented)) {
                close();
            }
            append(words);
            last = words;
            lastIndented = indented;
            blanks = 0;
        }
    }

    private boolean beginsParagraph(String line, boolean indented) {
        Label label = Label.of(line);
        if (paragraph.isEmpty() || Label.of(last).rest().isBlank()) {
            return false;
        }
        boolean blank = blanks > 0;
        if (!label.isMarked() && HANGING.matcher(last).matches()) {
            return false;
        }
        boolean ended = ENDED.matcher(last).matches();
        boolean capital =
                !label.rest().isEmpty() && !Character.isLowerCase(label.rest().charAt(0));
        if (label.form() == Label.Form.BULLET) {
            return ended || blank || !"-\u2013".contains(line.substring(0, 1));
        }
        if (label.isNumbered()) {
            boolean begins = capital || (label.form() == Label.Form.BRACKETED && blank);
            return ended || (begins && !REFERS.matcher(last).matches());
        }
        if (!blank) {
            boolean setOff = indented && (!lastIndented || last.endsWith(";") || last.endsWith(":"));
            return (ended && setOff) || (capital && last.length() < SHORT * width);
        }
        if (ended) {
            return !doubleSpaced || last.length() <= 0.9 * width;
        }
        // One blank line divides, if not every line is followed by one; several may be a page's end, and the first line
        // of a numbered paragraph often stands apart from the others.
        boolean divides = blanks == 1
                && !doubleSpaced
                && !(last.contentEquals(paragraph) && Label.of(last).isNumbered());
        return capital && (divides || last.length() < FULL * width);
    }

    private void append(String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
        } else if (paragraph.toString().matches("(?s).*\\p{L}[-\\u2010]") && Character.isLetter(line.charAt(0))) {
            String[] before = words(paragraph.toString());
            String whole = before[before.length - 1].replaceAll("[-\\u2010]$", "") + words(line)[0];
            if (vocabulary.contains(whole)) {
                paragraph.setLength(paragraph.length() - 1);
            }
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private void close() {
        if (!paragraph.isEmpty()) {
            done.add(new Block(Kind.TEXT, paragraph.toString().replaceAll(" +", " ")));
            paragraph.setLength(0);
        }
        done.addAll(furniture);
        furniture.clear();
    }

    /** The words of a line in small letters, with their hyphens. */
    private static String[] words(String line) {
        return line.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\u2010-]+", " ")
                .strip()
                .split(" ");
    }
}
