package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What docs/recipes tells to write is accepted. What a build server makes of it is not tested here. */
class RecipesTest {

    private static final Path FOLDER = Path.of("docs/recipes");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("asynclint\\.sh (check [^'\\n]*)");
    private static final Pattern ARGUMENT = Pattern.compile("<argument>(.*?)</argument>");
    private static final Pattern EXEC = Pattern.compile("commandLine\\(\"\\./asynclint\\.sh\", (\"check\".*)\\)");

    @TempDir
    private Path folder;

    private record Block(String page, String language, String text) { }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (Stream<Path> pages = Files.list(FOLDER)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                Matcher block = BLOCK.matcher(Files.readString(page));
                while (block.find()) {
                    blocks.add(new Block(page.getFileName().toString(), block.group(1), block.group(2)));
                }
            }
        }
        return blocks;
    }

    /** The words after the name of the script, in shell, XML and Kotlin. */
    private static List<List<String>> commands(Block block) {
        List<List<String>> commands = new ArrayList<>();
        Matcher shell = COMMAND.matcher(block.text);
        while (shell.find()) {
            commands.add(List.of(shell.group(1).strip().split(" ")));
        }
        if (block.language.equals("xml")) {
            commands.add(ARGUMENT.matcher(block.text).results().map(argument -> argument.group(1)).toList());
        }
        Matcher kotlin = EXEC.matcher(block.text.replace("$report", "build/asynclint.sarif"));
        while (kotlin.find()) {
            commands.add(List.of(kotlin.group(1).replace("\"", "").split(", ")));
        }
        return commands;
    }

    @Test
    void everyCommandLineIsAccepted() throws IOException {
        Files.createDirectories(folder.resolve("src"));
        RunResult nothing = new RunResult(List.of(), List.of(), new RunStats(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, Map.of()));
        Map<String, Long> found = blocks().stream().collect(Collectors.groupingBy(Block::page,
                Collectors.summingLong(block -> commands(block).size())));
        assertThat(found).isEqualTo(Map.of("README.md", 2L, "github-actions.md", 1L, "gitlab.md", 1L, "jenkins.md", 1L,
                "maven.md", 1L, "gradle.md", 1L, "pre-commit.md", 0L));
        for (Block block : blocks()) {
            for (List<String> command : commands(block)) {
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
                int code = Main.run(command.toArray(String[]::new), new World(new RuleIndex(List.of()),
                        (request, progress) -> nothing, nowhere, new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminal(false, false, false, StandardCharsets.UTF_8), folder, Map.of()));
                assertThat(code).as(block.page + ": " + command + err.toString(StandardCharsets.UTF_8)).isZero();
            }
        }
    }

    @Test
    void theYamlIsYaml() throws IOException {
        List<Block> yaml = blocks().stream().filter(block -> block.language.equals("yaml")).toList();
        assertThat(yaml).extracting(Block::page).containsExactly("github-actions.md", "gitlab.md", "pre-commit.md",
                "pre-commit.md", "pre-commit.md");
        for (Block block : yaml) {
            assertThat(new Load(LoadSettings.builder().build()).loadFromString(block.text)).isInstanceOfAny(Map.class, List.class);
        }
    }

    @Test
    void theScriptIsShell() throws Exception {
        Process sh = new ProcessBuilder("sh", "-n", FOLDER.resolve("asynclint.sh").toString()).inheritIO().start();
        assertThat(sh.waitFor()).isZero();
    }
}
