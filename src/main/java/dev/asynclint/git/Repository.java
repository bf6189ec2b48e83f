package dev.asynclint.git;

import dev.asynclint.git.Diff.Entry;
import dev.asynclint.source.Content;
import dev.asynclint.source.Overlay;
import dev.asynclint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The repository of git that the linted paths lie in, and its work tree. */
public final class Repository {

    private static final String[] DIFF = {"diff", "--raw", "-z", "--no-abbrev", "--patch", "--unified=0",
        "--inter-hunk-context=0", "--ignore-all-space", "--find-renames", "--text", "--no-ext-diff", "--no-textconv",
        "--no-color", "--no-relative", "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/"};
    private static final String[] JAVA = {"--", "*.java"};

    private final Git git;
    private final Path top;

    private Repository(Git git, Path top) {
        this.git = git;
        this.top = top;
    }

    /**
     * What the environment says of a repository counts when the paths lie in that: so a hook sees the index that is about
     * to be committed.
     *
     * @param paths absolute
     * @throws GitException when there is no git, no repository, or more than one
     */
    public static Repository of(List<Path> paths, Path workingDirectory, Map<String, String> environment) {
        Git here = Git.in(workingDirectory, environment);
        Repository repository = around(folderOf(paths.get(0)), here);
        for (Path path : paths) {
            if (!path.startsWith(repository.top)) {
                throw new GitException("'" + path + "' does not lie in the repository of '" + paths.get(0)
                        + "'; lint each repository on its own");
            }
        }
        return repository;
    }

    private static Repository around(Path folder, Git here) {
        Git.Answer own = here.run("rev-parse", "--show-toplevel");
        if (own.code() == 0 && real(folder).startsWith(real(pathOf(own)))) {
            Git inRepository = here;
            if (here.variable("GIT_DIR") != null) {
                inRepository = inRepository.with("GIT_DIR", line(here.ask("rev-parse", "--absolute-git-dir")))
                        .with("GIT_WORK_TREE", pathOf(own).toString());
            }
            if (here.variable("GIT_INDEX_FILE") != null) {
                inRepository = inRepository.with("GIT_INDEX_FILE",
                        pathOf(own).resolve(here.variable("GIT_INDEX_FILE")).toString());
            }
            // A repository within that one is one of its own, unless the environment names the outer one.
            if (here.variable("GIT_DIR") != null || !hasOwnRepository(folder, pathOf(own))) {
                return at(pathOf(own), folder, inRepository);
            }
        }
        Git plain = here.withoutRepositoryVariables().in(folder);
        Git.Answer around = plain.run("rev-parse", "--show-toplevel");
        if (around.code() != 0) {
            throw around.err().contains("not a git repository")
                    ? new GitException("there is no git repository around '" + folder + "'")
                    : Git.failed(around, "rev-parse");
        }
        return at(pathOf(around), folder, plain);
    }

