package org.trihelix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import org.jsoup.nodes.Document;

/** A part of a page that is only read or followed by links, as plain HTML: a session keeps every other element of an open page in memory, some 650 bytes each. */
public final class Still extends Component {
    private static final long serialVersionUID = 1L;

    private static final String HTML = "innerHTML";

    private Still(Element element) {
        super(element);
    }

    /**
     * Copies what the part shows now: attributes, texts and what lies inside; its listeners, properties and later changes are left behind.
     *
     * @throws IllegalArgumentException when something in it is not to be seen, which HTML would show
     */
    public static Still of(Component part) {
        Element from = part.getElement();
        var copy = new Element(from.getTag());
        from.getAttributeNames().forEach(name -> copy.setAttribute(name, from.getAttribute(name)));
        return new Still(put(copy, from.getChildren().toList()));
    }

    /** Copies the parts into a place that has no other children, instead of what it held before. */
    public static void fill(Component place, List<? extends Component> parts) {
        fill(place, html(parts));
    }

    /** What the parts show, to be {@linkplain #fill filled} into as many places as see the same. */
    public static String html(List<? extends Component> parts) {
        return markup(parts.stream().map(Component::getElement).toList());
    }

    /** Fills a place that has no other children, instead of what it held before. */
    public static void fill(Component place, String html) {
        place.getElement().setProperty(HTML, html);
    }

    private static Element put(Element place, List<Element> parts) {
        return place.setProperty(HTML, markup(parts));
    }

    private static String markup(List<Element> parts) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        parts.forEach(part -> {
            requireVisible(part);
            page.appendChild(ElementUtil.toJsoup(page, part));
        });
        return page.html().intern(); // most readers see the same
    }

    private static void requireVisible(Element part) {
        if (part.isTextNode()) {
            return;
        }
        if (!part.isVisible()) {
            throw new IllegalArgumentException("not visible: " + part);
        }
        part.getChildren().forEach(Still::requireVisible);
    }
}
