package dev.asynclint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynclint.config.UsageException;
import dev.asynclint.report.Json;
import dev.asynclint.rule.RuleDescription;
import dev.asynclint.text.Nearest;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists all rules, sorted by name. */
@Command(name = "rules", header = "List the rules.")
final class RulesCommand implements Callable<Integer> {

    static final List<String> FORMATS = List.of("text", "json");
    /** No rule brings a fix yet. */
    private static final String NO_FIX = "none";

    @Option(names = "--format", paramLabel = "NAME", defaultValue = "text", description = "text (default) or json.")
    private String format;

    private final World world;

    RulesCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw new UsageException("--format: must be one of text, json, not '" + format + "'"
                    + Nearest.hint(format, FORMATS));
        }
        Writer out = world.stdout();
        if (format.equals("json")) {
            writeJson(world.rules().all(), out);
        } else {
            writeText(world.rules().all(), out);
        }
        out.flush();
        return 0;
    }

    private static void writeText(Collection<RuleDescription> rules, Writer out) throws IOException {
        int name = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        int family = rules.stream().mapToInt(rule -> rule.family().label().length()).max().orElse(0);
        String row = "%-" + name + "s  %-" + family + "s  %-7s  %-7s  %s\n";
        for (RuleDescription rule : rules) {
            out.write(String.format(Locale.ROOT, row, rule.name(), rule.family().label(), rule.severity().label(),
                    rule.profile().label(), rule.summary()));
        }
    }

    private static void writeJson(Collection<RuleDescription> rules, Writer out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (RuleDescription rule : rules) {
                json.writeStartObject();
                json.writeStringField("name", rule.name());
                json.writeStringField("family", rule.family().label());
                json.writeStringField("severity", rule.severity().label());
                json.writeStringField("profile", rule.profile().label());
                json.writeStringField("fix", NO_FIX);
                json.writeNumberField("minRelease", rule.minRelease());
                json.writeStringField("summary", rule.summary());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }
}
