package org.concordat.official;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares passages word by word. */
public final class WordDiff {

    /** What became of some words. */
    public enum Op {
        KEPT,
        INSERTED,
        DELETED
    }

    /** Words that have the same fate, with the white space after them. */
    public record Piece(Op op, String words) {}

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private WordDiff() {}

    /** The words of two passages in one sequence: without the inserted ones it is the first, without the deleted ones the second. */
    public static List<Piece> between(String before, String after) {
        List<String> from = words(before);
        List<String> to = words(after);
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        List<AbstractDelta<String>> deltas = DiffUtils.diff(
                        from, to, (one, other) -> one.strip().equals(other.strip()))
                .getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> source = delta.getSource();
            add(pieces, Op.KEPT, from.subList(next, source.getPosition()));
            add(pieces, Op.DELETED, source.getLines());
            add(pieces, Op.INSERTED, delta.getTarget().getLines());
            next = source.getPosition() + source.size();
        }
        add(pieces, Op.KEPT, from.subList(next, from.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Op op, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(op, String.join("", words)));
        }
    }

    private static List<String> words(String passage) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(passage);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The share of words that two passages have in common, 0 to 1, whatever their order (Dice's coefficient). */
    static double likeness(String one, String other) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> left = List.of(plain(one).split(" "));
        List<String> right = List.of(plain(other).split(" "));
        left.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            int available = counts.getOrDefault(word, 0);
            if (available > 0) {
                common++;
                counts.put(word, available - 1);
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    /** Words as they are compared: each paragraph without its number, punctuation and capitals. */
    static String plain(String words) {
        return words.lines()
                .map(line -> Label.plain(Label.of(line).rest()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
