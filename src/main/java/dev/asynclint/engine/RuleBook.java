package dev.asynclint.engine;

import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleDescription;
import dev.asynclint.rule.RuleInfo;
import dev.asynclint.rule.RuleNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All rules that there are. */
public final class RuleBook {

    /** A rule with its machine facts. */
    public record Entry(String name, Rule rule, RuleInfo info) {

        RuleDescription describe() {
            return new RuleDescription(name, info.family(), info.severity(), info.profile(), info.summary(),
                    info.minRelease(), info.maxRelease(), List.of(info.aliases()),
                    () -> resource(rule.getClass(), name, "rule.md"), () -> examples(rule.getClass(), name));
        }
    }

    private final List<Entry> entries;

    private RuleBook(List<Entry> entries) {
        this.entries = entries;
    }

    /** The rules that the class path brings as services: the built-in ones among them. */
    public static RuleBook builtIn() {
        List<Entry> found = new ArrayList<>();
        for (Rule rule : ServiceLoader.load(Rule.class)) {
            RuleInfo info = rule.getClass().getAnnotation(RuleInfo.class);
            if (info == null) {
                throw new IllegalStateException(rule.getClass() + " must bear @RuleInfo");
            }
            found.add(new Entry(RuleNames.of(rule.getClass()), rule, info));
        }
        found.sort(Comparator.comparing(Entry::name));
        return new RuleBook(List.copyOf(found));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Sorted by name. */
    public List<RuleDescription> rules() {
        return entries.stream().map(Entry::describe).toList();
    }

    /** By its name, or by an id under which another tool knows it. */
    public Optional<RuleDescription> find(String nameOrAlias) {
        return entries.stream().filter(e -> e.name().equals(nameOrAlias)
                || List.of(e.info().aliases()).contains(nameOrAlias)).findFirst().map(Entry::describe);
    }

    private static String examples(Class<?> rule, String name) {
        return example("Bad", resource(rule, name, "Bad.java")) + example("Good", resource(rule, name, "Good.java"));
    }

    /** The mark of a reported line, which the tests read, becomes an arrow for the reader. */
    private static String example(String title, String code) {
        String shown = code.replaceAll("(?m)^// example:.*\\R", "").replaceAll("(?m)// finding:[ \t]*$", "// ← finding")
                .replace("// finding:", "// ← finding:").strip();
        return code.isEmpty() ? "" : "## " + title + "\n\n```java\n" + shown + "\n```\n\n";
    }

    /** rules/NAME/FILE from the jar that brings the rule; empty when there is none. */
    private static String resource(Class<?> rule, String name, String file) {
        try (InputStream found = rule.getResourceAsStream("/rules/" + name + "/" + file)) {
            return found == null ? "" : new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
