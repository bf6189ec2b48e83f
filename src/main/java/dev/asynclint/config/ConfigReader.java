package dev.asynclint.config;

import dev.asynclint.config.Config.Entry;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Profile;
import dev.asynclint.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads asynclint.yml. The file belongs to the scanned tree, so it is data only: YAML is composed to nodes, never to
 * objects, and nothing in it can make the tool run code. Every error names file and line.
 */
public final class ConfigReader {

    public static final String FILE_NAME = "asynclint.yml";

    private static final int MAX_BYTES = 256 * 1024;

    private final Path file;
    private final String shownName;

    private ConfigReader(Path file) {
        this.file = file;
        this.shownName = file.getFileName().toString();
    }

    /** The file in the nearest folder upwards from a path. */
    public static Optional<Path> find(Path start) {
        for (Path folder = folderOf(start); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    static Path folderOf(Path start) {
        Path absolute = start.toAbsolutePath().normalize();
        return Files.isDirectory(absolute) ? absolute : absolute.getParent();
    }

    /** @throws UsageException when the file cannot be read or says what it must not */
    public static Config read(Path file) {
        return new ConfigReader(file).read();
    }

    private Config read() {
        Node root = compose();
        if (root == null) {
            return new Config(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of(), Optional.empty(), Map.of(), Optional.empty(), shownName);
        }
        Map<String, Node> values = mapping(root, "the file must be a mapping of keys such as 'profile: strict'",
                ConfigKey.keys());
        Path folder = file.toAbsolutePath().normalize().getParent();
        return new Config(
                Optional.ofNullable(values.get("profile"))
                        .map(node -> choice(node, "profile", Profile.values(), Profile::label)),
                list(values, "select"),
                list(values, "ignore"),
                list(values, "exclude").stream().map(Entry::text).toList(),
                Optional.ofNullable(values.get("release")).map(node -> number(node, "release", 8, 1000)),
                Optional.ofNullable(values.get("fail-on"))
                        .map(node -> choice(node, "fail-on", FailOn.values(), FailOn::label)),
                Optional.ofNullable(values.get("max-findings"))
                        .map(node -> number(node, "max-findings", 0, Integer.MAX_VALUE)),
                list(values, "catalog").stream().map(entry -> catalog(folder, entry)).toList(),
                Optional.ofNullable(values.get("baseline")).map(node -> baseline(folder, node)),
                severities(values.get("severity")),
                Optional.ofNullable(values.get("threads")).map(node -> number(node, "threads", 1, 1000)),
                shownName);
    }

    private Node compose() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UsageException(shownName + ": larger than " + MAX_BYTES + " bytes; this is no configuration");
            }
            LoadSettings settings = LoadSettings.builder().setLabel(shownName).setAllowRecursiveKeys(false)
                    .setCodePointLimit(MAX_BYTES).setMaxAliasesForCollections(10).build();
            return new Compose(settings).composeString(Files.readString(file)).orElse(null);
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new UsageException(shownName + line + ": not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UsageException(shownName + ": not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        } catch (StackOverflowError e) { // the library composes nested collections by recursion
            throw new UsageException(shownName + ": nested too deeply; this is no configuration");
        } catch (IOException e) {
            throw new UsageException(shownName + ": cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    // ---- values

    /** @param known the keys that may stand there; null for any */
    private Map<String, Node> mapping(Node node, String expected, List<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, expected);
        }
        Map<String, Node> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (known != null && !known.contains(key)) {
                throw error(tuple.getKeyNode(), "unknown key '" + key + "'" + (Nearest.to(key, known).isPresent()
                        ? Nearest.hint(key, known) : "; known are " + String.join(", ", known)));
            }
            if (!seen.add(key)) {
                throw error(tuple.getKeyNode(), "the key '" + key + "' stands there twice");
            }
            boolean nothing = tuple.getValueNode().getTag().equals(Tag.NULL);
            if (!nothing) {
                values.put(key, tuple.getValueNode());
            }
        }
        return values;
    }

    private List<Entry> list(Map<String, Node> values, String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw error(node, "'" + key + "' must be a list, such as [one, two]");
        }
        List<Entry> entries = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            entries.add(new Entry(text(item, "each entry of '" + key + "' must be a word"), place(item)));
        }
        return entries;
    }

    private <E> E choice(Node node, String key, E[] values, Function<E, String> label) {
        List<String> labels = Arrays.stream(values).map(label).toList();
        String expected = "'" + key + "' must be one of " + String.join(", ", labels);
        String text = text(node, expected);
        if (!labels.contains(text)) {
            throw error(node, expected + ", not '" + text + "'" + Nearest.hint(text, labels));
        }
        return values[labels.indexOf(text)];
    }

    private int number(Node node, String key, int min, int max) {
        String expected = "'" + key + "' must be a whole number, " + min + " or more";
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            try {
                int value = Integer.parseInt(scalar.getValue());
                if (value >= min && value <= max) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // too large for an int: the same mistake
            }
        }
        throw error(node, expected);
    }

    private Map<Entry, Severity> severities(Node node) {
        if (node == null) {
            return Map.of();
        }
        Map<Entry, Severity> severities = new LinkedHashMap<>();
        mapping(node, "'severity' must map rules to error, warning or info", null).forEach((rule, value) ->
                severities.put(new Entry(rule, place(value)),
                        choice(value, "severity of " + rule, Severity.values(), Severity::label)));
        return severities;
    }

    private Path catalog(Path folder, Entry entry) {
        try {
            Path path = folder.resolve(entry.text());
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new UsageException(entry.place() + ": there is no catalogue file '" + entry.text() + "'");
    }

    private Path baseline(Path folder, Node node) {
        String expected = "'baseline' must be the name of a file, relative to the folder of " + shownName;
        String name = text(node, expected);
        try {
            if (!name.isBlank()) {
                return folder.resolve(name).normalize();
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw error(node, expected);
    }

    private String text(Node node, String expected) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            return scalar.getValue();
        }
        throw error(node, expected);
    }

    private UsageException error(Node node, String text) {
        return new UsageException(place(node) + ": " + text);
    }

    private String place(Node node) {
        return shownName + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }
}
