package dev.asynclint.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynclint.testing.GitRepo;
import dev.asynclint.testing.Jdks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The hook in repositories of the real git, run by real commits. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitHookTest {

    private static final String BAD = "class A {\n    void drop() {\n"
            + "        java.util.concurrent.CompletableFuture.runAsync(() -> { throw new IllegalStateException(); });\n    }\n}\n";
    private static final String GOOD = "class A {\n}\n";

    @TempDir
    private Path temp;
    private GitRepo repo;
    private Path program;

    @BeforeEach
    void repository() throws Exception {
        temp = temp.toRealPath();
        repo = GitRepo.init(temp.resolve("a repo")).write("A.java", GOOD).commit("start");
        program = script(temp.resolve("it's here/asynclint"), "echo \"linted: $*\"; exit ${LINT_CODE:-0}");
    }

    private static Path script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    /** The program as it is compiled, behind a launcher. */
    private Path realProgram() throws IOException {
        return script(temp.resolve("real/asynclint"), "exec '" + Jdks.running().java() + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' dev.asynclint.cli.Main \"$@\"");
    }

    private PreCommitHook hook() {
        return PreCommitHook.of(Repository.of(List.of(repo.folder()), repo.folder(), repo.environment()));
    }

    private String install(boolean force) {
        return hook().install(program, PreCommitHook.quoted(program), force);
    }

    private GitRepo.Run commit(String... more) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git", "commit", "-q", "-m", "x"));
        command.addAll(List.of(more));
        return repo.run(command.toArray(String[]::new));
    }

    private GitRepo.Run change(String text) throws Exception {
        repo.write("A.java", text).git("add", "A.java");
        return commit();
    }

    private Path hooks(String name) {
        return repo.path(".git/hooks").resolve(name);
    }

    @Test
    void runsBeforeACommitOfJavaAndItsFailureStopsIt() throws Exception {
        assertThat(install(false)).startsWith("installed '" + hooks("pre-commit") + "'").doesNotContain("before");
        assertThat(install(false)).startsWith("renewed");
        assertThat(change(GOOD + "//")).isEqualTo(new GitRepo.Run(0, "linted: check --staged --fail-on warning\n"));
        repo.environment().put("LINT_CODE", "1");
        assertThat(change(GOOD).code()).isEqualTo(1);
        assertThat(repo.git("log", "--oneline")).hasLineCount(2);
        repo.git("reset", "-q", "--hard");
        repo.write("README", "no Java").git("add", "README");
        assertThat(commit()).isEqualTo(new GitRepo.Run(0, ""));
        assertThat(hook().uninstall()).startsWith("deleted");
        assertThat(hooks("pre-commit")).doesNotExist();
        assertThat(hook().uninstall()).startsWith("there is no hook of asynclint");
    }

    @Test
    void anotherHookIsKeptRunFirstAndPutBack() throws Exception {
        Path other = script(hooks("pre-commit"), "echo other in $(pwd); exit ${OTHER_CODE:-0}");
        String text = Files.readString(other);
        assertThat(install(false)).contains("pre-commit.before-asynclint");
        assertThat(install(false)).startsWith("renewed");
        assertThat(change(GOOD + "//").said()).isEqualTo("other in " + repo.folder() + "\nlinted: check --staged --fail-on warning\n");
        repo.environment().put("OTHER_CODE", "7");
        GitRepo.Run failed = change(GOOD);
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.said()).contains("other").doesNotContain("linted");
        assertThat(hook().uninstall()).startsWith("put back");
        assertThat(other).hasContent(text).isExecutable();
        assertThat(hooks("pre-commit.before-asynclint")).doesNotExist();
        assertThat(hook().uninstall()).contains("another's and stays");
        assertThat(other).hasContent(text);
    }

    /** As when another tool has written its hook over ours. */
    @Test
    void twoForeignHooksAreNotMixedUp() throws Exception {
        script(hooks("pre-commit"), "echo first");
        install(false);
        script(hooks("pre-commit"), "echo second");
        assertThatThrownBy(() -> install(false)).isInstanceOf(GitException.class).hasMessageContaining("--force");
        assertThat(hook().uninstall()).contains("stays");
        install(true);
        assertThat(change(GOOD + "//").said()).isEqualTo("second\nlinted: check --staged --fail-on warning\n");
    }

    /** As `pre-commit install` does it. */
    @Test
    void aHookThatCallsThisOneMakesNoRing() throws Exception {
        install(false);
        Files.move(hooks("pre-commit"), hooks("pre-commit.legacy"));
        script(hooks("pre-commit"), "echo manager; exec \"$(dirname \"$0\")/pre-commit.legacy\"");
        assertThat(change(GOOD + "//").said()).isEqualTo("manager\nlinted: check --staged --fail-on warning\n");
        install(false);
        assertThat(change(GOOD).said()).isEqualTo("manager\nlinted: check --staged --fail-on warning\n");
    }

    @Test
    void anInstallationThatMovedIsLookedForOnThePath() throws Exception {
        install(false);
        Files.move(program, program.resolveSibling("elsewhere"));
        GitRepo.Run none = change(GOOD + "//");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.said()).contains(program.toString()).contains("asynclint hook install").contains("--no-verify");
        script(temp.resolve("bin/asynclint"), "echo from the path");
        repo.environment().merge("PATH", temp.resolve("bin") + ":", (path, bin) -> bin + path);
        GitRepo.Run found = commit();
        assertThat(found.code()).isZero();
        assertThat(found.said()).contains("gone").endsWith("from the path\n");
    }

    @Test
    void theFolderThatIsSetIsRespected() throws Exception {
        repo.git("config", "core.hooksPath", ".husky");
        script(repo.path(".husky/pre-commit"), "echo husky");
        assertThat(install(false)).contains("'" + repo.path(".husky/pre-commit") + "'");
        assertThat(change(GOOD + "//").said()).isEqualTo("husky\nlinted: check --staged --fail-on warning\n");
        hook().uninstall();
        assertThat(repo.path(".husky/pre-commit")).content().contains("echo husky");

        repo.git("config", "core.hooksPath", temp.resolve("shared").toString());
        assertThatThrownBy(() -> install(false)).isInstanceOf(GitException.class).hasMessageContaining("outside").hasMessageContaining("--force");
        install(true);
        assertThat(temp.resolve("shared/pre-commit")).isExecutable();

        Files.createDirectories(repo.path(".husky/_"));
        repo.write(".husky/_/h", "").git("config", "core.hooksPath", ".husky/_");
        assertThatThrownBy(() -> install(true)).hasMessageContaining("husky").hasMessageContaining(repo.path(".husky/pre-commit").toString());
        repo.git("config", "core.hooksPath", "/dev/null");
        assertThatThrownBy(() -> install(true)).hasMessageContaining("no folder");
    }

    /** Git gives a hook an index of its own for these. */
    @Test
    void seesWhatTheCommitTakes() throws Exception {
        program = realProgram();
        install(false);
        repo.write("A.java", BAD);
        GitRepo.Run all = commit("--all");
        assertThat(all.code()).as(all.said()).isEqualTo(1);
        assertThat(all.said()).contains("A.java:3:").contains("lost-future");
        repo.write("B.java", GOOD.replace("A", "B")).git("add", "B.java");
        assertThat(commit("B.java")).isEqualTo(new GitRepo.Run(0, "No findings in 2 files.\n"));
        assertThat(commit("A.java").code()).isEqualTo(1);
    }

    @Test
    void worktreesShareIt() throws Exception {
        program = realProgram();
        install(false);
        repo.git("worktree", "add", "-q", "../tree", "-b", "topic");
        repo = GitRepo.at(temp.resolve("tree"));
        assertThat(install(false)).startsWith("renewed '" + temp.resolve("a repo/.git/hooks/pre-commit"));
        GitRepo.Run bad = change(BAD);
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.said()).contains("A.java:3:");
        assertThat(change(GOOD + "//").code()).isZero();
    }
}
