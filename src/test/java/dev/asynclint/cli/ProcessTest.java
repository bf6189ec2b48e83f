package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.report.JsonTree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: wiring, exit codes, what goes to which stream. */
class ProcessTest {

    @TempDir
    private Path folder;
    private String out;
    private String err;

    private int run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "dev.asynclint.cli.Main"));
        command.addAll(List.of(args));
        File errFile = folder.resolve("err.txt").toFile();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errFile).start();
        process.getOutputStream().close();
        out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        err = Files.readString(errFile.toPath());
        return code;
    }

    @Test
    void listsTheBuiltInRules() throws Exception {
        assertThat(run("rules", "--format", "json")).isZero();
        List<Map<String, Object>> rules = JsonTree.at(Map.of("rules", JsonTree.parse(out)), "rules");
        assertThat(rules).extracting(rule -> rule.get("name")).contains("lost-future", "unused-suppression");
        assertThat(err).isEmpty();
    }

    @Test
    void wrongUsageIsTwoAndSaysNothingOnStandardOutput() throws Exception {
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains("--no-such-option").contains("--help");
        assertThat(run("no/such/folder")).isEqualTo(2);
        assertThat(err).contains("no/such/folder");
    }

    @Test
    void explainsARule() throws Exception {
        assertThat(run("explain", "lost-future")).isZero();
        assertThat(out).contains("lost-future").doesNotContain("\u001b");
    }
}
