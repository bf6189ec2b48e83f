package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.engine.RuleBook;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InitCommandTest {

    @TempDir
    private Path folder;
    private Path sources;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void project() throws IOException {
        sources = Files.createDirectories(folder.resolve("app/src"));
        Files.writeString(folder.resolve("app/pom.xml"),
                "<project><properties><maven.compiler.release>17</maven.compiler.release></properties></project>");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(args, world());
    }

    private World world() {
        return new World(new RuleIndex(RuleBook.builtIn().rules()), (request, progress) -> new RunResult(List.of(),
                List.of(), new RunStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of())), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), new Terminal(false, false, false, StandardCharsets.UTF_8), sources, System.getenv());
    }

    @Test
    void writesIntoTheProjectsRoot() throws IOException {
        assertThat(run("init")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Wrote ../asynclint.yml\nWrote ../.asynclint.schema.json\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        String config = Files.readString(folder.resolve("app/asynclint.yml"));
        assertThat(config).contains("\n#release: 17\n");
        String schema = config.lines().findFirst().orElseThrow().replaceFirst(".*\\$schema=", "");
        assertThat(folder.resolve("app").resolve(schema)).isRegularFile();
        assertThat(run("check")).isZero();
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Path config = folder.resolve("app/asynclint.yml");
        Files.writeString(config, "profile: strict\n");
        assertThat(run("init")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("../asynclint.yml is there already; --force writes it anew");
        assertThat(config).hasContent("profile: strict\n");
        assertThat(folder.resolve("app/.asynclint.schema.json")).doesNotExist();

        assertThat(run("init", "--schema")).isZero();
        assertThat(config).hasContent("profile: strict\n");
        assertThat(folder.resolve("app/.asynclint.schema.json")).isNotEmptyFile();

        assertThat(run("init", "--force")).isZero();
        assertThat(Files.readString(config)).contains("#profile: default");
    }

    @Test
    void writesThroughNoLink() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "theirs");
        Files.createSymbolicLink(folder.resolve("app/asynclint.yml"), outside);
        Files.createSymbolicLink(folder.resolve("app/.asynclint.schema.json"), outside);
        assertThat(run("init")).isEqualTo(2);
        assertThat(run("init", "--force")).isZero();
        assertThat(outside).hasContent("theirs");
        assertThat(folder.resolve("app/asynclint.yml")).isRegularFile();
    }

    @Test
    void saysThatAFileAboveNoLongerCounts() throws IOException {
        Files.writeString(folder.resolve("asynclint.yml"), "profile: strict\n");
        assertThat(run("init")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("note: ../../asynclint.yml no longer counts here");
    }

    @Test
    void saysWhatComesNext() throws IOException {
        assertThat(run("init")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Next: 'asynclint baseline' accepts").doesNotContain("hook");
        Files.createDirectories(folder.resolve(".git"));
        assertThat(run("init", "--force")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Next: 'asynclint hook install' lints", "Next: 'asynclint baseline'");
    }

    @Test
    void writesTheBaselineInTheProjectsRoot() {
        assertThat(run("init", "--baseline")).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(folder.resolve("app/asynclint-baseline.txt")).isRegularFile();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("Next: 'asynclint baseline'");
    }

    @Test
    void asksWhoCanAnswer() {
        List<String> questions = new ArrayList<>();
        int code = new CommandLine(new InitCommand(world(), question -> {
            questions.add(question);
            return true;
        })).execute();
        assertThat(code).isZero();
        assertThat(questions).singleElement().asString().contains("asynclint baseline");
        assertThat(folder.resolve("app/asynclint-baseline.txt")).isRegularFile();
    }

    /** The command that was asked for fails, and so does this one. */
    @Test
    void outsideOfARepositoryThereIsNoHook() {
        assertThat(run("init", "--hook")).isEqualTo(2);
        assertThat(folder.resolve("app/asynclint.yml")).isRegularFile();
    }
}
