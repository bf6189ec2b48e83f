package dev.asynclint.config;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The release in a pom.xml: the compiler plugin's configuration, then the plugin's properties, then the property that
 * Spring Boot's parent reads. Profiles and remote parents are not looked at.
 */
final class PomRelease {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
    private static final List<String> IN_PLUGIN = List.of("release", "target", "source");
    private static final List<String> IN_PROPERTIES =
            List.of("maven.compiler.release", "maven.compiler.target", "maven.compiler.source", "java.version");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> compiler = new HashMap<>();

    private PomRelease() {
    }

    static OptionalInt read(byte[] pom) {
        PomRelease reader = new PomRelease();
        try {
            reader.parse(pom);
        } catch (XMLStreamException e) {
            return OptionalInt.empty();
        }
        return reader.release();
    }

    private OptionalInt release() {
        OptionalInt inPlugin = first(compiler, IN_PLUGIN.subList(0, 1));
        if (inPlugin.isPresent()) {
            return inPlugin;
        }
        OptionalInt inReleaseProperty = first(properties, IN_PROPERTIES.subList(0, 1));
        if (inReleaseProperty.isPresent()) {
            return inReleaseProperty;
        }
        OptionalInt older = first(compiler, IN_PLUGIN);
        return older.isPresent() ? older : first(properties, IN_PROPERTIES);
    }

    private OptionalInt first(Map<String, String> values, List<String> keys) {
        return keys.stream().filter(values::containsKey).map(key -> ProjectRelease.parse(resolve(values.get(key))))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    private String resolve(String value) {
        String resolved = value;
        for (int depth = 0; depth < 5; depth++) {
            Matcher reference = REFERENCE.matcher(resolved);
            if (!reference.find() || resolved.length() > 1000) {
                break;
            }
            resolved = reference.replaceAll(match ->
                    Matcher.quoteReplacement(properties.getOrDefault(match.group(1).strip(), "?")));
        }
        return resolved;
    }

    private void parse(byte[] pom) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(pom));
        Deque<String> open = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        Map<String, String> plugin = new HashMap<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open.addLast(xml.getLocalName());
                    text.setLength(0);
                    if (xml.getLocalName().equals("plugin")) {
                        plugin = new HashMap<>();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    take(String.join("/", open), text.toString().strip(), plugin);
                    open.removeLast();
                    text.setLength(0);
                }
                default -> { }
            }
        }
    }

    private void take(String path, String text, Map<String, String> plugin) {
        if (path.startsWith("project/properties/")) {
            properties.put(path.substring("project/properties/".length()), text);
        } else if (path.startsWith("project/build/") && path.contains("/plugin")) {
            String inPlugin = path.substring(path.lastIndexOf("/plugin") + 1);
            if (inPlugin.equals("plugin")) {
                if ("maven-compiler-plugin".equals(plugin.get("artifactId"))) {
                    plugin.forEach(compiler::putIfAbsent);
                }
            } else if (inPlugin.equals("plugin/artifactId")) {
                plugin.put("artifactId", text);
            } else if (inPlugin.startsWith("plugin/configuration/")) {
                plugin.put(inPlugin.substring("plugin/configuration/".length()), text);
            }
        }
    }
}
