package dev.asynclint.cli;

import dev.asynclint.config.UsageException;
import dev.asynclint.git.PreCommitHook;
import dev.asynclint.git.Repository;
import dev.asynclint.text.SafeText;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts a hook into the repository around the working directory, and takes it away again. */
@Command(name = "hook", header = "Lint before each commit, by a hook of git.", synopsisSubcommandLabel = "install|uninstall",
        description = {"", "The hook runs '" + PreCommitHook.CHECK + "'. 'git commit --no-verify' goes without.", ""})
final class HookCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private final World world;

    HookCommand(World world) {
        this.world = world;
    }

    @Command(name = "install", header = "Install the hook, or renew it.",
            description = {"", "core.hooksPath is respected. A hook that is there already is kept and run first.", ""})
    int install(@Option(names = "--force", description = "Also into a folder that other repositories share, and over a"
            + " hook that was kept before.") boolean force) {
        Path jar = jar();
        Path launcher = jar.resolveSibling("../bin/asynclint").normalize();
        boolean launched = Files.isExecutable(launcher);
        Path program = launched ? launcher : jar;
        say(hook().install(program, (launched ? "" : "\"${JAVA_HOME:+$JAVA_HOME/bin/}java\" -jar ")
                + PreCommitHook.quoted(program), force));
        return 0;
    }

    @Command(name = "uninstall", header = "Take the hook away; what was there before it comes back.", description = "")
    int uninstall() {
        say(hook().uninstall());
        return 0;
    }

    private PreCommitHook hook() {
        Path here = world.workingDirectory();
        return PreCommitHook.of(Repository.of(List.of(here), here, world.environment()));
    }

    private void say(String text) {
        world.out().println(SafeText.escape(text));
    }

    /** The jar that this runs from. */
    private static Path jar() {
        try {
            Path place = Path.of(HookCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(place)) {
                return place;
            }
            throw new UsageException("a hook needs an installation; this runs from the classes in '" + place + "'");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say 'asynclint hook install' or 'asynclint hook uninstall'");
    }
}
