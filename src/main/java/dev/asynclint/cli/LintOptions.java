package dev.asynclint.cli;

import dev.asynclint.cache.CacheFolder;
import dev.asynclint.config.Config;
import dev.asynclint.config.Config.Entry;
import dev.asynclint.config.ConfigReader;
import dev.asynclint.config.ProjectRelease;
import dev.asynclint.config.UsageException;
import dev.asynclint.engine.Request;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import dev.asynclint.text.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What is linted, and by which rules: the options that commands share. What stands on the command line wins over
 * asynclint.yml, which wins over the defaults.
 */
final class LintOptions {

    @Parameters(paramLabel = "PATH", description = "Files and folders to lint; the working directory when none is given.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "NAME",
            description = "Which rules: default, strict or all.")
    private String profile;

    @Option(names = "--select", paramLabel = "RULE", split = ",",
            description = "Only these rules or families; a rule that is named here runs in every profile.")
    private List<String> select = new ArrayList<>();

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", description = "Without these rules or families.")
    private List<String> ignore = new ArrayList<>();

    @Option(names = "--release", paramLabel = "N",
            description = "The Java release of the code; read from pom.xml or build.gradle when not given, else 21.")
    private Integer release;

    @Option(names = "--exclude", paramLabel = "GLOB",
            description = "Leave out files whose path in the project matches; repeatable.")
    private List<String> exclude = new ArrayList<>();

    @Option(names = "--catalog", paramLabel = "FILE",
            description = "A catalogue of further APIs; repeatable.")
    private List<String> catalogs = new ArrayList<>();

    @Option(names = "--config", paramLabel = "FILE", description = "Read this file instead of looking for asynclint.yml.")
    private String configFile;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to work with; as many as processors by default.")
    private Integer threads;

    @Option(names = "--no-cache", description = "Keep nothing, and use nothing that an earlier run kept.")
    private boolean noCache;

    @Option(names = "--cache-dir", paramLabel = "DIR",
            description = "Keep results between runs in this folder, not in the user's cache folder.")
    private String cacheDir;

    /** @throws UsageException when options, configuration or catalogue say what cannot be done */
    Lint read(World world) {
        List<Path> roots = existing(paths.isEmpty() ? List.of(".") : paths, world);
        Config config = config(roots.get(0), world);
        ProjectRelease code = release(config, roots.get(0));
        Profile chosenProfile = profile == null ? config.profile().orElse(Profile.DEFAULT)
                : choice("--profile", profile, Profile.values(), Profile::label);
        List<RuleDescription> rules = rules(chosenProfile, config, code, world);
        Map<String, Severity> severities = severities(config, world);

        Request request = new Request(roots, world.workingDirectory(),
                rules.stream().map(RuleDescription::name).collect(Collectors.toUnmodifiableSet()), chosenProfile,
                code.release(), exclude.isEmpty() ? config.exclude() : List.copyOf(exclude),
                catalogs.isEmpty() ? config.catalogs() : existing(catalogs, world),
                threads == null ? config.threads().orElse(Runtime.getRuntime().availableProcessors())
                        : within("--threads", threads, 1, 1000), cache(world));
        return new Lint(request, rules, code, config, severities);
    }

    /** Links in the tree are not followed; one that is named leads to the folder that is meant. */
    private static Path folderMeant(Path path) {
        try {
            return Files.isSymbolicLink(path) && Files.isDirectory(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw new UsageException("cannot follow the link '" + path + "': " + e.getMessage());
        }
    }

    private static List<Path> existing(List<String> words, World world) {
        List<Path> found = new ArrayList<>();
        for (String word : words) {
            Path path;
            try {
                path = world.workingDirectory().resolve(word).normalize();
            } catch (InvalidPathException e) {
                throw missing(word);
            }
            if (word.isEmpty() || !Files.exists(path)) {
                throw missing(word);
            }
            found.add(folderMeant(path));
        }
        return List.copyOf(found);
    }

    /** What is not there may be a command, mistyped. */
    private static UsageException missing(String word) {
        return new UsageException("there is no file or folder '" + word + "'" + Nearest.hint(word, Main.COMMANDS));
    }

    /** Null for none: where the environment names no home, nothing is kept. */
    private Path cache(World world) {
        if (noCache) {
            return null;
        }
        return cacheDir == null ? CacheFolder.ofUser(world.environment(), System.getProperty("os.name")).orElse(null)
                : world.workingDirectory().resolve(cacheDir).normalize();
    }

    private Config config(Path firstRoot, World world) {
        if (configFile != null) {
            Path file = existing(List.of(configFile), world).get(0);
            return ConfigReader.read(file);
        }
        return ConfigReader.find(firstRoot).map(ConfigReader::read).orElse(Config.EMPTY);
    }

    private ProjectRelease release(Config config, Path firstRoot) {
        if (release != null) {
            return new ProjectRelease(within("--release", release, 8, 1000), "--release");
        }
        return config.release().map(number -> new ProjectRelease(number, config.origin()))
                .orElseGet(() -> ProjectRelease.of(firstRoot));
    }

    private List<RuleDescription> rules(Profile chosenProfile, Config config, ProjectRelease code, World world) {
        List<Entry> selected = select.isEmpty() ? config.select() : entries("--select", select);
        List<Entry> ignored = ignore.isEmpty() ? config.ignore() : entries("--ignore", ignore);
        List<RuleDescription> chosen = world.rules().choose(chosenProfile, selected, ignored);
        for (RuleDescription rule : chosen) {
            boolean named = selected.stream().anyMatch(entry -> world.rules().find(entry.text()).contains(rule));
            if (named && !rule.appliesTo(code.release())) {
                world.complain("note: " + rule.name() + " says nothing about Java " + code.release() + " (from "
                        + code.origin() + "); it is for releases " + releases(rule));
            }
        }
        return chosen.stream().filter(rule -> rule.appliesTo(code.release())).toList();
    }

    private static String releases(RuleDescription rule) {
        return rule.maxRelease() == Integer.MAX_VALUE
                ? rule.minRelease() + " and later" : rule.minRelease() + " to " + rule.maxRelease();
    }

    private static List<Entry> entries(String option, List<String> words) {
        return words.stream().map(String::strip).filter(word -> !word.isEmpty())
                .map(word -> new Entry(word, option)).toList();
    }

    private static Map<String, Severity> severities(Config config, World world) {
        Map<String, Severity> severities = new HashMap<>();
        config.severities().forEach((entry, severity) ->
                world.rules().named(entry).forEach(rule -> severities.put(rule.name(), severity)));
        return severities;
    }

    static <E> E choice(String option, String word, E[] values, Function<E, String> label) {
        List<String> labels = Arrays.stream(values).map(label).toList();
        int index = labels.indexOf(word);
        if (index < 0) {
            throw new UsageException(option + ": must be one of " + String.join(", ", labels) + ", not '" + word + "'"
                    + Nearest.hint(word, labels));
        }
        return values[index];
    }

    static int within(String option, int value, int min, int max) {
        if (value < min || value > max) {
            throw new UsageException(option + ": must be " + min + " or more, not " + value);
        }
        return value;
    }
}
