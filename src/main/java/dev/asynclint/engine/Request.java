package dev.asynclint.engine;

import dev.asynclint.source.Overlay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a run is asked to do.
 *
 * @param paths            files and folders to lint; findings are reported for these only
 * @param workingDirectory paths in findings are relative to it
 * @param rules            kebab names of the chosen rules
 * @param profile          which reports of those rules are spoken
 * @param release          the Java release of the linted code, 8 or more
 * @param excludes         globs on paths relative to the project's root
 * @param catalogs         further catalogue files, read after the built-in ones
 * @param threads          1 or more
 * @param cache            the folder where results are kept between runs; null for none
 * @param overlay          the state of the tree that is meant
 * @param focus            which of the files under the paths are looked at
 */
public record Request(List<Path> paths, Path workingDirectory, Set<String> rules,
                      dev.asynclint.rule.Profile profile, int release, List<String> excludes,
                      List<Path> catalogs, int threads, Path cache, Overlay overlay, Focus focus) {

    /**
     * Files that are looked at, when not all are.
     *
     * @param files      absolute paths; empty for all
     * @param neighbours whether those are looked at too that name a type which the files declare, or one above it
     */
    public record Focus(Set<Path> files, boolean neighbours) {

        public static final Focus ALL = new Focus(Set.of(), false);

        public Focus {
            files = Set.copyOf(files);
        }
    }

    /** Without a cache, of the tree as it is on the disk. */
    public Request(List<Path> paths, Path workingDirectory, Set<String> rules, dev.asynclint.rule.Profile profile,
                   int release, List<String> excludes, List<Path> catalogs, int threads) {
        this(paths, workingDirectory, rules, profile, release, excludes, catalogs, threads, null);
    }

    /** Of the tree as it is on the disk. */
    public Request(List<Path> paths, Path workingDirectory, Set<String> rules, dev.asynclint.rule.Profile profile,
                   int release, List<String> excludes, List<Path> catalogs, int threads, Path cache) {
        this(paths, workingDirectory, rules, profile, release, excludes, catalogs, threads, cache, Overlay.NONE, Focus.ALL);
    }

    /** The same of another state, and some more files of it. */
    Request on(Overlay other, List<Path> more) {
        List<Path> all = new ArrayList<>(paths);
        all.addAll(more);
        return new Request(all, workingDirectory, rules, profile, release, excludes, catalogs, threads, cache, other, focus);
    }

    /** The same, with a look at some of the files only. */
    Request on(Focus other) {
        return new Request(paths, workingDirectory, rules, profile, release, excludes, catalogs, threads, cache, overlay, other);
    }
}