    private static boolean hasOwnRepository(Path folder, Path top) {
        for (Path p = real(folder); p != null && !p.equals(real(top)); p = p.getParent()) {
            if (Files.exists(p.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    /** The top of the work tree as the linted paths spell it: git names the real folder, and links may lead to it. */
    private static Repository at(Path realTop, Path folder, Git git) {
        Path inside = real(realTop).relativize(real(folder));
        Path top = folder;
        if (!inside.toString().isEmpty()) {
            if (!folder.endsWith(inside)) {
                throw new GitException("a link leads to '" + folder + "' inside of the repository '" + realTop
                        + "'; name the folder itself");
            }
            for (int i = 0; i < inside.getNameCount(); i++) {
                top = top.getParent();
            }
        }
        return new Repository(git.in(top).withoutFilters(), top);
    }

    private static Path folderOf(Path path) {
        return Files.isDirectory(path) ? path : path.getParent();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new GitException("'" + path + "' cannot be found: " + e.getMessage());
        }
    }

    private static Path pathOf(Git.Answer answer) {
        return Path.of(line(answer));
    }

    /** Without its line end; a name may end with a space. */
    private static String line(Git.Answer answer) {
        return new String(answer.out(), StandardCharsets.UTF_8).replaceFirst("\\R\\z", "");
    }

    public Path top() {
        return top;
    }

    /** The folder in which git looks for hooks; it need not exist. */
    public Path hooks() {
        return top.resolve(line(git.withSettingOfHooks().ask("rev-parse", "--git-path", "hooks"))).normalize();
    }

    /** Whether a folder is this repository's alone: in its work tree, or where git keeps its own files. */
    boolean owns(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        Path store = top.resolve(line(git.ask("rev-parse", "--git-common-dir")));
        return real(existing).startsWith(real(top)) || real(existing).startsWith(real(store));
    }

    // ---- changes

    /**
     * What the work tree, files that git does not know yet among them, has changed since it left a revision: since the
     * newest commit that both the revision and HEAD come from.
     */
    public Change since(String revision) {
        String base = mergeBase(revision);
        Diff diff = diff(base);
        Set<String> untracked = new HashSet<>(git.ask("ls-files", "--others", "--exclude-standard", "-z", "--", "*.java").items());
        List<FileChange> files = new ArrayList<>(changes(diff));
        files.removeIf(change -> change.after() != null && !Files.exists(change.after(), LinkOption.NOFOLLOW_LINKS));
        untracked.forEach(name -> files.add(new FileChange(null, top.resolve(name), List.of(Hunk.ALL))));
        return new Change(sorted(files), Overlay.NONE, () -> before(files, diff, Overlay.NONE));
    }

    /** What is about to be committed: the index, compared with HEAD or, before the first commit, with nothing. */
    public Change staged() {
        Diff diff = diff("--cached");
        List<FileChange> files = changes(diff);
        if (files.isEmpty()) {
            return new Change(List.of(), Overlay.NONE, () -> Overlay.NONE);
        }
        Overlay index = index();
        return new Change(sorted(files), index, () -> before(files, diff, index));
    }

    private static List<FileChange> sorted(List<FileChange> files) {
        return files.stream().sorted(Comparator.comparing(f -> f.after() == null ? f.before() : f.after())).toList();
    }

    private String mergeBase(String revision) {
        String shown = "'" + revision + "'";
        if (revision.startsWith("-") || revision.isBlank()) {
            throw new GitException(shown + " is no revision: write a branch, a tag or a commit, such as origin/main");
        }
        if (commit("HEAD").isEmpty()) {
            throw new GitException("the repository has no commit yet, so there is no " + shown + "; --staged works already");
        }
        String base = commit(revision);
        if (base.isEmpty()) {
            throw new GitException("git knows no commit " + shown + remedy(revision));
        }
        Git.Answer common = git.run("merge-base", base, "HEAD");
        if (common.code() > 1) {
            throw Git.failed(common, "merge-base");
        }
        if (common.code() == 1) {
            throw new GitException(isShallow()
                    ? "this clone is shallow and does not reach back to where HEAD left " + shown + "; `git fetch --unshallow`"
                            + " brings the rest (in GitHub Actions, `fetch-depth: 0` for actions/checkout)"
                    : shown + " and HEAD have no commit in common, so there is nothing to compare with");
        }
        return line(common).lines().findFirst().orElseThrow();
    }

    /** Empty when there is none. */
    private String commit(String revision) {
        return line(git.run("rev-parse", "--verify", "--quiet", revision + "^{commit}"));
    }

    private boolean isShallow() {
        return line(git.run("rev-parse", "--is-shallow-repository")).equals("true");
    }

    private String remedy(String revision) {
        if (!commit("origin/" + revision).isEmpty()) {
            return "; did you mean origin/" + revision + "?";
        }
        String branch = revision.startsWith("origin/") ? revision.substring("origin/".length()) : revision;
        boolean fetches = branch.matches("[\\w./-]+") && git.run("config", "--get", "remote.origin.url").code() == 0;
        return (fetches ? "; `git fetch origin " + branch + "` brings a branch or tag of that name, then write "
                        + (branch.equals(revision) ? "FETCH_HEAD" : revision) : "")
                + (isShallow() ? "; this clone is shallow, and `git fetch --unshallow` brings older commits" : "");
    }

    private Diff diff(String against) {
        List<String> arguments = new ArrayList<>(List.of(DIFF));
        arguments.add(against);
        arguments.addAll(List.of(JAVA));
        return Diff.read(git.ask(arguments.toArray(String[]::new)).out());
    }

    private List<FileChange> changes(Diff diff) {
        List<FileChange> files = new ArrayList<>();
        for (Entry entry : diff.entries()) {
            Path before = entry.wasFile() && entry.status() != 'A' ? top.resolve(entry.before()) : null;
            Path after = entry.isFile() && entry.status() != 'D' ? top.resolve(entry.after()) : null;
            if (entry.status() != 'U' && (before != null || after != null)) {
                files.add(new FileChange(before, after, after == null ? List.of() : diff.hunks(entry.after())));
            }
        }
        return files;
    }

    // ---- states

    /** The index where the work tree differs from it. What it does not have, other repositories apart, is absent. */
    private Overlay index() {
        Map<Path, String> ids = new HashMap<>();
        Set<Path> absent = new HashSet<>();
        for (Entry entry : Diff.read(git.ask("diff", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff",
                "--no-relative", "--ignore-submodules=all", "--", "*.java").out()).entries()) {
            if (entry.wasFile()) {
                ids.put(top.resolve(entry.before()), entry.beforeId());
            } else if (entry.status() == 'A') {
                absent.add(top.resolve(entry.after())); // its name alone is in the index: git add --intent-to-add
            }
        }
        Set<String> tracked = new HashSet<>();
        Set<String> otherRepositories = new HashSet<>();
        for (String item : git.ask("ls-files", "--stage", "-z").items()) { // MODE ID STAGE\tNAME
            String name = item.substring(item.indexOf('\t') + 1);
            if (item.startsWith("160000")) {
                otherRepositories.add(name);
            } else if (name.endsWith(".java")) {
                tracked.add(name);
            }
        }
        Predicate<Path> isAbsent = path -> absent.contains(path) || path.startsWith(top)
                && !tracked.contains(name(path)) && otherRepositories.stream().noneMatch(o -> path.startsWith(top.resolve(o)));
        return new Overlay(contents(ids), isAbsent);
    }

    private String name(Path path) {
        return top.relativize(path).toString().replace('\\', '/');
    }

    /** The state with which a change began that leads to another one. */
    private Overlay before(List<FileChange> files, Diff diff, Overlay after) {
        Map<Path, Content> contents = new HashMap<>(after.contents());
        Set<Path> made = new HashSet<>();
        Set<Path> known = new HashSet<>();
        for (FileChange file : files) {
            if (file.after() != null && !file.after().equals(file.before())) {
                made.add(file.after());
                contents.remove(file.after());
            }
            known.add(file.before());
        }
        Map<Path, String> ids = new HashMap<>();
        for (Entry entry : diff.entries()) {
            Path path = top.resolve(entry.before());
            if (entry.wasFile() && known.contains(path)) {
                ids.put(path, entry.beforeId());
            }
        }
        contents.putAll(contents(ids));
        return new Overlay(contents, path -> made.contains(path) || after.absent().test(path));
    }

    private Map<Path, Content> contents(Map<Path, String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Path> paths = List.copyOf(ids.keySet());
        StringBuilder wanted = new StringBuilder();
        paths.forEach(path -> wanted.append(ids.get(path)).append('\n'));
        byte[] out = git.askWith(wanted.toString().getBytes(StandardCharsets.US_ASCII), "cat-file", "--batch").out();
        Map<Path, Content> contents = new HashMap<>();
        int position = 0;
        for (Path path : paths) { // ID TYPE SIZE\nCONTENT\n
            int end = position;
            while (out[end] != '\n') {
                end++;
            }
            String[] header = new String(out, position, end - position, StandardCharsets.US_ASCII).split(" ");
            if (header.length != 3) {
                throw Git.lacksContent();
            }
            int size = Integer.parseInt(header[2]);
            contents.put(path, size > SourceFile.MAX_BYTES ? Content.tooLarge(size)
                    : Content.of(java.util.Arrays.copyOfRange(out, end + 1, end + 1 + size)));
            position = end + 1 + size + 1;
        }
        return contents;
    }
}
