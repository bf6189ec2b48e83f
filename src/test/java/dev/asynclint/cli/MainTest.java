package dev.asynclint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.config.ProjectRelease;
import dev.asynclint.engine.Request;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.report.JsonTree;
import dev.asynclint.report.Reports;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Profile;
import dev.asynclint.rule.RuleDescription;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands with an engine that only writes down what it is asked. */
class MainTest {

    private static final RuleIndex RULES = new RuleIndex(List.of(
            rule("lost-future", Family.LOST_FUTURES, Profile.DEFAULT, Integer.MAX_VALUE, "FutureReturnValueIgnored"),
            rule("nested-future", Family.LOST_FUTURES, Profile.STRICT, Integer.MAX_VALUE),
            rule("spawn-in-loop", Family.BOUNDING, Profile.DEFAULT, Integer.MAX_VALUE),
            rule("pins", Family.VIRTUAL_THREADS, Profile.DEFAULT, 20)));

    @TempDir
    private Path folder;
    private Request asked;
    private Severity found;
    private RuntimeException failure;
    private String out;
    private String err;

    private static RuleDescription rule(String name, Family family, Profile profile, int maxRelease, String... aliases) {
        return new RuleDescription(name, family, Severity.WARNING, profile, "About " + name, 8, maxRelease,
                List.of(aliases), "# " + name + "\n\nUse `x`.\n\n```java\ncode();\n```\n");
    }

