package dev.asynclint.cli;

import dev.asynclint.catalog.CatalogException;
import dev.asynclint.config.UsageException;
import dev.asynclint.engine.Linter;
import dev.asynclint.engine.RuleBook;
import dev.asynclint.git.GitException;
import dev.asynclint.text.SafeText;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program. Exit codes: 0 nothing at or above {@code --fail-on}, 1 something, 2 wrong usage or configuration, 3 the
 * tool itself failed.
 */
@Command(name = "asynclint", versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        header = "Finds async anti-patterns in Java source trees. Needs no build and no class path.",
        description = {"",
            "'asynclint PATH...' is short for 'asynclint check PATH...', and 'asynclint' for 'asynclint check .'",
            "Write './rules' for a folder that has the name of a command.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing found", "1:findings", "2:wrong usage or configuration", "3:internal error"},
        footer = {"", "'asynclint check --help' shows the options."})
public final class Main implements Runnable {

    static final int FOUND = 1;
    static final int USAGE = 2;
    static final int FAILED = 3;

    /** In the order in which they are listed. */
    static final List<String> COMMANDS =
            List.of("check", "baseline", "explain", "rules", "init", "hook", "completion");
    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Option(names = "--verbose", scope = ScopeType.INHERIT,
            description = "Show the stack trace when the tool itself fails.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private final World world;

    private Main(World world) {
        this.world = world;
    }

    public static void main(String[] args) {
        FutureTask<RuleBook> book = new FutureTask<>(RuleBook::builtIn);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            // most of a short run is the first use of each class: another processor can go ahead with that
            Thread ahead = new Thread(() -> {
                book.run();
                Linter.warmUp();
            }, "asynclint-warm-up");
            ahead.setDaemon(true);
            ahead.start();
        }
        int code;
        try {
            code = run(args, new World(new RuleIndex(() -> made(book).rules()),
                    (request, progress) -> new Linter(made(book)).run(request, progress), System.out, System.err,
                    Terminal.detect(System.getenv()), Path.of("").toAbsolutePath(), System.getenv()));
        } catch (Throwable failure) { // also of the start: an error of ours must not look like findings
            code = failed(failure, System.getenv("ASYNCLINT_DEBUG") != null, System.err);
        }
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    /** What the other thread makes, or this one when it has not begun. */
    private static RuleBook made(FutureTask<RuleBook> book) {
        book.run();
        try {
            return book.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the rules cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", e);
        }
    }

    /** The commands and their options, for what describes them: nothing in it can run. */
    public static CommandLine commands() {
        CommandLine line = new CommandLine(new Main(null));
        COMMANDS.forEach(name -> line.addSubcommand(command(name, null)));
        return line;
    }

    private static Object command(String name, World world) {
        return switch (name) {
            case "check" -> new CheckCommand(world);
            case "baseline" -> new BaselineCommand(world);
            case "explain" -> new ExplainCommand(world);
            case "rules" -> new RulesCommand(world);
            case "init" -> new InitCommand(world);
            case "hook" -> new HookCommand(world);
            case "completion" -> new CompletionCommand(world);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Runs a command and gives the exit code. */
    static int run(String[] args, World world) {
        Main main = new Main(world);
        CommandLine line = new CommandLine(main);
        String[] words = withCommand(args);
        // picocli reads all about a command by reflection: what does not run costs milliseconds, and is only wanted in a list.
        for (String name : COMMANDS.contains(words[0]) ? List.of(words[0]) : COMMANDS) {
            line.addSubcommand(command(name, world));
        }
        line.setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setUsageHelpAutoWidth(true)
                .setOut(new PrintWriter(world.stdout()))
                .setErr(new PrintWriter(world.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(world.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((e, given) -> wrongUsage(e, world))
                .setExecutionExceptionHandler((e, command, result) -> {
                    if (e instanceof UsageException || e instanceof CatalogException || e instanceof GitException) {
                        world.complain(SafeText.escape(e.getMessage()));
                        return USAGE;
                    }
                    return failed(e, main.isVerbose(), world.err());
                });
        try {
            return line.execute(words);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(e, main.isVerbose(), world.err());
        } finally {
            line.getOut().flush();
        }
    }

    /** No command means check. Only the first word counts, so a folder may be called like a command. */
    private static String[] withCommand(String[] args) {
        if (args.length > 0 && (COMMANDS.contains(args[0]) || OWN_OPTIONS.contains(args[0]))) {
            return args;
        }
        List<String> words = new ArrayList<>(List.of(args));
        words.add(0, "check");
        return words.toArray(String[]::new);
    }

    private static int wrongUsage(ParameterException e, World world) {
        world.complain(SafeText.escape(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> meant = unmatched.getSuggestions();
            if (!meant.isEmpty()) {
                world.err().println("Did you mean " + String.join(" or ", meant) + "?");
            }
        }
        world.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return USAGE;
    }

    private boolean isVerbose() {
        return verbose || System.getenv("ASYNCLINT_DEBUG") != null;
    }

    private static int failed(Throwable failure, boolean verbose, PrintStream err) {
        String reason = failure.getMessage() == null ? "" : ": " + SafeText.escape(failure.getMessage());
        err.println("asynclint: internal error: " + failure.getClass().getSimpleName() + reason);
        if (verbose) {
            failure.printStackTrace(err);
        } else {
            err.println("This is a mistake of asynclint's, not of the code. Run with --verbose for the stack trace.");
        }
        return FAILED;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command"); // withCommand leaves none out
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"asynclint " + World.version()};
        }
    }
}
