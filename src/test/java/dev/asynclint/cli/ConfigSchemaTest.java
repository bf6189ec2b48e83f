package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.asynclint.config.ConfigKey;
import dev.asynclint.config.ProjectRelease;
import dev.asynclint.engine.RuleBook;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of asynclint.yml judges as the tool does. */
class ConfigSchemaTest {

    private static final Path PUBLISHED = Path.of("docs/asynclint.schema.json");
    private static final String RENEW = "mvn -q -B test -Dtest=ConfigSchemaTest -Dwrite=true";
    private static final RuleIndex RULES = new RuleIndex(RuleBook.builtIn().rules());
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(ConfigSchema.of(RULES));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void namedFiles() throws IOException {
        Files.writeString(folder.resolve("own.api"), "");
        assertThat(run(new ByteArrayOutputStream(), "baseline")).isZero();
        assertThat(run(new ByteArrayOutputStream(), "baseline", "--baseline", "known.txt")).isZero();
    }

    private static int run(ByteArrayOutputStream err, String... args) {
        return Main.run(args, new World(RULES, (request, progress) -> new RunResult(List.of(), List.of(),
                new RunStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of())), new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8), new Terminal(false, false, false, StandardCharsets.UTF_8),
                folder, Map.of()));
    }

    private static boolean schemaAccepts(String yaml) {
        boolean isEmpty = yaml.lines().allMatch(line -> line.isEmpty() || line.startsWith("#"));
        return SCHEMA.validate(isEmpty ? "null" : yaml, InputFormat.YAML).isEmpty();
    }

    private static boolean toolAccepts(String yaml) throws IOException {
        Files.writeString(folder.resolve("asynclint.yml"), yaml);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(err, "check");
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isIn(0, Main.USAGE);
        return code == 0;
    }

    @Test
    void thePublishedSchemaIsFresh() throws IOException {
        if (Boolean.getBoolean("write")) {
            Files.writeString(PUBLISHED, ConfigSchema.of(RULES));
        }
        assertThat(Files.readString(PUBLISHED).replace("\r\n", "\n")).as("renew it with: " + RENEW)
                .isEqualTo(ConfigSchema.of(RULES));
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsReadAndDescribed(ConfigKey key) throws IOException {
        for (String yaml : List.of(key.key() + ": " + key.sample(), key.key() + ":")) {
            assertThat(toolAccepts(yaml)).as(yaml).isTrue();
            assertThat(schemaAccepts(yaml)).as(yaml).isTrue();
        }
        for (String wrong : List.of("{lost-future: {}}", "[[]]", "true", "-1", "1.5")) {
            String yaml = key.key() + ": " + wrong;
            assertThat(toolAccepts(yaml)).as(yaml).isFalse();
            assertThat(schemaAccepts(yaml)).as(yaml).isFalse();
        }
        assertThat(Files.readString(Path.of("docs/using.md"))).contains("\n" + key.key() + ":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing", "profile: strict\nrelease: 17", "profile: all", "profile: default",
        "select: [lost-future, blocking, suppressions, 'java:S2142']", "select: []", "ignore: [unused-suppression]",
        "exclude: ['a/**', b]", "release: 8", "release: 1000", "threads: 1", "threads: 1000", "fail-on: error",
        "fail-on: warning", "fail-on: info", "fail-on: never", "catalog: [own.api]", "baseline: known.txt", "severity: {}",
        "severity: {lost-future: info, FutureReturnValueIgnored: error, spawn-in-loop: warning}", "severity: {lost-future: }"})
    void bothAccept(String yaml) throws IOException {
        assertThat(toolAccepts(yaml)).isTrue();
        assertThat(schemaAccepts(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "strict", "profil: strict", "Profile: strict", "profile: Strict", "profile: ''",
        "select: lost-future", "select: [lost-futur]", "select: [default]", "select: ['*']", "ignore: [1]", "ignore: [~]",
        "exclude: a", "exclude: [1]", "exclude: [[a]]", "release: 7", "release: 1001", "release: '17'", "release: 17.5",
        "threads: 0", "baseline: ''", "baseline: ' '", "baseline: [a]", "baseline: 1", "threads: -1", "threads: many", "fail-on: none", "fail-on: [error]", "catalog: own.api", "severity: info",
        "severity: {lost-future: never}", "severity: {blocking: info}", "severity: {lost-futur: info}", "severity: [lost-future]"})
    void bothRefuse(String yaml) throws IOException {
        assertThat(toolAccepts(yaml)).isFalse();
        assertThat(schemaAccepts(yaml)).isFalse();
    }

    // ---- what init writes

    @Test
    void theTemplateSaysWhatHoldsWithoutIt() throws IOException {
        String template = InitCommand.template(new ProjectRelease(17, "pom.xml"));
        assertThat(template).startsWith("# yaml-language-server: $schema=" + InitCommand.SCHEMA_NAME + "\n")
                .contains("17 (pom.xml)", "\n#release: 17\n", "\n#profile: default\n");
        assertThat(template.lines()).allMatch(line -> line.isEmpty() || line.startsWith("#")).allMatch(line -> line.length() <= 102);
        assertThat(toolAccepts(template)).isTrue();
        assertThat(schemaAccepts(template)).isTrue();

        String inForce = template.replaceAll("(?m)^#(?! )", "");
        assertThat(inForce.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).map(line -> line.replaceAll(":.*", "")))
                .containsExactlyElementsOf(Arrays.stream(ConfigKey.values()).map(ConfigKey::key).toList());
        assertThat(toolAccepts(inForce)).isTrue();
        assertThat(schemaAccepts(inForce)).isTrue();
    }
}