    @BeforeEach
    void project() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.createFile(folder.resolve(".git/HEAD"));
        Files.createDirectories(folder.resolve("src"));
        Files.createDirectories(folder.resolve("rules"));
    }

    private int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        World world = new World(RULES, (request, progress) -> {
            asked = request;
            if (failure != null) {
                throw failure;
            }
            List<Finding> findings = new ArrayList<>();
            if (found != null) {
                findings.add(new Finding("lost-future", found, new Location("src/Ä.java", new Span(1, 1, 1, 2)), "A", "ab",
                        "Dropped.", "Keep it.", List.of(), "00"));
            }
            return new RunResult(findings, List.of(), new RunStats(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, Map.of()));
        }, new PrintStream(outBytes, true, StandardCharsets.UTF_8), new PrintStream(errBytes, true, StandardCharsets.UTF_8),
                new Terminal(false, false, false, StandardCharsets.UTF_8), folder, Map.of());
        int code = Main.run(args, world);
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    // ---- what the engine is asked

    /** In the tree links are not followed, so one that is named must become what it leads to, or nothing would be linted. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNamedLinkIsTheFolderThatItLeadsTo() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("src"));
        assertThat(run("link")).isZero();
        assertThat(asked.paths()).containsExactly(folder.resolve("src").toRealPath());
    }

    @Test
    void checkIsTheDefault() {
        assertThat(run()).isZero();
        assertThat(asked.paths()).containsExactly(folder);
        assertThat(asked.workingDirectory()).isEqualTo(folder);
        assertThat(asked.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(run("src")).isZero();
        assertThat(asked.paths()).containsExactly(folder.resolve("src"));
        assertThat(run("check", "src")).isZero();
        assertThat(asked.paths()).containsExactly(folder.resolve("src"));
        assertThat(run("src", "rules")).isZero();
        assertThat(asked.paths()).containsExactly(folder.resolve("src"), folder.resolve("rules"));
        assertThat(run("--threads", "3", "./rules")).isZero();
        assertThat(asked.threads()).isEqualTo(3);
        assertThat(asked.paths()).containsExactly(folder.resolve("rules"));
    }

    @Test
    void theProfileChoosesTheRules() {
        run("--release", "17");
        assertThat(asked.rules()).containsExactlyInAnyOrder("lost-future", "spawn-in-loop", "pins",
                "suppression-without-reason", "unused-suppression");
        run("--profile", "strict", "--release", "17");
        assertThat(asked.rules()).contains("nested-future").hasSize(6);
        assertThat(asked.profile()).isEqualTo(Profile.STRICT);
    }

    @Test
    void selectTakesNamesAliasesAndFamilies() {
        run("--select", "lost-futures");
        assertThat(asked.rules()).containsExactly("lost-future");
        run("--select", "nested-future");
        assertThat(asked.rules()).containsExactly("nested-future");
        run("--select", "FutureReturnValueIgnored,bounding", "--select", "suppressions", "--ignore", "unused-suppression");
        assertThat(asked.rules()).containsExactlyInAnyOrder("lost-future", "spawn-in-loop", "suppression-without-reason");
        run("--ignore", "lost-futures,bounding,suppressions", "--release", "17");
        assertThat(asked.rules()).containsExactly("pins");
    }

    @Test
    void rulesOfOtherReleasesAreLeftOut() {
        assertThat(run("--select", "pins,lost-future", "--release", "21")).isZero();
        assertThat(asked.rules()).containsExactly("lost-future");
        assertThat(err).contains("pins says nothing about Java 21 (from --release); it is for releases 8 to 20");
        run("--release", "21");
        assertThat(asked.rules()).doesNotContain("pins");
        assertThat(err).isEmpty();
    }

    @Test
    void theReleaseComesFromOptionFileOrBuild() throws IOException {
        run();
        assertThat(asked.release()).isEqualTo(ProjectRelease.DEFAULT.release());
        Files.writeString(folder.resolve("build.gradle"), "sourceCompatibility = 17");
        run("--stats", "src");
        assertThat(asked.release()).isEqualTo(17);
        assertThat(out).contains("release   17, from build.gradle");
        Files.writeString(folder.resolve("asynclint.yml"), "release: 11");
        run("src");
        assertThat(asked.release()).isEqualTo(11);
        run("--release", "25");
        assertThat(asked.release()).isEqualTo(25);
    }

    @Test
    void theCommandLineWinsOverTheFile() throws IOException {
        Files.writeString(folder.resolve("own.api"), "");
        Files.writeString(folder.resolve("asynclint.yml"), "profile: all\nselect: [spawn-in-loop]\nexclude: ['gen/**']\n"
                + "threads: 2\nfail-on: info\ncatalog: [own.api]\nseverity: {lost-future: info}\n");
        found = Severity.ERROR;
        assertThat(run("src")).isEqualTo(1);
        assertThat(out).contains("info[lost-future]");
        assertThat(asked.profile()).isEqualTo(Profile.ALL);
        assertThat(asked.rules()).containsExactly("spawn-in-loop");
        assertThat(asked.excludes()).containsExactly("gen/**");
        assertThat(asked.threads()).isEqualTo(2);
        assertThat(asked.catalogs()).containsExactly(folder.resolve("own.api"));
        assertThat(run("src", "--select", "lost-future", "--exclude", "x/{a,b}", "--threads", "5", "--fail-on", "warning"))
                .isZero();
        assertThat(asked.rules()).containsExactly("lost-future");
        assertThat(asked.excludes()).containsExactly("x/{a,b}");
        assertThat(asked.threads()).isEqualTo(5);
    }

    // ---- exit codes and reports

    @ParameterizedTest
    @CsvSource({"ERROR,error,1", "ERROR,warning,1", "ERROR,never,0", "WARNING,error,0", "WARNING,warning,1",
        "INFO,warning,0", "INFO,info,1", ",info,0"})
    void failOnDecidesAboutTheExitCode(Severity severity, String failOn, int code) {
        found = severity;
        assertThat(run("--fail-on", failOn)).isEqualTo(code);
        assertThat(err).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"warning,0,1", "warning,1,0", "error,0,0", "info,1,0", "never,0,0"})
    void soManyFindingsAreAccepted(String failOn, String most, int code) throws IOException {
        found = Severity.WARNING;
        assertThat(run("--fail-on", failOn, "--max-findings", most)).isEqualTo(code);
        Files.writeString(folder.resolve("asynclint.yml"), "max-findings: " + most);
        assertThat(run("--fail-on", failOn)).isEqualTo(code);
        assertThat(run("--fail-on", failOn, "--max-findings", "7")).isZero();
        assertThat(out.contains("max-findings accepts 7")).isEqualTo(!failOn.equals("never"));
    }

    @Test
    void reportsGoWhereTheyAreSent() throws IOException {
        found = Severity.WARNING;
        assertThat(run("--format", "json", "--format", "sarif=src/out.sarif", "--format=text=report.txt")).isEqualTo(1);
        assertThat(JsonTree.<String>at(JsonTree.parse(out), "findings/0/path")).isEqualTo("src/Ä.java");
        assertThat(JsonTree.<String>at(JsonTree.parse(Files.readString(folder.resolve("src/out.sarif"))), "version"))
                .isEqualTo("2.1.0");
        assertThat(Files.readString(folder.resolve("report.txt"))).startsWith("src/Ä.java:1:1: warning[lost-future]");
    }

    @Test
    void reportsHaveTheirFoldersMade() throws IOException {
        assertThat(run("--format", "checkstyle=target/a/b/out.xml", "--format", "junit=target/a/junit.xml",
                "--format", "gitlab=target/gitlab.json", "--format", "github")).isZero();
        assertThat(folder.resolve("target/a/b/out.xml")).content().startsWith("<?xml");
        assertThat(folder.resolve("target/a/junit.xml")).content().contains("<testsuite");
        assertThat(folder.resolve("target/gitlab.json")).content().startsWith("[");
        assertThat(out).startsWith("::group::");
        try (Stream<Path> left = Files.list(folder.resolve("target/a"))) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("b", "junit.xml");
        }
    }

    /** Whoever collects reports must not take that of an earlier run for that of a run that failed. */
    @Test
    void aRunThatFailsLeavesNoReport() throws IOException {
        Path report = folder.resolve("out.json");
        assertThat(run("--format", "json=out.json")).isZero();
        assertThat(report).exists();
        failure = new IllegalStateException("boom");
        assertThat(run("--format", "json=out.json")).isEqualTo(3);
        assertThat(report).doesNotExist();
        Files.writeString(report, "old");
        assertThat(run("--format", "json=out.json", "nope")).isEqualTo(2);
        assertThat(report).doesNotExist();
    }

    /** A link in the tree may lead anywhere. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReportIsNotWrittenThroughALink() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("precious"), "mine");
        Files.createSymbolicLink(folder.resolve("out.json"), elsewhere);
        assertThat(run("--format", "json=out.json")).isEqualTo(2);
        assertThat(err).contains("it is a link");
        Files.createSymbolicLink(folder.resolve("dangling.json"), folder.resolve("none"));
        assertThat(run("--format", "json=dangling.json")).isEqualTo(2);
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(elsewhere).hasContent("mine");
        assertThat(run("--format", "json=/dev/null")).isZero();
        assertThat(Path.of("/dev/null")).exists();
    }

    @Test
    void theHelpNamesEveryFormat() {
        assertThat(run("check", "--help")).isZero();
        assertThat(out).contains(Reports.names());
    }

    @Test
    void statsGoToStandardErrorBesideAReportForPrograms() {
        assertThat(run("--format", "json", "--stats")).isZero();
        assertThat(JsonTree.<Object>at(JsonTree.parse(out), "tool")).isEqualTo("asynclint");
        assertThat(err).contains("1 seen");
    }

    @Test
    void aMistakeOfOursIsNotAFinding() {
        failure = new IllegalStateException("boom \u001b[31m");
        assertThat(run("src")).isEqualTo(3);
        assertThat(out).isEmpty();
        assertThat(err).contains("internal error: IllegalStateException: boom \\u{1b}[31m").doesNotContain("\tat ");
        assertThat(run("--verbose", "src")).isEqualTo(3);
        assertThat(err).contains("\tat dev.asynclint.cli");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nope                               | there is no file or folder 'nope'
            expalin lost-future                | there is no file or folder 'expalin'; did you mean 'explain'?
            --select lost-futur                | --select: there is no rule 'lost-futur'; did you mean 'lost-future'?
            --ignore bouding                   | --ignore: there is no rule 'bouding'; did you mean 'bounding'?
            --select qqqqqqqqqqqq              | 'asynclint rules' lists them
            --profile strickt                  | --profile: must be one of default, strict, all, not 'strickt'; did you mean 'strict'?
            --fail-on warnings                 | did you mean 'warning'?
            --format jsn                       | --format: unknown format 'jsn'; did you mean 'json'?
            --format text --format json        | only one report can go to standard output
            --format json=x --format sarif=x   | same file
            --format json=                     | --format: '' is no name of a file; write NAME=FILE
            --format json=src                  | it is a folder
            --format json=.git/HEAD/x          | cannot write a file
            --release 7                        | --release: must be 8 or more, not 7
            --release new                      | Invalid value for option '--release'
            --max-findings -1                  | --max-findings: must be 0 or more, not -1
            --threads 0                        | --threads: must be 1 or more
            --catalog nope.api                 | there is no file or folder 'nope.api'
            --config nope.yml                  | there is no file or folder 'nope.yml'
            --baseline nope.txt                | --baseline: there is no baseline 'nope.txt'; `asynclint baseline --baseline nope.txt` writes it
            --baseline src                     | src: is no baseline
            baseline --prune                   | --prune: there is no baseline 'asynclint-baseline.txt'
            baseline --format json             | Unknown option: '--format'
            --formt json                       | Unknown option: '--formt'
            explain lost-futur                 | explain: there is no rule 'lost-futur'; did you mean 'lost-future'?
            rules --format xml                 | --format: must be one of text, json
            rules src                          | Unmatched argument
            """)
    void wrongUsageIsTwo(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err).startsWith("asynclint: ").contains(message);
        assertThat(out).isEmpty();
        assertThat(asked).isNull();
    }

    @Test
    void wrongConfigurationIsTwo() throws IOException {
        Files.writeString(folder.resolve("asynclint.yml"), "\nselect: [lost-futur]\n");
        assertThat(run("src")).isEqualTo(2);
        assertThat(err).contains("asynclint.yml:2: there is no rule 'lost-futur'; did you mean 'lost-future'?");
        Files.writeString(folder.resolve("asynclint.yml"), "severity: {lost-futur: info}\n");
        assertThat(run("src")).isEqualTo(2);
        Files.writeString(folder.resolve("other.yml"), "");
        assertThat(run("src", "--config", "other.yml")).isZero();
    }

    @Test
    void aFileOfArgumentsIsNotRead() {
        assertThat(run("@src")).isEqualTo(2);
        assertThat(err).contains("'@src'");
    }

    // ---- the other commands

    @Test
    void explainShowsThePage() {
        assertThat(run("explain", "FutureReturnValueIgnored")).isZero();
        assertThat(out).isEqualTo("""
                lost-future

                Use `x`.

                    code();

                Family lost-futures, severity warning, profile default, every Java release;
                known elsewhere as FutureReturnValueIgnored.
                """);
        assertThat(run("explain", "unused-suppression")).isZero();
        assertThat(out).contains("silences nothing");
    }

    @Test
    void explainListsRulesByFamily() {
        assertThat(run("explain", "lost-futures")).isZero();
        assertThat(out).isEqualTo("""
                lost-futures
                  lost-future    About lost-future
                  nested-future  About nested-future

                """);
        assertThat(run("explain")).isZero();
        assertThat(out).containsSubsequence("virtual-threads", "pins", "lost-futures", "nested-future", "suppressions",
                "unused-suppression", "'asynclint explain RULE' shows");
    }

    @Test
    void rulesListsAllWithTheAgreedFields() {
        assertThat(run("rules", "--format", "json")).isZero();
        List<Map<String, Object>> rules = JsonTree.at(Map.of("rules", JsonTree.parse(out)), "rules");
        assertThat(rules).extracting(rule -> rule.get("name")).containsExactly("lost-future", "nested-future", "pins",
                "spawn-in-loop", "suppression-without-reason", "unused-suppression");
        assertThat(rules.get(0)).isEqualTo(Map.of("name", "lost-future", "family", "lost-futures", "severity", "warning",
                "profile", "default", "fix", "none", "minRelease", 8, "summary", "About lost-future"));
        assertThat(rules.get(0).keySet()).containsExactly("name", "family", "severity", "profile", "fix", "minRelease",
                "summary");
        assertThat(run("rules")).isZero();
        assertThat(out.lines()).hasSize(6).first().asString()
                .isEqualTo("lost-future                 lost-futures     warning  default  About lost-future");
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("check", "explain", "rules", "Exit codes");
        assertThat(run("check", "--help")).isZero();
        assertThat(out).contains("--format", "--fail-on");
        assertThat(run("src", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("asynclint ");
    }
}
