package org.trihelix.installer.internal.payload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.trihelix.installer.internal.payload.JarFacts.ServiceFacts;
import org.trihelix.plugin.PluginFileException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a bundle through once, within bounds: it may be anybody's. */
final class JarReading {

    private static final Pattern TEXTS = Pattern.compile("(?:.*/)?messages_([a-z]{2})\\.properties");
    private static final Pattern TABLE =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([A-Za-z0-9_]+)", Pattern.CASE_INSENSITIVE);
    private static final String COMPONENTS = "OSGI-INF/";
    private static final int TEXT_MOST = 4 << 20;
    private static final int PIECE = 1 << 16;

    private final String path;
    private final Meter meter;
    private final List<ServiceFacts> components = new ArrayList<>();
    private final Map<String, SortedMap<String, String>> texts = new HashMap<>();
    private final List<String> tables = new ArrayList<>();
    private final Map<String, byte[]> knowledge = new HashMap<>();

    JarReading(String path, Meter meter) {
        this.path = path;
        this.meter = meter;
    }

    /** @throws PluginFileException when it is much larger unpacked than a bundle is */
    JarFacts read(InputStream jar) throws IOException {
        var zip = new ZipInputStream(jar, StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            Matcher language = TEXTS.matcher(name);
            if (name.equals(JarFile.MANIFEST_NAME)) {
                headers.putAll(headers(bytes(name, zip)));
            } else if (language.matches()) {
                texts(language.group(1), bytes(name, zip));
            } else if (name.startsWith(COMPONENTS) && name.endsWith(".xml")) {
                component(bytes(name, zip));
            } else if (name.startsWith(JarFacts.KNOWLEDGE) && !name.endsWith("/")) {
                knowledge.put(name.substring(JarFacts.KNOWLEDGE.length()), bytes(name, zip));
            } else if (name.startsWith("META-INF/db/") && name.endsWith(".sql")) {
                TABLE.matcher(new String(bytes(name, zip), StandardCharsets.UTF_8))
                        .results()
                        .forEach(found -> tables.add(found.group(1)));
            } else {
                pass(zip);
            }
        }
        var facts = new JarFacts(path, headers, List.copyOf(components), texts, List.copyOf(tables), knowledge);
        for (String header : JarFacts.LISTS) {
            facts.names(header); // what cannot be read is told now
        }
        return facts;
    }

    private byte[] bytes(String name, InputStream in) throws IOException {
        return bytes(path + '!' + name, in, meter);
    }

    static byte[] bytes(String name, InputStream in, Meter meter) throws IOException {
        byte[] bytes = in.readNBytes(TEXT_MOST + 1);
        if (bytes.length > TEXT_MOST) {
            throw PluginFileException.tooLong(name);
        }
        meter.kept(bytes.length);
        return bytes;
    }

    private void pass(InputStream in) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            meter.passed(read);
        }
    }

    private static Map<String, String> headers(byte[] manifest) throws IOException {
        var headers = new HashMap<String, String>();
        new Manifest(new ByteArrayInputStream(manifest))
                .getMainAttributes()
                .forEach((name, value) -> headers.put(name.toString(), value.toString()));
        return headers;
    }

    private void texts(String language, byte[] bytes) throws IOException {
        var read = new Properties();
        read.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        SortedMap<String, String> known = texts.computeIfAbsent(language, key -> new TreeMap<>());
        read.stringPropertyNames().forEach(key -> known.put(key, read.getProperty(key)));
    }

    private void component(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            if ("component".equals(root.getLocalName())) {
                components.add(new ServiceFacts(provides(root), properties(root)));
            }
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private static List<String> provides(Element component) {
        return elements(component, "provide").stream()
                .map(provide -> provide.getAttribute("interface"))
                .toList();
    }

    private static Map<String, String> properties(Element component) {
        var properties = new HashMap<String, String>();
        elements(component, "property")
                .forEach(one -> properties.put(one.getAttribute("name"), one.getAttribute("value")));
        return properties;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        var list = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add((Element) nodes.item(i));
        }
        return list;
    }
}
