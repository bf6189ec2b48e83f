package dev.asynclint.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The formats by name; a new format is a class and a line here. */
public final class Reports {

    private static final Map<String, Reporter> BY_NAME = new TreeMap<>(Map.of(
            "text", new TextReport(),
            "html", new HtmlReport(),
            "json", new JsonReport(),
            "sarif", new SarifReport(),
            "github", new GithubReport(),
            "gitlab", new GitlabReport(),
            "checkstyle", new CheckstyleReport(),
            "junit", new JunitReport()));

    private Reports() {
    }

    public static Optional<Reporter> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Sorted. */
    public static Set<String> names() {
        return java.util.Collections.unmodifiableSet(BY_NAME.keySet());
    }
}
