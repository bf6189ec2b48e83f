package dev.asynclint.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tool leaves out is what git leaves out: git itself is asked. */
class GitIgnoreTest {

    private static final List<String> FILES = List.of("A.java", "B.java", "Ab.java", "[x].java", "#A.java", "!A.java",
            "x/A.java", "x/B.java", "x/y/A.java", "x/y/z/A.java", "gen/A.java", "gen/keep/K.java", "src/gen/A.java",
            "doc/A.java", "doc/x/A.java", "a b/A.java", "x/gen/A.java", "mod/src/A.java", "mod/x/y/B.java", "A1.java",
            "foo.d/A.java", "trail /A.java");

    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws Exception {
        assumeTrue(git("--version") == 0, "git is not on this machine");
        assertThat(git("init", "-q")).isZero();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "class A {}");
        }
    }

    private int git(String... args) throws InterruptedException {
        try {
            ProcessBuilder builder = command(args);
            return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private ProcessBuilder command(String... args) {
        List<String> words = new java.util.ArrayList<>(List.of("git", "-c", "core.excludesFile=", "-c", "core.quotePath=false"));
        words.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        return builder;
    }

    /** Untracked files that git would add. */
    private Set<String> seenByGit() throws Exception {
        Process process = command("ls-files", "-o", "--exclude-standard").start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        Set<String> seen = new TreeSet<>();
        out.lines().filter(line -> line.endsWith(".java")).forEach(seen::add);
        return seen;
    }

    private Set<String> seenByTool() throws IOException {
        Set<String> seen = new TreeSet<>();
        SourceTree.discover(List.of(folder), folder, List.of()).files().forEach(f -> seen.add(f.displayPath()));
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A.java", "/A.java", "x/A.java", "/x", "x/", "gen", "gen/", "/gen/", "**/gen", "**/gen/A.java", "x/**", "x/**/A.java",
        "x/*/A.java", "*.java\n!A.java", "*.java\n!x/\n!x/B.java", "gen/*\n!gen/keep/", "gen/\n!gen/keep/", "A?.java",
        "[AB].java", "[!A].java", "[A-B].java", "[^A].java", "\\[x\\].java", "[[]x[]].java", "\\#A.java", "#A.java", "\\!A.java",
        "!A.java", "A.java   ", "A.java\\ ", "# comment\n\nB.java\n", "doc/*.java", "doc/**", "doc/*", "a b", "a\\ b",
        "**", "*", "*\n!*/\n!B.java", "x/y", "y", "y/z/", "/**/A.java", "**/", "foo*bar\n*", "*.d", "foo.d/", "/*", "/*\n!/x",
        "x\n!x", "!x\nx", "src/**/A.java", "trail /", "trail\\ ", "**foo", "x**", "x/**y/A.java", "mod/*/y", "[a-", "A[0-9].java",
        "A\\1.java", "[[:upper:]].java", "\r\nB.java\r\n", "***/A.java", "x/**A.java", "[[:digit:]A].java", "A[!a-z].java", "[x", "x[/]A.java", "x?A.java", "[a-A].java", "**/y/**", "x/**/", "x//A.java", "./A.java", "[]x].java", "[\\]x].java"})
    void leavesOutWhatGitLeavesOut(String patterns) throws Exception {
        Files.writeString(folder.resolve(".gitignore"), patterns);
        assertThat(seenByTool()).isEqualTo(seenByGit());
    }

    @Test
    void innerFilesWin() throws Exception {
        Files.writeString(folder.resolve(".gitignore"), "A.java\ngen/\n");
        Files.writeString(folder.resolve("x/.gitignore"), "!A.java\n/B.java\n");
        Files.writeString(folder.resolve("mod/.gitignore"), "/src\n*\n!x/\n!y/\n!B.java");
        Files.writeString(folder.resolve("x/y/.gitignore"), "z");
        assertThat(seenByTool()).isEqualTo(seenByGit());
    }

    /** A folder below an ignored one is linted when the user names it. */
    @Test
    void aNamedPathIsLinted() throws Exception {
        Files.writeString(folder.resolve(".gitignore"), "gen/\n");
        assertThat(SourceTree.discover(List.of(folder.resolve("gen")), folder, List.of()).files().stream()
                .filter(SourceFile::linted).map(SourceFile::displayPath)).containsExactly("gen/A.java", "gen/keep/K.java");
    }
}
