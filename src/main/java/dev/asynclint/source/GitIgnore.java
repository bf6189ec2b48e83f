package dev.asynclint.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The patterns of one .gitignore file, as gitignore(5) describes them. Git itself is not asked: the configuration of a
 * scanned repository can make it run programs.
 */
final class GitIgnore {

    private final Path folder;
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Pattern pattern, boolean negated, boolean foldersOnly) {
    }

    private GitIgnore(Path folder) {
        this.folder = folder;
    }

    /** The patterns of the folder's .gitignore; none when there is no such file or it cannot be read. */
    static GitIgnore in(Path folder) {
        GitIgnore ignore = new GitIgnore(folder);
        Path file = folder.resolve(".gitignore");
        if (Files.isRegularFile(file)) {
            try {
                Files.readAllLines(file).forEach(ignore::add);
            } catch (IOException e) {
                ignore.rules.clear();
            }
        }
        return ignore;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    private void add(String line) {
        String text = line.endsWith("\\ ") ? line : line.stripTrailing();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        boolean negated = text.startsWith("!");
        text = negated ? text.substring(1) : text;
        boolean foldersOnly = text.endsWith("/");
        text = foldersOnly ? text.substring(0, text.length() - 1) : text;
        boolean anchored = text.indexOf('/') >= 0;
        text = text.startsWith("/") ? text.substring(1) : text;
        try {
            rules.add(new Rule(Pattern.compile((anchored ? "" : "(?:.*/)?") + Glob.toRegex(text)), negated, foldersOnly));
        } catch (PatternSyntaxException e) {
            // a pattern that git would not match either
        }
    }

    /** True: ignored, false: taken back by a negated pattern, null: nothing said. The last fitting pattern decides. */
    Boolean decide(Path path, boolean isFolder) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if ((isFolder || !rule.foldersOnly()) && rule.pattern().matcher(relative).matches()) {
                return !rule.negated();
            }
        }
        return null;
    }
}
