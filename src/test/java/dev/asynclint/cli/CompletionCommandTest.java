package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.asynclint.testing.Jdks;
import dev.asynclint.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in real shells. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void script() throws Exception {
        Tool.Run run = Tool.on(Jdks.running()).run("completion");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Files.writeString(folder.resolve("script"), run.out());
        Files.createDirectory(folder.resolve("some folder"));
        Files.createFile(folder.resolve("own.api"));
    }

    private static String shell(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    /** The last word is what the cursor stands behind; _ for an empty one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            che                         | check
            rul                         | rules
            check --prof                | --profile
            check --profile s           | strict
            check --select lost-        | lost-futures,lost-future,lost-future-in-lambda
            check --ignore pooled       | pooled-virtual-threads
            check --fail-on _           | error,warning,info,never
            check --format sar          | sarif
            check --catalog o           | own.api
            check some                  | some folder
            some                        | some folder
            --select lost-futures --stat | --stats
            own.api --fail-on w         | warning
            explain lost-future-        | lost-future-in-lambda
            explain virtual-threads     | virtual-threads
            rules --format _            | text,json
            init --for                  | --force
            init --prof                 |
            """)
    void bashCompletes(String line, String candidates) throws Exception {
        List<String> words = new ArrayList<>(List.of("bash", "--norc", "-c", """
                source ./script
                COMP_WORDS=(asynclint "$@")
                COMP_CWORD=$#
                COMP_LINE="${COMP_WORDS[*]}"
                complete -p asynclint > /dev/null || exit
                _complete_asynclint 2> /dev/null
                printf '%s\\n' "${COMPREPLY[@]}"
                """, "bash"));
        for (String word : line.split(" +")) {
            words.add(word.equals("_") ? "" : word);
        }
        assertThat(shell(words.toArray(String[]::new)).strip()).isEqualTo(candidates == null ? "" : candidates.replace(",", "\n"));
    }

    /** Types into a zsh in a terminal of its own, and reads what stands on its line. */
    @Test
    @Timeout(60)
    void zshCompletes() throws Exception {
        assumeThat(Path.of("/usr/bin/zsh")).as("zsh").isExecutable();
        Files.writeString(folder.resolve("type.zsh"), """
                zmodload zsh/zpty
                zpty z zsh -f -i
                zpty -w z 'autoload -U compinit; compinit -u -D; source ./script; echo "rea""dy"'
                zpty -r -m z answer '*ready*'
                zpty -w -n z $'asynclint --select lost-future-\\t --profile str\\t'
                zpty -r -m z answer '*lost-future-in-lambda*strict*' && echo completed
                zpty -d z
                """);
        Process process = new ProcessBuilder("/usr/bin/zsh", "-f", "type.zsh").directory(folder.toFile())
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("completed\n");
    }
}
