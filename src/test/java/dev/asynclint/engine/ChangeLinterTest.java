package dev.asynclint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynclint.finding.RunResult;
import dev.asynclint.git.Change;
import dev.asynclint.git.GitException;
import dev.asynclint.git.Repository;
import dev.asynclint.rule.Profile;
import dev.asynclint.testing.GitRepo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes in repositories of the real git, and what of the findings is theirs. */
class ChangeLinterTest {

    private static final Set<String> RULES = Set.of("blocking-call-on-common-pool", "lost-future", "unused-suppression");
    private static final String PAGE = "src/Page.java";
    private static final String STORE = "src/Store.java";
    private static final String MAIL = "src/Mail.java";
    /** Waits for the store, when that does. */
    private static final String PAGE_CODE = """
            import java.util.concurrent.CompletableFuture;

            class Page {
                CompletableFuture<String> render(Store store) {
                    return CompletableFuture.supplyAsync(() -> store.load());
                }
            }
            """;
    private static final String QUICK_STORE = """
            class Store {
                String load() {
                    return "";
                }
            }
            """;
    private static final String SLOW_STORE = QUICK_STORE.replace("return \"\"",
            "return java.sql.DriverManager.getConnection(\"\").toString()");
    private static final String DROP = "CompletableFuture.runAsync(this::fail);";
    /** An old mistake. */
    private static final String MAIL_CODE = """
            import java.util.concurrent.CompletableFuture;

            class Mail {
                void drop() {
                    CompletableFuture.runAsync(this::fail);
                }

                void fail() {
                    throw new IllegalStateException();
                }
            }
            """;
    private static final String OLD = MAIL + ":5 lost-future";
    private static final String CAUSED = PAGE + ":5 blocking-call-on-common-pool";

    @TempDir
    private Path temp;
    private GitRepo repo;
    private RunResult result;

    @BeforeEach
    void project() throws Exception {
        temp = temp.toRealPath();
        repo = GitRepo.init(temp.resolve("pro ject")).write(PAGE, PAGE_CODE).write(STORE, QUICK_STORE).write(MAIL, MAIL_CODE)
                .commit("start");
    }

    private List<String> lint(Function<Repository, Change> change, Path... paths) {
        return lint(repo.folder(), repo.environment(), change, paths);
    }

    private List<String> lint(Path folder, Map<String, String> environment, Function<Repository, Change> change, Path... paths) {
        List<Path> roots = paths.length == 0 ? List.of(folder) : List.of(paths);
        Repository repository = Repository.of(roots, folder, environment);
        ChangeLinter linter = new ChangeLinter(new Linter()::run, UnaryOperator.identity());
        Request request = new Request(roots, folder, RULES, Profile.DEFAULT, 21, List.of(), List.of(), 1);
        result = linter.run(request, change.apply(repository), false, Progress.NONE);
        // the ways are one call long here, so a look at the neighbours alone sees the same
        assertThat(linter.run(request, change.apply(repository), true, Progress.NONE).findings()).isEqualTo(result.findings());
        return result.findings().stream().map(f -> f.at().path() + ":" + f.at().span().line() + " " + f.rule()).toList();
    }

    private List<String> since(String revision) {
        return lint(repository -> repository.since(revision));
    }

    private List<String> staged() {
        return lint(Repository::staged);
    }

    private List<String> causes() {
        return result.findings().stream().flatMap(f -> f.notes().stream()).filter(n -> n.text().startsWith("caused"))
                .map(n -> n.text() + (n.at() == null ? "" : " " + n.at().path() + ":" + n.at().span().line())).toList();
    }

    // ---- --since

    @Test
    void nothingChangedNothingFound() {
        assertThat(since("HEAD")).isEmpty();
        assertThat(result.stats().filesSeen()).as("nothing is even read").isZero();
    }

    @Test
    void aFindingOnAChangedLineIsReportedAndOldOnesAreNot() throws Exception {
        repo.edit(MAIL, "    void drop() {\n", "    void more() {\n        " + DROP + "\n    }\n\n    void drop() {\n");
        assertThat(since("HEAD")).containsExactly(OLD);
        assertThat(causes()).isEmpty();
    }

