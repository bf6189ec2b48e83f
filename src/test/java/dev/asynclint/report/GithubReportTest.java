package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    /** What the runner of GitHub Actions makes of a line: a command with properties and data, escapes taken back. */
    private record Command(String name, Map<String, String> properties, String data) {

        static Command of(String line) {
            String text = line.stripLeading();
            int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
            if (end < 0) {
                return null;
            }
            String[] head = text.substring(2, end).split(" ", 2);
            Map<String, String> properties = new LinkedHashMap<>();
            for (String property : head.length < 2 ? new String[0] : head[1].split(",")) {
                String[] pair = property.split("=", 2);
                properties.put(pair[0], plain(pair[1].replace("%3A", ":").replace("%2C", ",")));
            }
            return new Command(head[0], properties, plain(text.substring(end + 2)));
        }

        private static String plain(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    /** The log and the commands that are obeyed, as the runner reads them. */
    private record Step(List<String> log, List<Command> commands) {

        static Step of(String out) {
            Step step = new Step(new ArrayList<>(), new ArrayList<>());
            String token = null;
            for (String line : out.split("\n")) {
                Command command = Command.of(line);
                if (token != null) {
                    if (command != null && command.name.equalsIgnoreCase(token)) {
                        token = null;
                    } else {
                        step.log.add(line);
                    }
                } else if (command != null && command.name.equals("stop-commands")) {
                    token = command.data;
                } else {
                    assertThat(command).as(line).isNotNull();
                    step.commands.add(command);
                }
            }
            assertThat(token).isNull();
            return step;
        }

        List<Command> annotations() {
            assertThat(commands).extracting(Command::name).startsWith("group", "endgroup");
            List<Command> annotations = commands.subList(2, commands.size());
            assertThat(annotations).extracting(Command::name).isSubsetOf("error", "warning", "notice");
            for (String kind : List.of("error", "warning", "notice")) {
                assertThat(annotations).filteredOn(command -> command.name.equals(kind)).hasSizeLessThanOrEqualTo(10);
            }
            return annotations;
        }

        long count(String kind) {
            return annotations().stream().filter(command -> command.name.equals(kind)).count();
        }
    }

    private static Step step(RunResult result) {
        return Step.of(Samples.write(new GithubReport(), result, CONTEXT));
    }

    private static List<Problem> problems(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Problem("src/P" + i + ".java", 0, "is not UTF-8")).toList();
    }

    @Test
    void annotatesBelowTheFoldedTextReport() {
        RunResult result = Samples.withProblems(Samples.withPath(), Samples.on("    start();", 5, 9));
        String text = Samples.write(new TextReport(), result, CONTEXT);
        assertThat(Samples.write(new GithubReport(), result, CONTEXT).replaceAll("asynclint-[0-9a-f]{32}", "TOKEN")).isEqualTo("""
                ::group::asynclint: 2 findings
                ::stop-commands::TOKEN
                """ + text + """
                ::TOKEN::
                ::endgroup::
                ::error file=src/OrderService.java,line=42,endLine=42,col=51,endColumn=54,title=asynclint \
                blocking-call-on-common-pool::find(..) blocks a thread of the common pool: it waits for a database.%0AGive \
                supplyAsync an executor that is made for blocking work.
                ::warning file=src/A b.java,line=3,title=asynclint problem::cannot be parsed: \\u{1b}[31m unexpected
                ::warning file=src/B.java,title=asynclint problem::is not UTF-8
                ::warning file=src/A.java,line=7,endLine=7,col=5,endColumn=9,title=asynclint lost-future::The future is \
                dropped.%0AReturn it.
                """);
    }

    @Test
    void columnsAreOnlyForOneLine() {
        Finding wide = new Finding("r", Severity.INFO, new Location("A.java", new Span(1, 2, 3, 4)), "", "x", "m", "", List.of(), "0");
        assertThat(step(Samples.result(wide)).annotations().get(0)).isEqualTo(new Command("notice",
                Map.of("file", "A.java", "line", "1", "endLine", "3", "title", "asynclint r"), "m"));
    }

    @Test
    void codeIsNotObeyedAndTheWorstComesBack() {
        Step step = step(Samples.worst());
        List<Command> annotations = step.annotations();
        assertThat(annotations).hasSize(6 + 10 + 6 + 1).last()
                .satisfies(notice -> assertThat(notice.data).startsWith("Annotations show "));
        assertThat(annotations.subList(0, annotations.size() - 1)).allSatisfy(command -> {
            assertThat(command.properties.get("file")).isIn(Samples.WORST_PATHS.stream().map(SafeText::escape).toList());
            assertThat(SafeText.escape(Samples.WORST)).startsWith(command.data.replaceAll("\\.\\.\\.$", ""));
            assertThat(command.data).hasSizeBetween(3_990, 4_003).endsWith("...");
        });
        assertThat(String.join("\n", step.log) + "\n").isEqualTo(Samples.write(new TextReport(), Samples.worst(), CONTEXT));
    }

    @Test
    void aCutMessageEndsWithAWholeCharacter() {
        for (int length = 3_990; length < 4_010; length++) {
            Problem problem = new Problem("A.java", 1, "x".repeat(length) + "\uD83D\uDE00".repeat(20));
            assertThat(step(Samples.result(List.of(), List.of(problem))).annotations().get(0).data)
                    .matches("x+(\uD83D\uDE00)*\\.\\.\\.").hasSizeLessThan(4_097);
        }
    }

    @Test
    void aCleanRunHasNoAnnotations() {
        assertThat(step(Samples.result()).annotations()).isEmpty();
    }

    @Test
    void tenOfAKindNeedNoNotice() {
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            findings.addAll(Samples.many(10, severity));
        }
        Step step = step(Samples.result(findings, List.of()));
        assertThat(step.annotations()).hasSize(30).noneMatch(command -> command.data.startsWith("Annotations show"));
    }

    @Test
    void whatIsNotShownIsCounted() {
        List<Finding> findings = new ArrayList<>(Samples.many(11, Severity.ERROR));
        findings.addAll(Samples.many(12, Severity.WARNING));
        findings.addAll(Samples.many(13, Severity.INFO));
        Step step = step(Samples.result(findings, problems(5)));
        assertThat(step.count("error")).isEqualTo(10);
        assertThat(step.count("warning")).isEqualTo(10);
        assertThat(step.annotations()).filteredOn(command -> command.properties.get("title").equals("asynclint problem")).hasSize(3);
        assertThat(step.count("notice")).isEqualTo(10);
        assertThat(step.annotations().get(29).data).isEqualTo("Annotations show 26 of 36 findings and 3 of 5 problems; GitHub"
                + " takes 10 of a kind from a step. The log of this step has them all, in the group \"asynclint\".");
        assertThat(step.log).last().asString().startsWith("36 findings (11 errors, 12 warnings, 13 info)");
    }

    @Test
    void problemsTakeTheRoomThatWarningsLeave() {
        Step step = step(Samples.result(Samples.many(2, Severity.WARNING), problems(9)));
        assertThat(step.annotations()).filteredOn(command -> command.properties.get("title").equals("asynclint problem")).hasSize(8);
        assertThat(step.annotations()).filteredOn(command -> command.properties.get("title").equals("asynclint lost-future")).hasSize(2);
    }
}
