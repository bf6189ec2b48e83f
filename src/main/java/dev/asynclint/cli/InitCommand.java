package dev.asynclint.cli;

import dev.asynclint.config.ConfigKey;
import dev.asynclint.config.ConfigReader;
import dev.asynclint.config.ProjectRelease;
import dev.asynclint.config.UsageException;
import dev.asynclint.source.SourceTree;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a commented asynclint.yml, with its schema for editors, into the project's root, and offers what comes next. */
@Command(name = "init", header = "Write a commented asynclint.yml; offer a git hook and a baseline.", sortOptions = false,
        description = {"",
            "It goes into the root of the project around the working directory, and " + InitCommand.SCHEMA_NAME
                + " beside it, by which editors complete and check it.", ""})
final class InitCommand implements Callable<Integer> {

    static final String SCHEMA_NAME = ".asynclint.schema.json";

    private static final int WIDTH = 100;
    private static final Offer HOOK =
            new Offer(List.of("hook", "install"), "lints what a commit changes, before each commit");
    private static final Offer BASELINE =
            new Offer(List.of("baseline"), "accepts the present findings, so that only new ones are reported");

    @Option(names = "--hook", description = "Install the git hook too, without asking.")
    private boolean hook;

    @Option(names = "--baseline", description = "Write the baseline too, without asking.")
    private boolean baseline;

    @Option(names = "--force", description = "Write over an asynclint.yml that is there.")
    private boolean force;

    @Option(names = "--schema", description = "Write only the schema, anew: after an update of asynclint.")
    private boolean schemaOnly;

    private final World world;
    private final Predicate<String> answers;

    /** A command that makes sense as the next step, and what it does. */
    private record Offer(List<String> words, String does) {

        String command() {
            return String.join(" ", words);
        }
    }

    InitCommand(World world) {
        this(world, InitCommand::ask);
    }

    /** @param answers whether the user says yes to a question */
    InitCommand(World world, Predicate<String> answers) {
        this.world = world;
        this.answers = answers;
    }

    /** Where nobody can answer it is no. */
    private static boolean ask(String question) {
        if (!Terminal.hasConsole()) {
            return false;
        }
        String answer = System.console().readLine("%s [y/N] ", question);
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }

    @Override
    public Integer call() throws IOException {
        Path root = SourceTree.rootOf(world.workingDirectory());
        if (!schemaOnly) {
            write(root.resolve(ConfigReader.FILE_NAME), template(ProjectRelease.of(root)), force);
        }
        write(root.resolve(SCHEMA_NAME), ConfigSchema.of(world.rules()), true);
        if (schemaOnly) {
            return 0;
        }
        if (root.getParent() != null) {
            ConfigReader.find(root.getParent()).ifPresent(above -> world.complain(
                    "note: " + shown(above) + " no longer counts here; only the nearest file does"));
        }
        World there = world.in(root);
        for (Offer offer : List.of(HOOK, BASELINE)) {
            boolean isHook = offer == HOOK;
            boolean wanted = isHook ? hook : baseline;
            if (isHook && !wanted && !isInRepository(root)) {
                continue;
            }
            if (wanted || answers.test("Run 'asynclint " + offer.command() + "' now? It " + offer.does() + ".")) {
                int code = Main.run(offer.words().toArray(String[]::new), there);
                if (code != 0) {
                    return code;
                }
            } else {
                say("Next: 'asynclint " + offer.command() + "' " + offer.does());
            }
        }
        return 0;
    }

    private static boolean isInRepository(Path root) {
        for (Path folder = root; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private void write(Path file, String text, boolean over) throws IOException {
        try {
            if (over) {
                Files.deleteIfExists(file); // and not what it may link to
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(shown(file) + " is there already; --force writes it anew");
        } catch (IOException e) {
            throw new UsageException("cannot write " + shown(file) + ": " + e.getClass().getSimpleName());
        }
        say("Wrote " + shown(file));
    }

    private void say(String line) throws IOException {
        Writer out = world.stdout();
        out.write(line + "\n");
        out.flush();
    }

    private String shown(Path file) {
        return SafeText.escape(world.workingDirectory().relativize(file).toString().replace('\\', '/'));
    }

    /** All keys with their defaults, which are comments: a file that says nothing else than no file. */
    static String template(ProjectRelease release) {
        StringBuilder text = new StringBuilder("""
                # yaml-language-server: $schema=%s
                #
                # Settings of asynclint for this project. What stands behind '#' at the start of a line is what holds
                # without it; take the '#' away to change it. Options on the command line win over this file.
                """.formatted(SCHEMA_NAME));
        for (ConfigKey key : ConfigKey.values()) {
            String meaning = key.meaning();
            String value = key.sample();
            if (key == ConfigKey.RELEASE) {
                meaning += " When not given it is read from the build file in each run; now that gives " + release.release()
                        + " (" + release.origin() + ").";
                value = Integer.toString(release.release());
            }
            text.append('\n');
            WrappedText.of(meaning).lines(WIDTH).forEach(line -> text.append("# ").append(line).append('\n'));
            text.append('#').append(key.key()).append(": ").append(value).append('\n');
        }
        return text.toString();
    }
}