    @Test
    void aCalleeThatBlocksNowMakesItsCallerWrong() throws Exception {
        repo.write(STORE, SLOW_STORE);
        assertThat(since("HEAD")).containsExactly(CAUSED);
        assertThat(causes()).containsExactly("caused by the change in this line " + STORE + ":3");
        assertThat(result.findings().get(0).path()).extracting(n -> n.text()).contains("DriverManager.getConnection");
        repo.commit("slow");
        assertThat(since("HEAD~1")).as("committed meanwhile").containsExactly(CAUSED);
        assertThat(since("HEAD")).isEmpty();
        repo.edit(STORE, "load() {\n", "load() {\n        // of the database\n");
        assertThat(since("HEAD")).as("it was so before").isEmpty();
    }

    @Test
    void whatIsTakenAwayCausesToo() throws Exception {
        repo.write(STORE, "class Store {\n    String load() {\n        return \"\";\n    }\n}\n\nclass Fast extends Base {\n"
                + "    String load() {\n        return \"\";\n    }\n}\n");
        repo.write("src/Base.java", SLOW_STORE.replace("class Store", "class Base"));
        repo.edit(PAGE, "Store store", "Fast store").commit("fast");
        repo.write(STORE, "class Fast extends Base {\n}\n");
        assertThat(since("HEAD")).containsExactly(CAUSED);
        assertThat(causes()).containsExactly("caused by a change in another file");
    }

    @Test
    void whiteSpaceIsNoChange() throws Exception {
        repo.write(MAIL, MAIL_CODE.replace("    ", "\t\t").replace("(this::fail)", " ( this :: fail ) "));
        assertThat(since("HEAD")).isEmpty();
    }

    @Test
    void aRenamedFileIsNoNewFile() throws Exception {
        repo.git("mv", MAIL, "src/Post.java");
        assertThat(since("HEAD")).isEmpty();
        assertThat(staged()).isEmpty();
        repo.edit("src/Post.java", "class Mail {\n", "class Mail {\n    int sent;\n\n").git("add", ".");
        assertThat(since("HEAD")).isEmpty();
        assertThat(staged()).isEmpty();
        assertThat(lint(r -> r.since("HEAD"), repo.path("src/Post.java"))).as("named alone").isEmpty();
        repo.edit("src/Post.java", "    int sent;\n", "    void again() {\n        " + DROP + "\n    }\n").git("add", ".");
        assertThat(since("HEAD")).containsExactly("src/Post.java:5 lost-future");
        assertThat(staged()).containsExactly("src/Post.java:5 lost-future");
    }

    @Test
    void newFilesCountBeforeGitKnowsThem() throws Exception {
        repo.write("src/new/Ünï cödé.java", MAIL_CODE.replace("Mail", "Other")).write(".gitignore", "gen\n")
                .write("gen/G.java", MAIL_CODE);
        assertThat(since("HEAD")).containsExactly("src/new/Ünï cödé.java:5 lost-future");
        assertThat(staged()).isEmpty();
        repo.git("add", "src");
        assertThat(staged()).containsExactly("src/new/Ünï cödé.java:5 lost-future");
    }

    @Test
    void aDeletedFileIsStillKnownToTheStateBefore() throws Exception {
        repo.write(STORE, SLOW_STORE).commit("slow");
        repo.write("src/Quick.java", "class Quick extends Store {\n    String load() {\n        return \"\";\n    }\n}\n").edit(PAGE, "Store store", "Quick store")
                .commit("quick");
        Files.delete(repo.path("src/Quick.java"));
        repo.edit(STORE, "class Store", "class Quick");
        assertThat(since("HEAD")).containsExactly(CAUSED);
        repo.git("checkout", "-q", "--", ".");
        Files.delete(repo.path(MAIL));
        assertThat(since("HEAD")).isEmpty();
    }

    @Test
    void theBranchIsComparedWithWhereItLeft() throws Exception {
        repo.git("checkout", "-q", "-b", "topic");
        repo.write("src/Topic.java", MAIL_CODE.replace("Mail", "Topic")).commit("topic");
        repo.git("checkout", "-q", "main");
        repo.write(STORE, SLOW_STORE).write("src/Later.java", MAIL_CODE.replace("Mail", "Later")).commit("later");
        repo.git("checkout", "-q", "topic");
        assertThat(since("main")).containsExactly("src/Topic.java:5 lost-future");
        repo.git("merge", "-q", "-m", "merge", "main");
        assertThat(since("main")).as("what the other branch brought is not ours").containsExactly("src/Topic.java:5 lost-future");
    }

