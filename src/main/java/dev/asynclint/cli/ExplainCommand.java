package dev.asynclint.cli;

import dev.asynclint.config.Config.Entry;
import dev.asynclint.report.Ansi;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows the page of a rule with its examples; an id of another tool shows the pages of all rules it stands for. A family
 * shows its rules in a line each, no name those of all families.
 */
@Command(name = "explain", header = "Show what a rule finds, why it matters and what to write instead.",
        description = {"", "Without a RULE it lists all rules by family.", ""})
final class ExplainCommand implements Callable<Integer> {

    private static final int WIDTH = 80;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 110;

    @Parameters(paramLabel = "RULE", arity = "0..1",
            description = "Name of a rule or family, or an id under which another tool knows a rule.")
    private String name;

    @Spec
    private CommandSpec spec;

    private final World world;

    ExplainCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Ansi ansi = new Ansi(world.terminal().colour());
        int width = world.terminal().out() ? Math.min(spec.usageMessage().width(), WIDEST) : WIDTH;
        Writer out = world.stdout();
        if (name == null) {
            for (Family family : Family.values()) {
                list(family.label(), ansi, width, out);
            }
            out.write(WrappedText.of("'asynclint explain RULE' shows the page of a rule with bad and good code.")
                    .block("", width));
        } else if (!world.rules().family(name).isEmpty()) {
            list(name, ansi, width, out);
        } else {
            pages(world.rules().named(new Entry(name, "explain")), ansi, width, out);
        }
        out.flush();
        return 0;
    }

    private void list(String family, Ansi ansi, int width, Writer out) throws IOException {
        List<RuleDescription> rules = world.rules().family(family);
        if (rules.isEmpty()) {
            return;
        }
        int column = 2 + rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
        out.write(ansi.bold(family) + "\n");
        for (RuleDescription rule : rules) {
            String start = "  " + rule.name() + " ".repeat(column - rule.name().length());
            out.write(WrappedText.of(rule.summary()).block(start, width));
        }
        out.write('\n');
    }

    private static void pages(List<RuleDescription> rules, Ansi ansi, int width, Writer out) throws IOException {
        for (RuleDescription rule : rules) {
            if (rule != rules.get(0)) {
                out.write("\n" + ansi.faint("-".repeat(width)) + "\n\n");
            }
            out.write(MarkdownText.render(rule.page() + "\n\n" + rule.examples(), ansi, width));
            out.write('\n');
            out.write(new WrappedText().add(facts(rule), ansi::faint).block("", width));
        }
    }

    private static String facts(RuleDescription rule) {
        String aliases = rule.aliases().isEmpty() ? "" : "; known elsewhere as " + String.join(", ", rule.aliases());
        return "Family " + rule.family().label() + ", severity " + rule.severity().label() + ", profile "
                + rule.profile().label() + ", " + rule.releases() + aliases + ".";
    }
}
