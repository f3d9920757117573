package org.trihelix.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a {@code persistence.xml} says: its first unit.
 *
 * @param name lower-case letters and digits, at most 20, begins with a letter, does not end in "lock"
 * @param classes names of the entity classes
 * @param properties for the JPA provider
 */
public record UnitDescription(String name, List<String> classes, Properties properties) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,19}");

    public UnitDescription {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("the unit's name must be the module's id, but is \"" + name + '"');
        }
        if (name.endsWith("lock")) {
            throw new IllegalArgumentException("a unit's name must not end in \"lock\", as that of its lock does");
        }
        classes = List.copyOf(classes);
    }

    /** @throws IOException when it cannot be read or is no persistence.xml with one unit */
    public static UnitDescription read(InputStream xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var units = elements(factory.newDocumentBuilder().parse(xml).getDocumentElement(), "persistence-unit");
            if (units.size() != 1) {
                throw new IOException("one persistence-unit is expected, not " + units.size());
            }
            return of(units.getFirst());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static UnitDescription of(Element unit) {
        var properties = new Properties();
        elements(unit, "property")
                .forEach(p -> properties.setProperty(p.getAttribute("name"), p.getAttribute("value")));
        var classes = elements(unit, "class").stream()
                .map(c -> c.getTextContent().strip())
                .toList();
        return new UnitDescription(unit.getAttribute("name"), classes, properties);
    }

    private static List<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
