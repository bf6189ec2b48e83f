package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.text.SafeText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JunitReportTest {

    private static XmlTree suite(RunResult result, ReportContext context) {
        XmlTree suite = XmlTree.parse(Samples.write(new JunitReport(), result, context));
        assertThat(suite.name()).isEqualTo("testsuite");
        assertThat(suite.children()).hasSize(Integer.parseInt(suite.get("tests")))
                .allSatisfy(test -> assertThat(test.get("classname")).startsWith("asynclint."));
        for (Map.Entry<String, String> kind : Map.of("errors", "error", "failures", "failure", "skipped", "skipped").entrySet()) {
            assertThat(suite.children().stream().filter(test -> marks(test).contains(kind.getValue())))
                    .hasSize(Integer.parseInt(suite.get(kind.getKey())));
        }
        return suite;
    }

    private static List<String> marks(XmlTree test) {
        return test.children().stream().map(XmlTree::name).toList();
    }

    @Test
    void aRuleWithoutFindingsIsATestThatPasses() {
        XmlTree suite = suite(Samples.result(), CONTEXT);
        assertThat(suite.children()).extracting(test -> test.get("classname"), test -> test.get("name"), JunitReportTest::marks)
                .containsExactly(
                        tuple("asynclint.blocking-call-on-common-pool", "no findings", List.of()),
                        tuple("asynclint.lost-future", "no findings", List.of()));
    }

    @Test
    void aFindingIsATestThatFailsAndShowsTheCode() {
        XmlTree suite = suite(Samples.result(Samples.withPath()), CONTEXT);
        XmlTree test = suite.children().get(1);
        assertThat(test.get("classname")).isEqualTo("asynclint.blocking-call-on-common-pool");
        assertThat(test.get("name")).isEqualTo("src/OrderService.java OrderService.load(String)");
        XmlTree failure = test.children().get(0);
        assertThat(failure.get("type")).isEqualTo("error");
        assertThat(failure.get("message")).isEqualTo("find(..) blocks a thread of the common pool: it waits for a database.");
        assertThat(failure.text()).startsWith("\nsrc/OrderService.java:42:51: error[blocking-call-on-common-pool] find(..)")
                .contains("\n42 |         return CompletableFuture.supplyAsync(() -> repo.find(id));\n")
                .contains("-> UserRepo.find").endsWith("= help: Give supplyAsync an executor that is made for blocking work.\n");
    }

    @Test
    void testsFailOnlyWhenTheRunDoes() {
        RunResult result = Samples.result(Samples.withPath(), Samples.on("x", 1, 1));
        assertThat(suite(result, Samples.gated(Severity.WARNING, 0)).attributes()).containsEntry("failures", "2").containsEntry("skipped", "0");
        assertThat(suite(result, Samples.gated(Severity.ERROR, 0)).attributes()).containsEntry("failures", "1").containsEntry("skipped", "1");
        assertThat(suite(result, Samples.gated(Severity.WARNING, 1)).attributes()).containsEntry("failures", "2");
        assertThat(suite(result, Samples.gated(Severity.WARNING, 2)).attributes()).containsEntry("failures", "0").containsEntry("skipped", "2");
        assertThat(suite(result, Samples.gated(null, 0)).attributes()).containsEntry("failures", "0").containsEntry("skipped", "2");
    }

    @Test
    void problemsAreErrors() {
        XmlTree suite = suite(Samples.withProblems(), CONTEXT);
        XmlTree test = suite.children().get(2);
        assertThat(test.attributes()).containsEntry("classname", "asynclint.problem").containsEntry("name", "src/A b.java");
        assertThat(test.children()).containsExactly(new XmlTree("error",
                Map.of("type", "problem", "message", "cannot be parsed: \\u{1b}[31m unexpected"), List.of(),
                "src/A b.java:3: cannot be parsed: \\u{1b}[31m unexpected"));
    }

    @Test
    void theWorstComesBackAndNoTwoTestsHaveOneName() {
        XmlTree suite = suite(Samples.worst(), CONTEXT);
        assertThat(suite.children()).hasSize(1 + 18 + 6);
        assertThat(suite.children()).extracting(test -> test.get("classname") + " " + test.get("name")).doesNotHaveDuplicates();
        String shown = SafeText.escape(Samples.WORST).replace("\uFFFE", "\\u{fffe}").replace("\uFFFF", "\\u{ffff}");
        assertThat(suite.children()).filteredOn(test -> !test.children().isEmpty()).allSatisfy(test -> {
            assertThat(test.get("name")).matches("(?s)(\\Q" + Samples.WORST_PATHS.get(0) + "\\E|\\Q" + Samples.WORST_PATHS.get(1)
                    + "\\E|\\Qa\\u{a}b\\u{9}\\u{1b}[2J\u202e\\u{d800}.java\\E).*");
            assertThat(test.text()).contains(shown);
            if (!test.children().get(0).name().equals("skipped")) {
                assertThat(test.children().get(0).get("message")).isEqualTo(shown);
            }
        });
    }
}
