package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher with Javas that only print their arguments. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path temp;
    private Path launcher;
    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = temp.toRealPath().resolve("a tool");
        Files.createDirectories(home.resolve("lib"));
        launcher = Files.createDirectories(home.resolve("bin")).resolve("asynclint");
        Files.copy(Path.of("src/main/dist/bin/asynclint"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    private record Run(int code, String out, String err) {
    }

    private Run run(Path program, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "ASYNCLINT_JAVA_HOME", "ASYNCLINT_JAVA_OPTS"));
        builder.environment().putAll(environment);
        File err = temp.resolve("err").toFile();
        Process process = builder.redirectError(err).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err.toPath()));
    }

    /** A folder with a bin/java; without a release file when {@code inRelease} is false. */
    private Path java(String name, String version, boolean inRelease) throws IOException {
        Path java = Files.createDirectories(temp.resolve(name).resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then
                    echo 'openjdk version "%s" 2025-01-01' >&2
                    exit 0
                fi
                echo "$0"
                for word in "$@"; do echo "<$word>"; done
                exit 7
                """.formatted(version));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        if (inRelease) {
            Files.writeString(temp.resolve(name).resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return temp.resolve(name);
    }

    @Test
    void passesFlagsAndArgumentsOn() throws Exception {
        Run run = run(launcher, Map.of("JAVA_HOME", java("jdk 17", "17.0.1", true).toString(),
                "ASYNCLINT_JAVA_OPTS", "-Xmx1g -Dx=y"), "--format", "a b", "", "*");
        assertThat(run.code()).isEqualTo(7);
        assertThat(run.out()).startsWith(temp.resolve("jdk 17/bin/java").toString())
                .contains("<-XX:-DontCompileHugeMethods>", "<-Dasynclint.stdout.terminal=false>",
                        "<-Dasynclint.stderr.terminal=false>", "<-Xmx1g>\n<-Dx=y>\n")
                .endsWith("<-cp>\n<" + home.resolve("lib/asynclint.jar") + ">\n<dev.asynclint.cli.Main>\n"
                        + "<--format>\n<a b>\n<>\n<*>\n")
                .doesNotContain("SharedArchiveFile");
    }

    @Test
    void findsItselfThroughSymbolicLinks() throws Exception {
        Path link = Files.createDirectories(temp.resolve("links")).resolve("lint");
        Files.createSymbolicLink(temp.resolve("links/second"), Path.of("..", "a tool", "bin", "asynclint"));
        Files.createSymbolicLink(link, temp.resolve("links/second"));
        Run run = run(link, Map.of("JAVA_HOME", java("jdk", "25", true).toString()));
        assertThat(run.out()).contains("<" + home.resolve("lib/asynclint.jar") + ">");
    }

    @Test
    void ownVariableComesFirstThenJavaHomeThenThePath() throws Exception {
        String own = java("own", "21.0.1", true).toString();
        String general = java("general", "17", false).toString();
        String onPath = java("path", "17.0.9", false) + "/bin:" + System.getenv("PATH");
        assertThat(run(launcher, Map.of("ASYNCLINT_JAVA_HOME", own, "JAVA_HOME", general)).out()).startsWith(own);
        assertThat(run(launcher, Map.of("JAVA_HOME", general, "PATH", onPath)).out()).startsWith(general);
        assertThat(run(launcher, Map.of("PATH", onPath)).out()).startsWith(temp.resolve("path").toString());
        String old = java("old", "1.8.0_402", false).toString();
        assertThat(run(launcher, Map.of("JAVA_HOME", old, "PATH", onPath)).out()).startsWith(temp.resolve("path").toString());
    }

    @Test
    void saysClearlyThatThereIsNone() throws Exception {
        String old = java("old", "1.8.0_402", true).toString();
        Run run = run(launcher, Map.of("ASYNCLINT_JAVA_HOME", old));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("needs Java 17 or newer").contains("ASYNCLINT_JAVA_HOME: " + old + " is Java 8");
        Run missing = run(launcher, Map.of("ASYNCLINT_JAVA_HOME", temp.resolve("none").toString()));
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("there is no " + temp.resolve("none/bin/java"));
        Run eleven = run(launcher, Map.of("ASYNCLINT_JAVA_HOME", java("eleven", "11.0.2", false).toString()));
        assertThat(eleven.err()).contains("is Java 11");
    }

    @Test
    void usesTheArchiveOfItsOwnJavaOnly() throws Exception {
        Path archive = Files.createFile(home.resolve("lib/classes-21.0.4.jsa"));
        String same = java("same", "21.0.4", true).toString();
        String other = java("other", "21.0.5", true).toString();
        assertThat(run(launcher, Map.of("JAVA_HOME", same)).out()).contains("<-XX:SharedArchiveFile=" + archive + ">");
        assertThat(run(launcher, Map.of("JAVA_HOME", other), "rules").out()).doesNotContain("Archive");
    }

    /** Another name first, so that no other run ever sees half of it; what Java did not write is not missed. */
    @Test
    void theFirstRunThatLintsMakesAnArchive() throws Exception {
        String java = java("some", "25.0.1", true).toString();
        Path archive = home.resolve("lib/classes-25.0.1.jsa");
        Files.writeString(temp.resolve("some/bin/java"), """
                #!/bin/sh
                for word in "$@"; do
                    case $word in -XX:ArchiveClassesAtExit=*) echo made > "${word#*=}" ;; esac
                    echo "<$word>"
                done
                exit 1
                """);
        Run first = run(launcher, Map.of("JAVA_HOME", java), "check", "src");
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out()).contains("<-XX:ArchiveClassesAtExit=" + archive);
        assertThat(archive).hasContent("made\n");
        assertThat(run(launcher, Map.of("JAVA_HOME", java), "check", "src").out())
                .contains("<-XX:SharedArchiveFile=" + archive + ">").doesNotContain("AtExit");
        Files.setLastModifiedTime(Files.createFile(home.resolve("lib/asynclint.jar")),
                FileTime.fromMillis(System.currentTimeMillis() + 10_000));
        assertThat(run(launcher, Map.of("JAVA_HOME", java), "check").out()).as("of an older jar").contains("AtExit");
    }

    @Test
    void whereTheInstallationIsNotToBeWrittenTheArchiveLiesInTheCacheFolder() throws Exception {
        String java = java("some", "25.0.1", true).toString();
        deleteLib(); // the tests may run as root, who may write everywhere
        Path cache = temp.resolve("a cache");
        String out = run(launcher, Map.of("JAVA_HOME", java, "XDG_CACHE_HOME", cache.toString()), "check").out();
        assertThat(out).contains("<-XX:ArchiveClassesAtExit=" + cache.resolve("asynclint/classes-25.0.1-"));
        assertThat(run(launcher, Map.of("JAVA_HOME", java, "XDG_CACHE_HOME", "", "HOME", ""), "check").out())
                .doesNotContain("Archive");
    }

    private void deleteLib() throws IOException {
        Files.delete(home.resolve("lib"));
    }
}
