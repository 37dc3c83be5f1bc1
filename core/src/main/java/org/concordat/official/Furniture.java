package org.concordat.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.concordat.official.Manuscript.Block;
import org.concordat.official.Manuscript.Kind;

/** Tells page numbers and running heads from text, line by line. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-\\u2013\\s|]*(?:(?:p\\s*a\\s*g\\s*e)\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?"
                    + "(?:\\s*\\|\\s*p\\s*a\\s*g\\s*e)?[-\\u2013\\s|]*",
            Pattern.CASE_INSENSITIVE);
    private static final int REPEATED = 3;
    private static final int SHORT = 100;

    private Furniture() {}

    /** The lines with their kinds. A running head is a short line that comes back, or stands at a page number and repeats a title. */
    static List<Block> marked(List<Block> lines, boolean hasPages) {
        Map<String, Integer> times = new HashMap<>();
        for (Block line : lines) {
            times.merge(shape(line.words()), 1, Integer::sum);
        }
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words().strip();
            if (PAGE_NUMBER.matcher(words).matches()) {
                marked.add(new Block(Kind.PAGE_NUMBER, words));
            } else if (isRunningHead(lines, i, times, hasPages)) {
                marked.add(new Block(Kind.RUNNING_HEAD, words));
            } else {
                marked.add(lines.get(i));
            }
        }
        return marked;
    }

    private static boolean isRunningHead(List<Block> lines, int i, Map<String, Integer> times, boolean hasPages) {
        String words = lines.get(i).words().strip();
        boolean atPageNumber = isPageNumber(lines, i, -1) || isPageNumber(lines, i, 1);
        if (words.isEmpty()
                || words.length() > SHORT
                || words.matches(".*[.;:,]")
                || Label.of(words).isMarked()) {
            return false;
        }
        boolean first = lines.subList(0, i).stream()
                .noneMatch(line -> shape(line.words()).equals(shape(words)));
        if (first && !atPageNumber) {
            return false;
        }
        int again = times.getOrDefault(shape(words), 0);
        boolean countsPages = words.matches(".*\\b[Pp]age \\d+.*");
        return (again >= REPEATED && (hasPages || atPageNumber || countsPages))
                || (atPageNumber && (again > 1 || repeatsTitle(lines, i)));
    }

    /** Whether the nearest line before or after, two blank ones between at the most, is a page number. */
    private static boolean isPageNumber(List<Block> lines, int i, int step) {
        for (int j = i + step; j >= 0 && j < lines.size() && Math.abs(j - i) <= 3; j += step) {
            String words = lines.get(j).words().strip();
            if (!words.isEmpty()) {
                return PAGE_NUMBER.matcher(words).matches();
            }
        }
        return false;
    }

    private static boolean repeatsTitle(List<Block> lines, int i) {
        return lines.subList(0, i).stream()
                .filter(line -> !line.words().isEmpty())
                .limit(3)
                .anyMatch(line -> Label.plain(line.words())
                        .endsWith(Label.plain(lines.get(i).words())));
    }

    private static String shape(String line) {
        return Label.plain(line.replaceAll("\\d+", "#"));
    }
}
