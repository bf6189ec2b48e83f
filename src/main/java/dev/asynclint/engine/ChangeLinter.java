package dev.asynclint.engine;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import dev.asynclint.git.Change;
import dev.asynclint.git.FileChange;
import dev.asynclint.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a change is to blame for: findings on the lines that it touches, and findings elsewhere that were not there
 * before. To know the latter, the state that the change began with is linted too, by the same rules and configuration,
 * when there is any finding elsewhere.
 */
public final class ChangeLinter {

    private final BiFunction<Request, Progress, RunResult> linter;
    private final UnaryOperator<RunResult> withoutKnown;

    /** @param withoutKnown takes out what a baseline knows: it is nobody's news, and need not be looked for before */
    public ChangeLinter(BiFunction<Request, Progress, RunResult> linter, UnaryOperator<RunResult> withoutKnown) {
        this.linter = linter;
        this.withoutKnown = withoutKnown;
    }

    /**
     * Problems with files that the change leaves alone are left to a run over everything.
     *
     * @param nearby look elsewhere only in files that name a type of a changed one: quicker, and the way from a changed
     *               method to a finding is then one call long
     */
    public RunResult run(Request request, Change change, boolean nearby, Progress progress) {
        if (change.files().isEmpty()) {
            return new RunResult(List.of(), List.of(), new RunStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of()));
        }
        Comparison comparison = new Comparison(request, change);
        RunResult after = withoutKnown.apply(linter.apply(request.on(change.after(), List.of())
                .on(nearby ? new Request.Focus(comparison.changedFiles(), true) : Request.Focus.ALL), progress));
        List<Finding> kept = new ArrayList<>(after.findings().stream().filter(f -> comparison.isTouched(f.at())).toList());
        List<Finding> elsewhere = after.findings().stream().filter(f -> !comparison.isTouched(f.at())).toList();
        if (!elsewhere.isEmpty()) {
            // A look at fewer files finds less: what is compared must have been looked for in the same ones.
            RunResult before = linter.apply(request.on(change.before().get(), comparison.formerPaths())
                    .on(nearby ? new Request.Focus(comparison.filesBefore(after.linted()), false) : Request.Focus.ALL), progress);
            Set<Object> known = new HashSet<>();
            before.findings().forEach(f -> known.add(Comparison.identity(f, f.at().path(), f.at().span().line())));
            elsewhere.stream().filter(f -> !known.contains(comparison.identityBefore(f)))
                    .forEach(f -> kept.add(comparison.withCause(f)));
        }
        return new RunResult(kept, after.problems().stream().filter(p -> comparison.isChanged(p.path())).toList(), after.stats());
    }

    /** Places of two states, by the paths that reports show. */
    private static final class Comparison {

        private final Request request;
        private final Change change;
        private final Map<String, FileChange> files = new HashMap<>();

        private Comparison(Request request, Change change) {
            this.request = request;
            this.change = change;
            change.files().stream().filter(f -> f.after() != null).forEach(f -> files.put(display(f.after()), f));
        }

        private String display(Path path) {
            return SourceTree.pathFrom(request.workingDirectory(), path);
        }

        /** Where files were that now lie under the linted paths. */
        List<Path> formerPaths() {
            return change.files().stream().filter(f -> f.before() != null && f.after() != null
                            && !f.before().equals(f.after()) && request.paths().stream().anyMatch(f.after()::startsWith))
                    .map(FileChange::before).toList();
        }

        Set<Path> changedFiles() {
            return change.files().stream().map(f -> f.after() != null ? f.after() : f.before()).collect(Collectors.toSet());
        }

        /** Where the files of these paths were, and those that there are no more. */
        Set<Path> filesBefore(Set<String> paths) {
            Set<Path> found = new HashSet<>();
            paths.stream().filter(path -> !files.containsKey(path))
                    .forEach(path -> found.add(request.workingDirectory().resolve(path).normalize()));
            change.files().stream().map(FileChange::before).filter(Objects::nonNull).forEach(found::add);
            return found;
        }

        boolean isChanged(String path) {
            return files.containsKey(path);
        }

        boolean isTouched(Location at) {
            FileChange file = files.get(at.path());
            return file != null && file.touches(at.span().line(), at.span().endLine());
        }

        /**
         * Two findings of two states are the same when one rule speaks at one place. In a line that is the same but for
         * white space, the place is told by the characters before it that are none.
         */
        static Object identity(Finding finding, String path, int line) {
            String before = finding.excerpt().substring(0, Math.min(finding.excerpt().length(), finding.at().span().column() - 1));
            return List.of(finding.rule(), path, line, before.chars().filter(c -> !Character.isWhitespace(c)).count());
        }

        Object identityBefore(Finding finding) {
            int line = finding.at().span().line();
            FileChange file = files.get(finding.at().path());
            return file == null ? identity(finding, finding.at().path(), line)
                    : identity(finding, file.before() == null ? "" : display(file.before()), file.lineBefore(line));
        }

        /** The finding, and which change makes it one, as far as its own places tell. */
        Finding withCause(Finding finding) {
            List<Location> places = finding.notes().stream().map(Note::at).filter(Objects::nonNull).toList();
            Note cause = places.stream().filter(this::isTouched).findFirst()
                    .map(at -> Note.related(at, "caused by the change in this line"))
                    .or(() -> places.stream().filter(at -> isChanged(at.path())).findFirst()
                            .map(at -> Note.related(at, "caused by a change in this file")))
                    .orElseGet(() -> Note.related(null, isChanged(finding.at().path())
                            ? "caused by another change in this file" : "caused by a change in another file"));
            return finding.with(cause);
        }
    }
}
