package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.asynclint.finding.RunResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static Object json(RunResult result) {
        String text = Samples.write(new JsonReport(), result, CONTEXT);
        assertThat(text).endsWith("}\n").matches("[\\x20-\\x7e\\n]*");
        return JsonTree.parse(text);
    }

    @Test
    void tellsAllOfAFinding() {
        Object tree = json(Samples.withProblems(Samples.withPath()));
        Map<String, Object> finding = JsonTree.at(tree, "findings/0");
        assertThat(finding).containsEntry("rule", "blocking-call-on-common-pool").containsEntry("family", "blocking")
                .containsEntry("severity", "error").containsEntry("path", "src/OrderService.java")
                .containsEntry("line", 42).containsEntry("column", 51).containsEntry("endLine", 42)
                .containsEntry("endColumn", 54).containsEntry("fingerprint", "0123456789abcdef0123456789abcdef");
        List<Map<String, Object>> notes = JsonTree.at(finding, "notes");
        assertThat(notes).extracting(note -> note.get("kind")).containsExactly("context", "step", "step", "related");
        assertThat(notes.get(2)).doesNotContainKey("path");
        assertThat(JsonTree.<Object>at(tree, "problems/0"))
                .isEqualTo(Map.of("path", "src/A b.java", "line", 3, "reason", "cannot be parsed: \u001b[31m unexpected"));
        assertThat(JsonTree.<Map<String, Object>>at(tree, "summary")).containsEntry("findings", 1)
                .containsEntry("errors", 1).containsEntry("warnings", 0).containsEntry("suppressed", 2)
                .containsEntry("problems", 2).containsEntry("filesSeen", 1234);
    }

    @Test
    void hostileTextComesBackAsItWas() {
        assertThat(JsonTree.<String>at(json(Samples.result(Samples.hostile())), "findings/0/excerpt"))
                .isEqualTo(Samples.HOSTILE);
    }

    @Test
    void aCleanRunIsADocumentToo() {
        assertThat(JsonTree.<List<Object>>at(json(Samples.result()), "findings")).isEmpty();
    }
}
