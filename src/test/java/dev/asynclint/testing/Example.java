package dev.asynclint.testing;

import dev.asynclint.engine.Linter;
import dev.asynclint.engine.Progress;
import dev.asynclint.engine.Request;
import dev.asynclint.engine.RuleBook;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.RunResult;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file, or a folder of files, under {@code rules/NAME}: linted alone, with its own rule alone.
 *
 * <p>A line on which the rule must speak ends with {@code // finding: FRAGMENT}; what it says must contain the fragment.
 * Two marks on one line ask for two findings. {@code // example: release=21 profile=strict} sets options.
 */
public record Example(String rule, Path path) {

    private static final Pattern MARK = Pattern.compile("// finding:\\s*(.*?)\\s*(?=// finding:|$)");
    private static final Pattern OPTION = Pattern.compile("^// example:(.*)$", Pattern.MULTILINE);
    private static final RuleBook RULES = RuleBook.builtIn();
    private static final Linter LINTER = new Linter(RULES);

    /** What was marked and what was found: {@code File.java:12 fragment}, sorted. */
    public record Outcome(List<String> expected, List<String> actual, List<String> problems, List<Finding> findings) {

        public String describe() {
            return findings.stream().map(f -> f.at() + " " + f.message() + f.notes().stream()
                    .map(n -> "\n      " + n.kind() + " " + n.at() + " " + n.text()).collect(Collectors.joining()))
                    .collect(Collectors.joining("\n  ", "\n  ", "\n"));
        }
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** Whether the example exists to be reported: else it exists to be passed over. */
    public boolean mustReport() {
        return name().equals("Bad.java") || files().stream().anyMatch(f -> text(f).contains("// Hard:"));
    }

    public String option(String key, String otherwise) {
        for (Path file : files()) {
            Matcher matcher = OPTION.matcher(text(file));
            while (matcher.find()) {
                for (String word : matcher.group(1).trim().split("[ ,]+")) {
                    if (word.startsWith(key + "=")) {
                        return word.substring(key.length() + 1);
                    }
                }
            }
        }
        return otherwise;
    }

    public int release() {
        return Integer.parseInt(option("release", "21"));
    }

    public List<Path> files() {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome run() {
        return run(2);
    }

    public Outcome run(int threads) {
        return compare(lint(chosen(), Profile.valueOf(option("profile", "default").toUpperCase(Locale.ROOT)), threads));
    }

    /** What all rules together say, in the profile that leaves nothing out. */
    public List<Finding> allFindings() {
        Set<String> all = RULES.entries().stream().map(RuleBook.Entry::name).collect(Collectors.toSet());
        return lint(all, Profile.ALL, 1).findings();
    }

    /** Lints in a folder of its own, so that no other example answers questions. */
    private RunResult lint(Set<String> rules, Profile profile, int threads) {
        Path folder = copy();
        try {
            return LINTER.run(new Request(List.of(folder), folder, rules, profile, release(), List.of(), List.of(),
                    threads), Progress.NONE);
        } finally {
            delete(folder);
        }
    }

    /** The rule as if it was named; an example that asks for a profile gets it only from its own profile on. */
    private Set<String> chosen() {
        if (option("profile", "").isEmpty()) {
            return Set.of(rule);
        }
        Profile profile = Profile.valueOf(option("profile", "").toUpperCase(Locale.ROOT));
        return RULES.find(rule).filter(r -> !profile.includes(r.profile())).isPresent() ? Set.of() : Set.of(rule);
    }

    private Outcome compare(RunResult result) {
        TreeMap<String, List<String>> marks = marks();
        List<String> expected = new ArrayList<>();
        marks.forEach((place, fragments) -> fragments.forEach(f -> expected.add(place + " " + f)));
        List<String> actual = new ArrayList<>();
        TreeMap<String, List<String>> open = new TreeMap<>();
        marks.forEach((place, fragments) -> open.put(place, new ArrayList<>(fragments)));
        for (Finding finding : result.findings()) {
            String place = finding.at().path() + ":" + finding.at().span().line();
            String said = finding.message() + "\n" + finding.help() + "\n" + finding.notes().stream()
                    .map(n -> n.text()).collect(Collectors.joining("\n"));
            String fragment = open.getOrDefault(place, List.of()).stream().filter(said::contains).findFirst()
                    .orElse(null);
            if (fragment == null) {
                actual.add(place + " unexpected: " + finding.message());
            } else {
                open.get(place).remove(fragment);
                actual.add(place + " " + fragment);
            }
        }
        return new Outcome(expected, actual, result.problems().stream().map(Object::toString).toList(),
                result.findings());
    }

    private TreeMap<String, List<String>> marks() {
        TreeMap<String, List<String>> marks = new TreeMap<>();
        for (Path file : files()) {
            List<String> lines = text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = MARK.matcher(lines.get(i));
                while (matcher.find()) {
                    marks.computeIfAbsent(relative(file) + ":" + (i + 1), p -> new ArrayList<>()).add(matcher.group(1));
                }
            }
        }
        return marks;
    }

    private String relative(Path file) {
        return Files.isRegularFile(path) ? file.getFileName().toString()
                : path.relativize(file).toString().replace('\\', '/');
    }

    private Path copy() {
        try {
            Path folder = Files.createTempDirectory("example");
            for (Path file : files()) {
                Path to = folder.resolve(relative(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
