package dev.asynclint.config;

import dev.asynclint.rule.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What may stand in asynclint.yml, in the order in which it is explained to users. {@link ConfigReader} reads the values. */
public enum ConfigKey {
    PROFILE("default", choice(Profile.values(), Profile::label),
            "Which rules: default is what a reviewer would insist on, strict what a careful team wants to look at; or all."),
    SELECT("[]", new Rules(),
            "Only these rules or families, such as [blocking, lost-future]; a rule that is named here runs in every profile."),
    IGNORE("[]", new Rules(),
            "Without these rules or families, such as [sleep-in-test]."),
    EXCLUDE("[]", new Words(),
            "Leave out files whose path, relative to the project's root, matches one of these globs, such as ['src/legacy/**']."),
    RELEASE("21", new Number(8, 1000),
            "The Java release of the code."),
    FAIL_ON("warning", choice(FailOn.values(), FailOn::label),
            "From which severity on findings make the exit code 1."),
    MAX_FINDINGS("0", new Number(0, Integer.MAX_VALUE),
            "How many such findings are accepted."),
    CATALOG("[]", new Words(),
            "Files with further knowledge of APIs, relative to this file, such as [tools/our-apis.api]."),
    BASELINE("asynclint-baseline.txt", new Word(),
            "The file with the accepted findings, relative to this file."),
    SEVERITY("{}", new Severities(),
            "Other severities for single rules, such as {spawn-in-loop: info}."),
    THREADS("2", new Number(1, 1000),
            "Threads to work with; as many as processors when not given. The findings do not depend on it.");

    /** What a value may be. */
    public sealed interface Shape {
    }

    /** One of these words. */
    public record Choice(List<String> words) implements Shape {
    }

    /** A text that is not blank. */
    public record Word() implements Shape {
    }

    /** A list of rules and families. */
    public record Rules() implements Shape {
    }

    /** A list of texts. */
    public record Words() implements Shape {
    }

    /** A whole number. */
    public record Number(int least, int most) implements Shape {
    }

    /** Rules, each with a severity. */
    public record Severities() implements Shape {
    }

    private final String sample;
    private final Shape shape;
    private final String meaning;

    ConfigKey(String sample, Shape shape, String meaning) {
        this.sample = sample;
        this.shape = shape;
        this.meaning = meaning;
    }

    /** As it stands in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A value in YAML: the default, where that is the same everywhere. */
    public String sample() {
        return sample;
    }

    public Shape shape() {
        return shape;
    }

    /** In full sentences. */
    public String meaning() {
        return meaning;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ConfigKey::key).toList();
    }

    private static <E> Choice choice(E[] values, Function<E, String> label) {
        return new Choice(Arrays.stream(values).map(label).toList());
    }
}
