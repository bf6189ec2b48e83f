package dev.asynclint.docs;

import dev.asynclint.engine.RuleBook;
import dev.asynclint.filter.SuppressionRules;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes docs/rules from what the rules say of themselves: a page each, and a table of all, with rules/coverage.md below. */
public final class RulePages {

    private RulePages() {
    }

    /**
     * Writes the pages into the folder that is named, and deletes pages of rules that are gone.
     *
     * @param args one path
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /** See {@link #main}. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, String> pages = pages();
        try (var old = Files.list(folder)) {
            for (Path file : old.filter(f -> f.toString().endsWith(".md")).toList()) {
                if (!pages.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    /** Text by file name. */
    public static Map<String, String> pages() {
        List<RuleDescription> rules = new ArrayList<>(RuleBook.builtIn().rules());
        rules.addAll(SuppressionRules.ALL);
        rules.sort(Comparator.comparing(RuleDescription::family).thenComparing(RuleDescription::name));
        Map<String, String> pages = new TreeMap<>();
        rules.forEach(rule -> pages.put(rule.name() + ".md", page(rule)));
        pages.put("README.md", table(rules));
        return pages;
    }

    private static String page(RuleDescription rule) {
        String prose = rule.page().strip();
        int afterTitle = prose.indexOf("\n\n") + 1;
        String aliases = rule.aliases().isEmpty() ? "—" : "`" + String.join("`, `", rule.aliases()) + "`";
        return prose.substring(0, afterTitle + 1) + """

                | family | severity | profile | applies to | known elsewhere as |
                |---|---|---|---|---|
                | %s | %s | %s | %s | %s |
                """.formatted(rule.family().label(), rule.severity().label(), rule.profile().label(), rule.releases(),
                aliases) + prose.substring(afterTitle) + "\n"
                + (rule.examples().isEmpty() ? "" : "\n" + rule.examples().strip() + "\n");
    }

    private static String table(List<RuleDescription> rules) {
        StringBuilder out = new StringBuilder("""
                # Rules

                `asynclint explain RULE` prints a page in the terminal. The profile is the first in which a rule speaks; single
                reports of a rule may ask for a stricter one, as its page says.
                """);
        Family family = null;
        for (RuleDescription rule : rules) {
            if (rule.family() != family) {
                family = rule.family();
                out.append("\n## ").append(family.label()).append("\n\n| rule | finds | severity | profile | applies to |\n")
                        .append("|---|---|---|---|---|\n");
            }
            out.append("| [%s](%s.md) | %s | %s | %s | %s |%n".replace("%n", "\n").formatted(rule.name(), rule.name(),
                    rule.summary(), rule.severity().label(), rule.profile().label(), rule.releases()));
        }
        return out.append('\n').append(Coverage.linked()).toString();
    }
}
