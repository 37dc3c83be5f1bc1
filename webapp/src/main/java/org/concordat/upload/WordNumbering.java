package org.concordat.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.concordat.upload.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Computes the numbers that Word prints before paragraphs of its lists (ECMA-376 part 1, 17.9): they are not in the text. */
final class WordNumbering {

    /** A level of a list: how it counts and what it prints, {@code %1.%2} for instance. */
    private record Level(int start, String format, String text) {}

    /** A list: the pattern whose count it shares, its levels, and where it starts anew. */
    private record Numbered(String pattern, Map<Integer, Level> levels, Map<Integer, Integer> restarts) {}

    /** What a style says of lists. */
    private record Style(String list, String level, String basedOn) {}

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Numbered> lists = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private WordNumbering() {}

    /** Reads the parts "numbering" and "styles" of a document, where it has them. */
    static WordNumbering of(byte @Nullable [] numbering, byte @Nullable [] styles) throws IOException {
        WordNumbering read = new WordNumbering();
        if (numbering != null) {
            read.readLists(parse(numbering));
        }
        if (styles != null) {
            for (Element style : all(parse(styles).getDocumentElement(), "style")) {
                read.styles.put(
                        attribute(style, "styleId"),
                        new Style(first(style, "numId"), first(style, "ilvl"), first(style, "basedOn")));
            }
        }
        return read;
    }

    private static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException e) {
            throw new UnreadableFile(
                    String.valueOf(e.getMessage()).contains("DOCTYPE") ? Reason.ENTITIES : Reason.DAMAGED,
                    Format.DOCX.title());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform parses XML without a DTD.", e);
        }
    }

    private void readLists(Document numbering) {
        Map<String, Map<Integer, Level>> patterns = new HashMap<>();
        for (Element pattern : all(numbering.getDocumentElement(), "abstractNum")) {
            patterns.put(attribute(pattern, "abstractNumId"), levels(pattern));
        }
        for (Element list : all(numbering.getDocumentElement(), "num")) {
            String pattern = first(list, "abstractNumId");
            Map<Integer, Level> levels = new HashMap<>(patterns.getOrDefault(pattern, Map.of()));
            Map<Integer, Integer> restarts = new HashMap<>();
            for (Element override : all(list, "lvlOverride")) {
                String start = first(override, "startOverride");
                if (!start.isEmpty()) {
                    restarts.put(whole(attribute(override, "ilvl"), 0), whole(start, 1));
                }
                levels.putAll(levels(override));
            }
            lists.put(attribute(list, "numId"), new Numbered(pattern, levels, restarts));
        }
    }

    private static Map<Integer, Level> levels(Element list) {
        Map<Integer, Level> levels = new HashMap<>();
        for (Element level : all(list, "lvl")) {
            String format = first(level, "numFmt");
            levels.put(
                    whole(attribute(level, "ilvl"), 0),
                    new Level(whole(first(level, "start"), 0), format, first(level, "lvlText")));
        }
        return levels;
    }

    /** What is printed before the next paragraph with this style and list; empty if it is in no list. */
    String next(String style, String ownList, String ownLevel) {
        String list = ownList;
        String level = ownLevel;
        String name = style;
        for (int depth = 0; depth < 20 && (list.isEmpty() || level.isEmpty()); depth++) {
            Style said = styles.get(name);
            if (said == null) {
                break;
            }
            level = level.isEmpty() && (list.isEmpty() || list.equals(said.list())) ? said.level() : level;
            list = list.isEmpty() ? said.list() : list;
            name = said.basedOn();
        }
        Numbered numbered = lists.get(list);
        int at = whole(level, 0);
        return numbered == null || !numbered.levels().containsKey(at) ? "" : printed(list, numbered, at);
    }

    private String printed(String list, Numbered numbered, int at) {
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(numbered.pattern(), pattern -> new TreeMap<>());
        if (begun.add(list)) {
            numbered.restarts().forEach((level, start) -> count.put(level, start - 1));
        }
        Level level = level(numbered, at);
        count.merge(at, level.start(), (old, start) -> old + 1);
        count.tailMap(at, false).clear();
        if (level.format().equals("bullet")) {
            return "\u2022";
        }
        return PLACE.matcher(level.text()).replaceAll(place -> {
            int other = Integer.parseInt(place.group(1)) - 1;
            Level outer = level(numbered, other);
            return Matcher.quoteReplacement(counted(count.computeIfAbsent(other, o -> outer.start()), outer.format()));
        });
    }

    private static Level level(Numbered numbered, int at) {
        return numbered.levels().getOrDefault(at, new Level(1, "decimal", ""));
    }

    private static String counted(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> Counting.letter(number);
            case "upperLetter" -> Counting.letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Counting.roman(number);
            case "upperRoman" -> Counting.roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static List<Element> all(Element within, String name) {
        var nodes = within.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    /** The value of the first element of this name within another; empty if there is none. */
    private static String first(Element within, String name) {
        List<Element> all = all(within, name);
        return all.isEmpty() ? "" : attribute(all.get(0), "val");
    }

    private static String attribute(Element element, String name) {
        String value = element.getAttributeNS(element.getNamespaceURI(), name);
        return value.isEmpty() ? element.getAttribute(name) : value;
    }

    private static int whole(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
