package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunResult;
import dev.asynclint.text.SafeText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckstyleReportTest {

    private static String write(RunResult result) {
        return Samples.write(new CheckstyleReport(), result, CONTEXT);
    }

    @Test
    void findingsAndProblemsStandUnderTheirFiles() {
        assertThat(write(Samples.withProblems(Samples.withPath(), Samples.on("    start();", 5, 9)))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="1.2.3">
                  <file name="src/A b.java">
                    <error line="3" severity="warning" message="cannot be parsed: \\u{1b}[31m unexpected" \
                source="asynclint.problem"></error>
                  </file>
                  <file name="src/A.java">
                    <error line="7" column="5" severity="warning" message="The future is dropped. Return it." \
                source="asynclint.lost-futures.lost-future"></error>
                  </file>
                  <file name="src/B.java">
                    <error severity="warning" message="is not UTF-8" source="asynclint.problem"></error>
                  </file>
                  <file name="src/OrderService.java">
                    <error line="42" column="51" severity="error" message="find(..) blocks a thread of the common pool: \
                it waits for a database. Give supplyAsync an executor that is made for blocking work." \
                source="asynclint.blocking.blocking-call-on-common-pool"></error>
                  </file>
                </checkstyle>
                """);
    }

    @Test
    void theWorstComesBack() {
        XmlTree root = XmlTree.parse(write(Samples.worst()));
        assertThat(root.children()).extracting(file -> file.get("name")).containsExactlyInAnyOrder(
                Samples.WORST_PATHS.get(0), Samples.WORST_PATHS.get(1),
                "a\\u{a}b\\u{9}\\u{1b}[2J\u202e\\u{d800}.java");
        String shown = SafeText.escape(Samples.WORST).replace("\uFFFE", "\\u{fffe}").replace("\uFFFF", "\\u{ffff}");
        assertThat(root.children()).allSatisfy(file -> {
            assertThat(file.children()).extracting(error -> error.get("source")).containsExactly("asynclint.problem",
                    "asynclint.problem", "asynclint.lost-futures.lost-future", "asynclint.lost-futures.lost-future",
                    "asynclint.lost-futures.lost-future", "asynclint.lost-futures.lost-future",
                    "asynclint.lost-futures.lost-future", "asynclint.lost-futures.lost-future");
            assertThat(file.children()).extracting(error -> error.get("message"))
                    .contains(shown, shown + ". " + shown + ".").doesNotContainNull();
            assertThat(file.children()).extracting(error -> error.get("severity")).contains("info", "warning", "error");
        });
    }

    @Test
    void aCleanRunHasNoFiles() {
        assertThat(XmlTree.parse(write(Samples.result())))
                .isEqualTo(new XmlTree("checkstyle", Map.of("version", "1.2.3"), List.of(), "\n"));
    }
}
