package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.asynclint.finding.RunResult;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GitlabReportTest {

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> issues(RunResult result) {
        return (List<Map<String, Object>>) JsonTree.parse(Samples.write(new GitlabReport(), result, CONTEXT));
    }

    @Test
    void aFindingIsAnIssue() {
        assertThat(issues(Samples.result(Samples.withPath()))).containsExactly(Map.of(
                "type", "issue", "categories", List.of("Bug Risk"),
                "description", "find(..) blocks a thread of the common pool: it waits for a database."
                        + " Give supplyAsync an executor that is made for blocking work.",
                "check_name", "blocking-call-on-common-pool",
                "fingerprint", "0123456789abcdef0123456789abcdef",
                "severity", "critical",
                "location", Map.of("path", "src/OrderService.java", "lines", Map.of("begin", 42, "end", 42))));
    }

    @Test
    void aProblemIsAnIssueAtTheFirstLineWhenItHasNone() {
        assertThat(issues(Samples.withProblems())).extracting(issue -> issue.get("check_name"), issue -> issue.get("severity"),
                issue -> JsonTree.at(issue, "location/path"), issue -> JsonTree.at(issue, "location/lines/begin"))
                .containsExactly(tuple("problem", "major", "src/A b.java", 3),
                        tuple("problem", "major", "src/B.java", 1));
    }

    @Test
    void theWorstComesBackAndNoTwoFingerprintsAreOne() {
        List<Map<String, Object>> issues = issues(Samples.worst());
        String shown = SafeText.escape(Samples.WORST);
        assertThat(issues).hasSize(18 + 6).extracting(issue -> issue.get("fingerprint")).doesNotHaveDuplicates();
        assertThat(issues).extracting(issue -> issue.get("description")).containsOnly(shown + ". " + shown + ".", shown);
        assertThat(issues).extracting(issue -> JsonTree.at(issue, "location/path")).containsOnlyElementsOf(Samples.WORST_PATHS);
    }

    @Test
    void followsWhatGitlabAsks() throws IOException {
        try (InputStream text = getClass().getResourceAsStream("/schema/gitlab-code-quality.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
            for (RunResult result : List.of(Samples.result(), Samples.worst(), Samples.withProblems(Samples.withPath()))) {
                assertThat(schema.validate(Samples.write(new GitlabReport(), result, CONTEXT), InputFormat.JSON)).isEmpty();
            }
            assertThat(schema.validate("[{\"description\": \"no place\"}]", InputFormat.JSON)).isNotEmpty();
        }
    }
}
