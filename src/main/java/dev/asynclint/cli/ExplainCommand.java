package dev.asynclint.cli;

import dev.asynclint.config.Config.Entry;
import dev.asynclint.report.Ansi;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page of a rule with its examples; an id of another tool shows the pages of all rules it stands for. */
@Command(name = "explain", header = "Show what a rule finds, why it matters and what to write instead.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RULE", description = "Name of a rule, or an id under which another tool knows it.")
    private String name;

    private final World world;

    ExplainCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleDescription> rules = world.rules().named(new Entry(name, "explain"));
        Ansi ansi = new Ansi(world.terminal().colour());
        Writer out = world.stdout();
        for (RuleDescription rule : rules) {
            if (rule != rules.get(0)) {
                out.write('\n');
            }
            out.write(MarkdownText.render(rule.page(), ansi));
            if (!rule.examples().isEmpty()) {
                out.write("\n" + MarkdownText.render(rule.examples(), ansi));
            }
            out.write('\n');
            out.write(ansi.faint(facts(rule)) + "\n");
        }
        out.flush();
        return 0;
    }

    private static String facts(RuleDescription rule) {
        String aliases = rule.aliases().isEmpty() ? "" : "; known elsewhere as " + String.join(", ", rule.aliases());
        return "Family " + rule.family().label() + ", severity " + rule.severity().label() + ", profile "
                + rule.profile().label() + ", " + rule.releases() + aliases + ".";
    }
}
