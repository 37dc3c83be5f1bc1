package org.concordat.web;

import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** XHTML, written element by element into a tree. It is never parsed, so that no text can become markup. */
final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document document;
    private Element at;

    private Markup(Document document, Element root) {
        this.document = document;
        this.at = root;
    }

    /** A document of what is written into its root element. */
    static Document document(String language, Consumer<Markup> content) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Element root = document.createElementNS(XHTML, "html");
            root.setAttribute("lang", language);
            document.appendChild(root);
            content.accept(new Markup(document, root));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform makes an empty XML document.", e);
        }
    }

    /** An element with other elements in it. */
    Markup element(String name, Runnable content) {
        Element parent = at;
        Element child = document.createElementNS(XHTML, name);
        parent.appendChild(child);
        at = child;
        content.run();
        at = parent;
        return this;
    }

    /** An element with a text. */
    Markup element(String name, String text) {
        return element(name, () -> text(text));
    }

    /** A text within the element that is being written. */
    Markup text(String text) {
        at.appendChild(document.createTextNode(text));
        return this;
    }

    /** An attribute of the element that is being written. */
    Markup attribute(String name, String value) {
        at.setAttribute(name, value);
        return this;
    }

    /** An element of a class with a text. */
    Markup classed(String name, String kind, String text) {
        return element(name, () -> attribute("class", kind).text(text));
    }

    /** A list, or nothing where there is nothing in it. */
    Markup list(String name, List<String> items) {
        if (!items.isEmpty()) {
            element(name, () -> items.forEach(item -> element("li", item)));
        }
        return this;
    }
}
