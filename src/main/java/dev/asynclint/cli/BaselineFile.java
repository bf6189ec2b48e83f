package dev.asynclint.cli;

import dev.asynclint.config.UsageException;
import dev.asynclint.filter.Baseline;
import dev.asynclint.filter.BaselineException;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunResult.Baselined;
import dev.asynclint.source.SourceTree;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the baseline of a run lies: the file of {@code --baseline}, else that of asynclint.yml, else
 * asynclint-baseline.txt in the project's root. Its paths are told from that root, wherever the file lies and the tool runs.
 */
final class BaselineFile {

    private static final String DEFAULT_NAME = "asynclint-baseline.txt";
    private static final long MAX_BYTES = 64 << 20;
    /** Means itself in .gitattributes. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w.-]+");

    private final Lint lint;
    private final World world;
    private final Path home;
    private final Path path;
    /** Who names it, such as {@code --baseline}; null when nobody does. */
    private final String namedBy;

    /** @param option the value of {@code --baseline}; null when it is not given */
    BaselineFile(String option, Lint lint, World world) {
        this.lint = lint;
        this.world = world;
        home = SourceTree.homeOf(lint.request().paths().get(0), world.workingDirectory());
        Optional<Path> configured = lint.config().baseline();
        if (option != null) {
            path = resolve(option);
            namedBy = "--baseline";
        } else {
            path = configured.orElse(home.resolve(DEFAULT_NAME));
            namedBy = configured.isPresent() ? lint.config().origin() : null;
        }
    }

    private Path resolve(String option) {
        try {
            Path resolved = world.workingDirectory().resolve(option).normalize();
            if (!option.isEmpty()) {
                return resolved;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new UsageException("--baseline: '" + option + "' cannot be a file");
    }

    /** The name in messages. */
    String shown() {
        return SourceTree.pathFrom(world.workingDirectory(), path);
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** For a run that is to use it; empty when there is none and nobody names one. */
    Optional<Baseline> toUse() {
        if (exists()) {
            return Optional.of(read(false));
        }
        if (namedBy == null) {
            return Optional.empty();
        }
        throw new UsageException(namedBy + ": there is no baseline '" + shown() + "'; `asynclint baseline"
                + (namedBy.equals("--baseline") ? " --baseline " + shown() : "") + "` writes it");
    }

    /** @param bothSides whether what a merge left undone is settled by taking both sides; else it is an error */
    Baseline read(boolean bothSides) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > MAX_BYTES) {
                throw new UsageException(shown() + ": is no baseline; name another file");
            }
            return Baseline.read(Files.readString(path), shown(), bothSides);
        } catch (BaselineException e) {
            throw new UsageException(e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UsageException(shown() + ": is no baseline, for it is not UTF-8; name another file");
        } catch (IOException e) {
            throw new UsageException(shown() + ": cannot be read: " + e.getMessage());
        }
    }

    // ---- beside a run

    /** The run without what is known. */
    RunResult apply(Baseline baseline, RunResult result) {
        Baseline.Comparison compared = compare(baseline, result);
        return result.after(new Baselined(compared.known().size(), compared.fixed().size()), compared.added());
    }

    Baseline.Comparison compare(Baseline baseline, RunResult result) {
        boolean asStrict = lint.request().profile().compareTo(baseline.profile()) >= 0;
        return baseline.compare(result.findings(), entry -> asStrict && lint.request().rules().contains(entry.rule())
                && (result.linted().contains(shownPath(entry)) || isGone(entry)));
    }

    List<Baseline.Entry> entries(RunResult result) {
        return result.findings().stream().map(finding -> Baseline.Entry.of(finding, SourceTree.pathFrom(home,
                world.workingDirectory().resolve(finding.at().path()).normalize()))).toList();
    }

    private String shownPath(Baseline.Entry entry) {
        try {
            return SourceTree.pathFrom(world.workingDirectory(), home.resolve(entry.path()).normalize());
        } catch (InvalidPathException e) {
            return "";
        }
    }

    /** Whether its file would have been linted, but is there no more. */
    private boolean isGone(Baseline.Entry entry) {
        try {
            Path file = home.resolve(entry.path()).normalize();
            return lint.request().paths().stream().anyMatch(file::startsWith)
                    && Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    // ---- writing

    /**
     * What the tree brings along must not make us write elsewhere: links are not followed, and a file that asynclint.yml
     * names lies in the project.
     */
    void write(Baseline baseline) {
        try {
            Path folder = path.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new UsageException(shown() + ": there is no such folder; make it first");
            }
            boolean fromTree = namedBy != null && !namedBy.equals("--baseline");
            if (fromTree && !folder.toRealPath().startsWith(home.toRealPath())) {
                throw new UsageException(namedBy + ": the baseline '" + shown()
                        + "' lies outside the project; name it with --baseline if that is meant");
            }
            if (Files.isSymbolicLink(path)) {
                throw new UsageException(shown() + ": is a link; name the file itself with --baseline");
            }
            Files.writeString(path, baseline.text(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new UsageException(shown() + ": cannot be written: " + e.getMessage());
        }
    }

    /**
     * Two branches that add entries side by side are a conflict to git, unless it is told to take the lines of both.
     *
     * @return whether .gitattributes was written; it is left alone when it says anything about the file
     */
    boolean letGitMerge() {
        Path attributes = path.resolveSibling(".gitattributes");
        String name = path.getFileName().toString();
        if (!Files.exists(home.resolve(".git")) || !path.startsWith(home) || !PLAIN_NAME.matcher(name).matches()
                || Files.isSymbolicLink(attributes)) {
            return false;
        }
        try {
            String before = Files.exists(attributes) ? Files.readString(attributes) : "";
            if (before.contains(name)) {
                return false;
            }
            String line = (before.isEmpty() || before.endsWith("\n") ? "" : "\n") + name + " merge=union\n";
            Files.writeString(attributes, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (IOException e) {
            return false; // the merge will ask for a hand, and the message about it says how to do without
        }
    }
}
