package dev.asynclint.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the Java files of a run: those to lint, and those of the project around them, which only answer questions.
 * Left out: what .gitignore names, hidden folders, build output, and what the user excludes. Links are not followed.
 * A path that the user names is linted whatever its folder is called.
 */
public final class SourceTree {

    private static final Set<String> BUILD_OUTPUT = Set.of("target", "build", "out", "bin", "node_modules");
    private static final Set<String> GENERATED =
            Set.of("generated", "generated-sources", "generated-test-sources", "generated-src");
    private static final Set<String> CHECK_OUT_MARKS = Set.of(".git", ".hg", ".svn");
    private static final Set<String> PROJECT_MARKS = Set.of("asynclint.yml", ".git", "pom.xml", "build.gradle",
            "build.gradle.kts", "settings.gradle", "settings.gradle.kts", "build.xml", "WORKSPACE", "MODULE.bazel");

    private final Path workingDirectory;
    private final List<Pattern> excludes;
    private final Overlay overlay;
    private final TreeMap<String, SourceFile> found = new TreeMap<>();
    private final List<dev.asynclint.finding.Problem> problems = new ArrayList<>();

    private SourceTree(Path workingDirectory, List<String> excludes, Overlay overlay) {
        this.workingDirectory = workingDirectory;
        this.overlay = overlay;
        this.excludes = excludes.stream().map(glob -> Pattern.compile("(?:.*/)?" + Glob.toRegex(glob))).toList();
    }

    /**
     * @param files    in the order of their display paths
     * @param problems folders that could not be read
     */
    public record Discovered(List<SourceFile> files, List<dev.asynclint.finding.Problem> problems) {
    }

    /** {@link #discover(List, Path, List, Overlay)} of the tree as it is on the disk. */
    public static Discovered discover(List<Path> paths, Path workingDirectory, List<String> excludes)
            throws IOException {
        return discover(paths, workingDirectory, excludes, Overlay.NONE);
    }

    /**
     * @param paths    files and folders to lint; a file that only the overlay has brings no project with it
     * @param excludes globs on paths relative to the project's root
     * @param overlay  the state of the tree that is meant; what leaves files out is read from the disk
     * @throws IOException when a named path does not exist
     */
    public static Discovered discover(List<Path> paths, Path workingDirectory, List<String> excludes, Overlay overlay)
            throws IOException {
        SourceTree tree = new SourceTree(workingDirectory.toAbsolutePath().normalize(), excludes, overlay);
        for (Path path : paths) {
            Path absolute = tree.workingDirectory.resolve(path).normalize();
            if (!Files.exists(absolute) && !overlay.contents().containsKey(absolute)) {
                throw new java.nio.file.NoSuchFileException(path.toString());
            }
            tree.collect(absolute, rootOf(absolute), true);
        }
        for (Path path : paths) {
            Path absolute = tree.workingDirectory.resolve(path).normalize();
            Path root = rootOf(absolute);
            if (!root.equals(absolute) && Files.exists(absolute)) {
                tree.collect(root, root, false);
            }
        }
        return new Discovered(List.copyOf(tree.found.values()), List.copyOf(tree.problems));
    }

    /** The nearest ancestor that bears a project's mark; the folder itself when none does. */
    public static Path rootOf(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        for (Path p = folder; p != null; p = p.getParent()) {
            if (hasOneOf(PROJECT_MARKS, p)) {
                return p;
            }
        }
        return folder;
    }

    /**
     * The folder that a project's paths are told from, and that its baseline lies in: the same for a file of it, a module
     * and the whole. That is the check-out; without version control the outermost of the folders upwards that bear a
     * project's mark one above the other; without marks the working directory.
     *
     * @param path of a file or folder, absolute or in the working directory
     */
    public static Path homeOf(Path path, Path workingDirectory) {
        Path here = workingDirectory.toAbsolutePath().normalize();
        Path start = here.resolve(path).normalize();
        Path folder = Files.isDirectory(start) ? start : start.getParent();
        for (Path p = folder; p != null; p = p.getParent()) {
            if (hasOneOf(CHECK_OUT_MARKS, p)) {
                return p;
            }
        }
        Path root = rootOf(start);
        if (!hasOneOf(PROJECT_MARKS, root)) {
            return start.startsWith(here) ? here : root;
        }
        while (root.getParent() != null && hasOneOf(PROJECT_MARKS, root.getParent())) {
            root = root.getParent();
        }
        return root;
    }