    @Test
    void aSuppressionThatHasBecomeIdleIsCaused() throws Exception {
        repo.edit(PAGE, "store.load());", "store.load()); // asynclint:allow blocking-call-on-common-pool -- few").write(STORE, SLOW_STORE)
                .commit("suppressed");
        repo.write(STORE, QUICK_STORE);
        assertThat(since("HEAD")).containsExactly(PAGE + ":5 unused-suppression");
        assertThat(causes()).containsExactly("caused by a change in another file");
    }

    @Test
    void onlyTheNamedPathsAreLinted() throws Exception {
        repo.write(STORE, SLOW_STORE).edit(MAIL, DROP, DROP + "\n        " + DROP);
        assertThat(lint(r -> r.since("HEAD"), repo.path(MAIL))).containsExactly(MAIL + ":6 lost-future");
        assertThat(lint(r -> r.since("HEAD"), repo.path(PAGE))).containsExactly(CAUSED);
    }

    @Test
    void aProblemIsListedWhereTheChangeIs() throws Exception {
        repo.write("src/Old.java", "class CompletableFuture { asynclint").commit("broken");
        repo.write("src/New.java", "class CompletableFuture { asynclint");
        since("HEAD");
        assertThat(result.problems()).extracting(p -> p.path()).containsExactly("src/New.java");
    }

    // ---- --staged

    @Test
    void whatIsStagedCountsNotWhatTheFilesHold() throws Exception {
        repo.write(STORE, SLOW_STORE).git("add", ".");
        repo.write(STORE, QUICK_STORE);
        assertThat(staged()).containsExactly(CAUSED);
        repo.git("add", ".");
        repo.write(STORE, SLOW_STORE).write("src/New.java", MAIL_CODE.replace("Mail", "New"));
        assertThat(staged()).as("nothing is staged").isEmpty();
        repo.edit(MAIL, "class Mail {\n", "class Mail {\n    int x;\n").git("add", MAIL);
        assertThat(staged()).as("what is not staged causes nothing").isEmpty();
    }

    @Test
    void aFileThatIsStagedAndGoneFromTheFolderIsLinted() throws Exception {
        repo.write("src/deep/er/New.java", MAIL_CODE.replace("Mail", "New")).git("add", ".");
        Files.delete(repo.path("src/deep/er/New.java"));
        Files.delete(repo.path("src/deep/er"));
        assertThat(staged()).containsExactly("src/deep/er/New.java:5 lost-future");
        repo.write(".gitignore", "deep/\n");
        assertThat(staged()).as("ignored, as a walk would").isEmpty();
    }

    @Test
    void aFileOfWhichOnlyTheNameIsStagedIsNotThere() throws Exception {
        repo.write("src/New.java", MAIL_CODE.replace("Mail", "New")).git("add", "--intent-to-add", "src/New.java");
        repo.edit(MAIL, "class Mail {\n", "class Mail {\n    int x;\n").git("add", MAIL);
        assertThat(staged()).isEmpty();
    }

    @Test
    void theFirstCommitIsAllNew() throws Exception {
        repo = GitRepo.init(temp.resolve("first")).write(MAIL, MAIL_CODE);
        assertThat(staged()).isEmpty();
        repo.git("add", ".");
        assertThat(staged()).containsExactly(OLD);
        assertThatThrownBy(() -> since("main")).isInstanceOf(GitException.class).hasMessageContaining("no commit yet");
    }

    @Test
    void anotherIndexCounts() throws Exception {
        repo.write(STORE, SLOW_STORE);
        Map<String, String> hook = new HashMap<>(repo.environment());
        hook.put("GIT_INDEX_FILE", ".git/other");
        Files.copy(repo.path(".git/index"), repo.path(".git/other"));
        GitRepo other = GitRepo.at(repo.folder());
        other.environment().put("GIT_INDEX_FILE", ".git/other");
        other.git("add", ".");
        assertThat(staged()).isEmpty();
        assertThat(lint(repo.folder(), hook, Repository::staged)).containsExactly(CAUSED);
        GitRepo elsewhere = GitRepo.init(temp.resolve("elsewhere")).write(MAIL, MAIL_CODE);
        elsewhere.git("add", ".");
        assertThat(lint(repo.folder(), hook, Repository::staged, elsewhere.folder()))
                .as("not that of another repository").containsExactly("../elsewhere/" + OLD);
    }

