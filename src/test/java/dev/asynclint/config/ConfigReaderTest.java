package dev.asynclint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asynclint.config.Config.Entry;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {

    @TempDir
    private Path folder;

    private Config read(String yaml) throws IOException {
        return ConfigReader.read(Files.writeString(folder.resolve("asynclint.yml"), yaml));
    }

    @Test
    void readsEveryKey() throws IOException {
        Path catalog = Files.createFile(Files.createDirectory(folder.resolve("lib")).resolve("own.api"));
        Config config = read("""
                # ours
                profile: strict
                select: [timeouts, lost-future]
                ignore:
                  - spawn-in-loop
                exclude: ["gen/**"]
                release: 17
                fail-on: error
                max-findings: 1200
                catalog: [lib/own.api]
                baseline: lib/../known.txt
                severity:
                  lost-future: info
                threads: 4
                """);
        assertThat(config).isEqualTo(new Config(Optional.of(Profile.STRICT),
                List.of(new Entry("timeouts", "asynclint.yml:3"), new Entry("lost-future", "asynclint.yml:3")),
                List.of(new Entry("spawn-in-loop", "asynclint.yml:5")), List.of("gen/**"),
                Optional.of(17), Optional.of(FailOn.ERROR), Optional.of(1200), List.of(catalog),
                Optional.of(folder.resolve("known.txt")), Map.of(new Entry("lost-future", "asynclint.yml:13"), Severity.INFO), Optional.of(4),
                "asynclint.yml"));
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(read("").profile()).isEmpty();
        assertThat(read("# only a comment\n").select()).isEmpty();
        assertThat(read("profile:\nselect:\n").profile()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            profile: default\\nselct: [a]   | asynclint.yml:2: unknown key 'selct'; did you mean 'select'?
            zzzzzzzz: 1                     | asynclint.yml:1: unknown key 'zzzzzzzz'; known are profile, select
            profile: strickt                | asynclint.yml:1: 'profile' must be one of default, strict, all, not 'strickt'; did you mean 'strict'?
            profile: [a]                    | asynclint.yml:1: 'profile' must be one of
            select: lost-future             | asynclint.yml:1: 'select' must be a list
            select: [1]                     | asynclint.yml:1: each entry of 'select' must be a word
            release: seventeen              | asynclint.yml:1: 'release' must be a whole number, 8 or more
            release: 7                      | asynclint.yml:1: 'release' must be a whole number, 8 or more
            release: 99999999999            | asynclint.yml:1: 'release' must be a whole number
            threads: 0                      | asynclint.yml:1: 'threads' must be a whole number, 1 or more
            threads: 1\\nthreads: 2         | asynclint.yml:2: the key 'threads' stands there twice
            fail-on: never-ever             | asynclint.yml:1: 'fail-on' must be one of error, warning, info, never
            max-findings: -1                | asynclint.yml:1: 'max-findings' must be a whole number, 0 or more
            severity: high                  | asynclint.yml:1: 'severity' must map rules
            severity: {a: high}             | asynclint.yml:1: 'severity of a' must be one of
            catalog: [none.api]             | asynclint.yml:1: there is no catalogue file 'none.api'
            [a, b]                          | asynclint.yml:1: the file must be a mapping
            a: 1\\n\\nb: [                    | asynclint.yml:3: not YAML
            !!java.net.URL [x]: 1           | not YAML: Non scalar key
            profile: !!java.net.URL [x]     | 'profile' must be one of
            release: !!int abc              | 'release' must be a whole number
            """)
    void errorsNameFileLineAndTheNearest(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml.replace("\\n", "\n"))).isInstanceOf(UsageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 50; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(UsageException.class);
        assertThatThrownBy(() -> read("# " + "x".repeat(300_000))).isInstanceOf(UsageException.class)
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> read("select: " + "[".repeat(20_000))).isInstanceOf(UsageException.class);
        Path file = Files.write(folder.resolve("asynclint.yml"), "profile: \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ConfigReader.read(file)).isInstanceOf(UsageException.class).hasMessageContaining("UTF-8");
    }

    @Test
    void looksUpwards() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.createFile(deep.resolve("A.java"));
        Path config = Files.createFile(folder.resolve("asynclint.yml"));
        assertThat(ConfigReader.find(file)).contains(config);
        assertThat(ConfigReader.find(deep)).contains(config);
        Path nearer = Files.createFile(folder.resolve("a/asynclint.yml"));
        assertThat(ConfigReader.find(file)).contains(nearer);
    }
}