    private static boolean hasOneOf(Set<String> marks, Path folder) {
        return marks.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private void collect(Path start, Path root, boolean linted) throws IOException {
        if (Files.isRegularFile(start) || overlay.contents().containsKey(start)) {
            if (start.toString().endsWith(".java")) {
                add(start, linted);
            }
            return;
        }
        Visitor visitor = new Visitor(start, root, linted);
        Files.walkFileTree(start, visitor);
        overlay.contents().keySet().stream().filter(file -> file.startsWith(start)).forEach(visitor::visitUnseen);
    }

    private void add(Path path, boolean linted) {
        if (!overlay.has(path)) {
            return;
        }
        String display = display(path);
        SourceFile before = found.get(display);
        if (before == null || linted && !before.linted()) {
            found.put(display, new SourceFile(path, display, linted, overlay.contents().get(path)));
        }
    }

    private String display(Path path) {
        return pathFrom(workingDirectory, path);
    }

    /** As it is shown: relative to a folder, with forward slashes; absolute when it lies on another drive. */
    public static String pathFrom(Path folder, Path path) {
        Path shown = path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Path root;
        private final boolean linted;
        private final Deque<GitIgnore> ignores = new ArrayDeque<>();

        private Visitor(Path start, Path root, boolean linted) {
            this.start = start;
            this.root = root;
            this.linted = linted;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start) && isLeftOut(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            ignores.push(GitIgnore.in(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            ignores.pop();
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                offer(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file of the overlay that is not on the disk, or hidden there by something else: as if the walk came upon it. */
        private void visitUnseen(Path file) {
            Deque<Path> folders = new ArrayDeque<>();
            for (Path folder = file.getParent(); folder.startsWith(start); folder = folder.getParent()) {
                folders.push(folder);
            }
            boolean leftOut = false;
            for (Path folder : folders) {
                leftOut |= !folder.equals(start) && isLeftOut(folder);
                ignores.push(GitIgnore.in(folder));
            }
            if (!leftOut) {
                offer(file);
            }
            ignores.clear();
        }

        private void offer(Path file) {
            if (file.getFileName().toString().endsWith(".java") && !isIgnored(file, false) && !isExcluded(file)) {
                add(file, linted);
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(new dev.asynclint.finding.Problem(display(file), 0, "cannot be read; check its permissions"));
            return FileVisitResult.CONTINUE;
        }

        private boolean isLeftOut(Path folder) {
            String name = folder.getFileName().toString();
            boolean output = (BUILD_OUTPUT.contains(name) || GENERATED.contains(name)) && !isPackage(folder);
            return name.startsWith(".") || output || isIgnored(folder, true) || isExcluded(folder);
        }

        /** {@code src/main/java/org/acme/build} is a package, not build output. */
        private boolean isPackage(Path folder) {
            for (Path p = folder.getParent(); p != null && p.startsWith(start); p = p.getParent()) {
                Path parent = p.getParent();
                if (p.endsWith("java") && parent != null && parent.getParent() != null
                        && parent.getParent().endsWith("src")) {
                    return true;
                }
            }
            return false;
        }

        /** The innermost .gitignore that says anything decides. */
        private boolean isIgnored(Path path, boolean isFolder) {
            for (GitIgnore ignore : ignores) {
                Boolean decided = ignore.isEmpty() ? null : ignore.decide(path, isFolder);
                if (decided != null) {
                    return decided;
                }
            }
            return false;
        }

        private boolean isExcluded(Path path) {
            if (excludes.isEmpty()) {
                return false;
            }
            String relative = root.relativize(path).toString().replace('\\', '/');
            return excludes.stream().anyMatch(p -> p.matcher(relative).matches());
        }
    }
}
