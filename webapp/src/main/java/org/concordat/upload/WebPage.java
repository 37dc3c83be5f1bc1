package org.concordat.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads a web page: its paragraphs, headings and list items, numbered as a browser numbers them. */
final class WebPage implements NodeVisitor {

    private static final Set<String> BREAKS = Set.of("br", "tr", "td", "th", "hr");

    private final Effort effort;
    private final StringBuilder paragraph = new StringBuilder();
    /** What is printed before the next words. */
    private String number = "";

    private WebPage(Effort effort) {
        this.effort = effort;
    }

    static void read(byte[] content, Effort effort) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        page.select("head, script, style, template, noscript, iframe, object, svg, nav, [hidden]")
                .remove();
        WebPage reading = new WebPage(effort);
        NodeTraversor.traverse(reading, page.body());
        reading.close();
    }

    @Override
    public void head(Node node, int depth) {
        effort.step();
        if (node instanceof TextNode text) {
            paragraph.append(text.getWholeText());
        } else if (node instanceof Element element && divides(element)) {
            close();
            if (element.normalName().equals("li")) {
                number = number(element) + " ";
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && divides(element)) {
            close();
        }
    }

    private static boolean divides(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    /** What a browser prints before a list item. */
    private static String number(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "\u2022";
        }
        int count = whole(list.attr("start"), 1) - 1;
        for (Element sibling : list.children().subList(0, item.elementSiblingIndex() + 1)) {
            count = sibling.normalName().equals("li") ? whole(sibling.attr("value"), count + 1) : count;
        }
        return switch (list.attr("type")) {
            case "a" -> "(" + Counting.letter(count) + ")";
            case "i" -> "(" + Counting.roman(count) + ")";
            case "A" -> Counting.letter(count).toUpperCase(Locale.ROOT) + ".";
            case "I" -> Counting.roman(count).toUpperCase(Locale.ROOT) + ".";
            default -> count + ".";
        };
    }

    private static int whole(String attribute, int otherwise) {
        return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
    }

    private void close() {
        if (!paragraph.toString().isBlank()) {
            effort.paragraph(number + paragraph);
            number = "";
        }
        paragraph.setLength(0);
    }
}