    @Test
    void aRepositoryMayLieElsewhere() throws Exception {
        Files.move(repo.path(".git"), temp.resolve("store.git"));
        Map<String, String> environment = new HashMap<>(repo.environment());
        environment.put("GIT_DIR", "../store.git");
        assertThatThrownBy(() -> since("HEAD")).isInstanceOf(GitException.class).hasMessageContaining("no git repository");
        repo.write(STORE, SLOW_STORE);
        assertThat(lint(repo.folder(), environment, r -> r.since("HEAD"))).containsExactly(CAUSED);
    }

    // ---- kinds of repositories

    @Test
    void worktrees() throws Exception {
        repo.git("worktree", "add", "-q", "../other tree", "-b", "topic");
        GitRepo tree = GitRepo.at(temp.resolve("other tree")).write(STORE, SLOW_STORE);
        assertThat(lint(tree.folder(), tree.environment(), r -> r.since("main"))).containsExactly(CAUSED);
        tree.git("add", ".");
        assertThat(lint(tree.folder(), tree.environment(), Repository::staged)).containsExactly(CAUSED);
        assertThat(staged()).isEmpty();
    }

    @Test
    void aSubmoduleIsARepositoryOfItsOwn() throws Exception {
        GitRepo library = GitRepo.init(temp.resolve("library")).write("Drop.java", MAIL_CODE.replace("Mail", "Drop")).commit("start");
        repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.folder().toString(), "lib");
        repo.commit("submodule");
        repo.write("lib/More.java", MAIL_CODE.replace("Mail", "More")).edit("lib/Drop.java", DROP, DROP + " " + DROP);
        assertThat(since("HEAD")).isEmpty();
        repo.edit(STORE, "class", "final class").git("add", STORE);
        assertThat(staged()).as("its files are neither changed nor gone").isEmpty();
        assertThat(lint(r -> r.since("HEAD"), repo.path("lib"))).contains("lib/More.java:5 lost-future").hasSize(3);
    }

    @Test
    void aShallowCloneSaysWhatItLacks() throws Exception {
        repo.git("checkout", "-q", "-b", "topic");
        repo.write("src/Topic.java", MAIL_CODE.replace("Mail", "Topic")).commit("topic");
        repo.git("checkout", "-q", "main");
        repo.write("README", "").commit("later");
        GitRepo clone = GitRepo.at(temp.resolve("clone"));
        repo.git("clone", "-q", "--depth", "1", "--no-single-branch", "-b", "topic", "file://" + repo.folder(), clone.folder().toString());
        assertThatThrownBy(() -> lint(clone.folder(), clone.environment(), r -> r.since("origin/main")))
                .isInstanceOf(GitException.class).hasMessageContaining("shallow").hasMessageContaining("git fetch --unshallow")
                .hasMessageContaining("fetch-depth: 0");
        assertThatThrownBy(() -> lint(clone.folder(), clone.environment(), r -> r.since("HEAD~3")))
                .hasMessageContaining("'HEAD~3'").hasMessageContaining("unshallow");
        clone.git("fetch", "-q", "--unshallow");
        assertThat(lint(clone.folder(), clone.environment(), r -> r.since("origin/main"))).containsExactly("src/Topic.java:5 lost-future");
        assertThatThrownBy(() -> lint(clone.folder(), clone.environment(), r -> r.since("main")))
                .hasMessageContaining("did you mean origin/main?");
        assertThatThrownBy(() -> lint(clone.folder(), clone.environment(), r -> r.since("origin/next")))
                .hasMessageContaining("git fetch origin next");
    }

    @Test
    void aPartialCloneFetchesNothing() throws Exception {
        repo.write(STORE, SLOW_STORE).commit("slow");
        repo.git("config", "uploadpack.allowFilter", "true");
        GitRepo clone = GitRepo.at(temp.resolve("partial"));
        repo.git("clone", "-q", "--filter=blob:none", "file://" + repo.folder(), clone.folder().toString());
        assertThatThrownBy(() -> lint(clone.folder(), clone.environment(), r -> r.since("HEAD~1")))
                .isInstanceOf(GitException.class).hasMessageContaining("partial clone").hasMessageContaining("git diff");
        clone.git("diff", "HEAD~1");
        assertThat(lint(clone.folder(), clone.environment(), r -> r.since("HEAD~1"))).containsExactly(CAUSED);
    }

    @Test
    void aLinkToTheRepositoryIsAsGoodAsItself() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), repo.folder());
        repo.write(STORE, SLOW_STORE);
        assertThat(lint(link, repo.environment(), r -> r.since("HEAD"), link.resolve("src"))).containsExactly(CAUSED);
        Path inner = Files.createSymbolicLink(temp.resolve("sources"), repo.path("src"));
        assertThatThrownBy(() -> lint(inner, repo.environment(), r -> r.since("HEAD"))).isInstanceOf(GitException.class)
                .hasMessageContaining("link");
    }

    // ---- errors

    @Test
    void errorsSayWhatToDo() throws Exception {
        assertThatThrownBy(() -> since("--output=x")).isInstanceOf(GitException.class).hasMessageContaining("no revision");
        assertThatThrownBy(() -> since("nothing")).hasMessageContaining("git knows no commit 'nothing'");
        repo.git("checkout", "-q", "--orphan", "alone");
        repo.commit("alone");
        assertThatThrownBy(() -> since("main")).hasMessageContaining("no commit in common");
        Path plain = Files.createDirectories(temp.resolve("plain"));
        assertThatThrownBy(() -> lint(plain, repo.environment(), Repository::staged)).isInstanceOf(GitException.class)
                .hasMessageContaining("there is no git repository around");
        assertThatThrownBy(() -> lint(repo.folder(), repo.environment(), Repository::staged, repo.folder(), plain))
                .hasMessageContaining("lint each repository on its own");
        assertThatThrownBy(() -> lint(repo.folder(), Map.of("PATH", ":./bin"), Repository::staged))
                .isInstanceOf(GitException.class).hasMessageContaining("none on the PATH");
    }

    /** What a repository's configuration can name, a linter must not run. */
    @Test
    void theRepositoryRunsNothing() throws Exception {
        Path ran = temp.resolve("ran");
        String program = repo.path("evil.sh").toString().replace(" ", "\\ ");
        repo.write("evil.sh", "#!/bin/sh\necho \"$0 $*\" >> " + ran + "\ncat\n").write(".gitattributes", "*.java filter=evil diff=evil\n");
        assertThat(repo.path("evil.sh").toFile().setExecutable(true)).isTrue();
        Files.createDirectories(repo.path("hooks"));
        for (String hook : List.of("post-index-change", "pre-commit", "post-checkout")) {
            Files.copy(repo.path("evil.sh"), repo.path("hooks/" + hook), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        repo.commit("evil");
        for (String setting : List.of("core.fsmonitor", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process",
                "diff.external", "diff.evil.command", "diff.evil.textconv", "core.pager", "pager.diff", "core.sshCommand")) {
            repo.git("config", setting, program);
        }
        repo.git("config", "filter.evil.required", "true");
        repo.git("config", "core.hooksPath", repo.path("hooks").toString());
        Files.deleteIfExists(ran);
        repo.write(STORE, SLOW_STORE);
        Files.setLastModifiedTime(repo.path(MAIL), java.nio.file.attribute.FileTime.fromMillis(0));
        assertThat(since("HEAD")).containsExactly(CAUSED);
        assertThat(ran).doesNotExist();
        Repository.of(List.of(repo.folder()), repo.folder(), repo.environment()).staged();
        assertThat(ran).doesNotExist();
        repo.run("git", "diff", "--stat");
        assertThat(ran).as("git alone would").exists();
    }

    @Test
    void stateIsTakenFromTheFolderThatIsNamed() throws Exception {
        List<Path> all = Stream.of(PAGE, STORE, MAIL).map(repo::path).toList();
        assertThat(Repository.of(all, temp, repo.environment()).top()).isEqualTo(repo.folder());
    }
}
