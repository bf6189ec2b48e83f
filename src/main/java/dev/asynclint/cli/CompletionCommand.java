package dev.asynclint.cli;

import dev.asynclint.config.FailOn;
import dev.asynclint.report.Reports;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the script by which bash and zsh complete command lines: picocli's, once it is told what may stand where. */
@Command(name = "completion", header = "Print a script by which bash and zsh complete command lines.",
        description = {"", "For the shell at hand:", "", "  source <(asynclint completion)", ""})
final class CompletionCommand implements Callable<Integer> {

    /** What arguments are called that name files. */
    private static final Set<String> FILES = Set.of("PATH", "FILE", "DIR");

    private final World world;

    CompletionCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec commands = described(Main.commands().getCommandSpec());
        // Without a command it is check: what may follow that one may follow here.
        CommandSpec check = commands.subcommands().get("check").getCommandSpec();
        check.options().stream().filter(option -> !commands.optionsMap().containsKey(option.longestName()))
                .forEach(commands::addOption);
        check.positionalParameters().forEach(commands::addPositional);
        Writer out = world.stdout();
        out.write(AutoComplete.bash("asynclint", new CommandLine(commands)));
        out.flush();
        return 0;
    }

    /** The same commands with the same options, for each of which it is known what its values are. */
    private CommandSpec described(CommandSpec command) {
        CommandSpec copy = CommandSpec.create().name(command.name());
        for (OptionSpec option : command.options()) {
            if (option.inherited()) {
                continue; // it comes from the command above, here as there
            }
            // The label becomes the name of a variable in the script, so it must be the option's own.
            copy.addOption(OptionSpec.builder(option.names()).paramLabel(option.longestName()).type(type(option))
                    .arity(option.arity()).scopeType(option.scopeType()).hidden(option.hidden())
                    .completionCandidates(words(option)).build());
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            copy.addPositional(PositionalParamSpec.builder().paramLabel(parameter.paramLabel()).type(type(parameter))
                    .index(parameter.index()).hidden(parameter.hidden()).completionCandidates(words(parameter)).build());
        }
        for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
            copy.addSubcommand(sub.getKey(), described(sub.getValue().getCommandSpec()));
        }
        return copy;
    }

    private static Class<?> type(ArgSpec arg) {
        boolean isFile = FILES.contains(arg.paramLabel());
        return arg.arity().max() == 0 ? boolean.class : isFile ? Path.class : String.class;
    }

    /** The values of an option or parameter; null where they are not known. */
    private Iterable<String> words(ArgSpec arg) {
        String name = arg instanceof OptionSpec option ? option.longestName() : "";
        return switch (arg.paramLabel()) {
            case "RULE" -> rules();
            case "NAME" -> name.equals("--profile") ? Arrays.stream(Profile.values()).map(Profile::label).toList()
                    : name.equals("--format") ? RulesCommand.FORMATS : arg.completionCandidates();
            case "LEVEL" -> Arrays.stream(FailOn.values()).map(FailOn::label).toList();
            case "NAME[=FILE]" -> Reports.names();
            default -> arg.completionCandidates();
        };
    }

    /** Families and names; ids of other tools would be many, and bash ends a word at their colons. */
    private List<String> rules() {
        return Stream.concat(
                Arrays.stream(Family.values()).map(Family::label).filter(label -> !world.rules().family(label).isEmpty()),
                world.rules().all().stream().map(RuleDescription::name)).toList();
    }
}
