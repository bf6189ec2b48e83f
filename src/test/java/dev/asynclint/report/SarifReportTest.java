package dev.asynclint.report;

import static dev.asynclint.report.Samples.CONTEXT;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static Object sarif(RunResult result) {
        String text = Samples.write(new SarifReport(), result, CONTEXT);
        assertThat(text).matches("[\\x20-\\x7e\\n]*");
        return JsonTree.at(JsonTree.parse(text), "runs/0");
    }

    @Test
    void describesTheRules() {
        Object run = sarif(Samples.result());
        assertThat(JsonTree.<Object>at(run, "tool/driver/rules/0")).isEqualTo(Map.of(
                "id", "blocking-call-on-common-pool",
                "shortDescription", Map.of("text", "A task of the common pool blocks."),
                "fullDescription", Map.of("text", "Text."),
                "help", Map.of("text", "# Page\n\nText.\n", "markdown", "# Page\n\nText.\n"),
                "defaultConfiguration", Map.of("level", "error"),
                "properties", Map.of("tags", List.of("blocking"), "profile", "default", "minRelease", 8,
                        "aliases", List.of("peer:1"))));
        assertThat(JsonTree.<Integer>at(run, "tool/driver/rules/1/properties/maxRelease")).isEqualTo(23);
        assertThat(JsonTree.<String>at(run, "tool/driver/rules/1/fullDescription/text")).isEqualTo("A future is dropped.");
        assertThat(JsonTree.<List<Object>>at(run, "results")).isEmpty();
    }

    @Test
    void placesAFindingWithExclusiveEnds() {
        Object result = JsonTree.at(sarif(Samples.result(Samples.withPath())), "results/0");
        assertThat(JsonTree.<Object>at(result, "ruleId")).isEqualTo("blocking-call-on-common-pool");
        assertThat(JsonTree.<Object>at(result, "ruleIndex")).isEqualTo(0);
        assertThat(JsonTree.<Object>at(result, "level")).isEqualTo("error");
        assertThat(JsonTree.<Object>at(result, "locations/0/physicalLocation/region"))
                .isEqualTo(Map.of("startLine", 42, "startColumn", 51, "endLine", 42, "endColumn", 55));
        assertThat(JsonTree.<Object>at(result, "locations/0/physicalLocation/artifactLocation"))
                .isEqualTo(Map.of("uri", "src/OrderService.java", "uriBaseId", "%SRCROOT%"));
        assertThat(JsonTree.<Object>at(result, "partialFingerprints"))
                .isEqualTo(Map.of("asynclint/v1", "0123456789abcdef0123456789abcdef"));
        assertThat(JsonTree.<List<Object>>at(result, "relatedLocations")).hasSize(2);
    }

    @Test
    void thePathIsACodeFlowThatEndsInTheLibrary() {
        Object result = JsonTree.at(sarif(Samples.result(Samples.withPath())), "results/0");
        List<Map<String, Object>> steps = JsonTree.at(result, "codeFlows/0/threadFlows/0/locations");
        assertThat(steps).extracting(step -> JsonTree.<String>at(step, "location/message/text"))
                .containsExactly("OrderService.load(String)", "UserRepo.find", "PreparedStatement.executeQuery");
        assertThat(JsonTree.<Map<String, Object>>at(steps.get(2), "location")).doesNotContainKey("physicalLocation");
    }

    @Test
    void aFindingWithoutPathHasNoCodeFlow() {
        Finding mild = new Finding("of-a-plug-in", Severity.INFO, Samples.at("A.java", 1, 1, 1), "", "x", "m", "",
                List.of(), "00");
        Map<String, Object> result = JsonTree.at(sarif(Samples.result(mild)), "results/0");
        assertThat(result).doesNotContainKeys("codeFlows", "relatedLocations", "ruleIndex").containsEntry("level", "note");
    }

    @Test
    void problemsAreNotifications() {
        Object invocation = JsonTree.at(sarif(Samples.withProblems()), "invocations/0");
        assertThat(JsonTree.<Object>at(invocation, "executionSuccessful")).isEqualTo(true);
        Object location = JsonTree.at(invocation, "toolExecutionNotifications/0/locations/0/physicalLocation");
        assertThat(JsonTree.<Object>at(location, "artifactLocation/uri")).isEqualTo("src/A%20b.java");
        assertThat(JsonTree.<Object>at(location, "region/startLine")).isEqualTo(3);
        Map<String, Object> wholeFile =
                JsonTree.at(invocation, "toolExecutionNotifications/1/locations/0/physicalLocation");
        assertThat(wholeFile).doesNotContainKey("region");
    }

    @Test
    void hostileTextComesBackAsItWas() {
        Object result = JsonTree.at(sarif(Samples.result(Samples.hostile())), "results/0");
        assertThat(JsonTree.<String>at(result, "locations/0/physicalLocation/contextRegion/snippet/text"))
                .isEqualTo(Samples.HOSTILE);
        assertThat(JsonTree.<String>at(result, "locations/0/physicalLocation/artifactLocation/uri"))
                .isEqualTo("src/%1B%5D0%3Bx%07%E2%80%AE/%C3%84%20b%25.java");
    }

    @Test
    void theWorstComesBackAsItWas() {
        Object run = sarif(Samples.worst());
        List<Object> results = JsonTree.at(run, "results");
        assertThat(results).hasSize(18).allSatisfy(result -> {
            assertThat(JsonTree.<String>at(result, "message/text")).isEqualTo(Samples.WORST + "\nHelp: " + Samples.WORST);
            String uri = JsonTree.at(result, "locations/0/physicalLocation/artifactLocation/uri");
            // A lone surrogate has no UTF-8.
            assertThat(Samples.WORST_PATHS.stream().map(path -> path.replace('\uD800', '?')))
                    .contains(URI.create(uri).getPath() == null ? uri : URI.create(uri).getPath());
        });
        assertThat(JsonTree.<List<Object>>at(run, "invocations/0/toolExecutionNotifications")).hasSize(6)
                .allSatisfy(problem -> assertThat(JsonTree.<String>at(problem, "message/text")).isEqualTo(Samples.WORST));
    }

    // ---- what GitHub takes

    @Test
    void aLongLineIsLeftOut() {
        Object place = JsonTree.at(sarif(Samples.result(Samples.on("x".repeat(2_001), 1, 1))), "results/0/locations/0/physicalLocation");
        assertThat(JsonTree.<Map<String, Object>>at(place, "contextRegion")).containsOnlyKeys("startLine", "endLine");
    }

    @Test
    void theGravestResultsAreKept() {
        List<Finding> findings = new ArrayList<>(Samples.many(15_000, Severity.INFO));
        findings.addAll(Samples.many(10_001, Severity.WARNING));
        Object run = sarif(Samples.result(findings, List.of()));
        List<Map<String, Object>> results = JsonTree.at(run, "results");
        assertThat(results).hasSize(25_000);
        assertThat(results).filteredOn(result -> result.get("level").equals("warning")).hasSize(10_001);
        assertThat(JsonTree.<String>at(results.get(0), "locations/0/physicalLocation/artifactLocation/uri"))
                .isEqualTo("src/INFO00000.java");
        assertThat(JsonTree.<String>at(run, "invocations/0/toolExecutionNotifications/0/message/text"))
                .startsWith("25,001 findings, of which the gravest 25,000 are in this file");
    }

    @Test
    void aPathOfManyStepsKeepsItsEnd() {
        List<Note> notes = IntStream.range(0, 1_000).mapToObj(i -> Note.step(null, "step" + i)).toList();
        Finding deep = new Finding("r", Severity.INFO, Samples.at("A.java", 1, 1, 1), "A.m()", "x", "m", "", notes, "0");
        List<Object> flow = JsonTree.at(sarif(Samples.result(deep)), "results/0/codeFlows/0/threadFlows/0/locations");
        assertThat(flow).hasSize(1_000);
        assertThat(JsonTree.<String>at(flow.get(998), "location/message/text")).isEqualTo("step997");
        assertThat(JsonTree.<String>at(flow.get(999), "location/message/text")).isEqualTo("step999");
    }

    @Test
    void anAbsolutePathIsAFileUri() {
        Finding finding = new Finding("r", Severity.INFO, Samples.at("/a/B.java", 1, 1, 1), "", "", "m", "", List.of(), "0");
        assertThat(JsonTree.<Object>at(sarif(Samples.result(finding)),
                "results/0/locations/0/physicalLocation/artifactLocation")).isEqualTo(Map.of("uri", "file:///a/B.java"));
    }

    @Test
    void followsTheSchema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema sarif = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            RunResult result = Samples.withProblems(Samples.withPath(), Samples.hostile(), Samples.on("x", 1, 1));
            assertThat(sarif.validate(Samples.write(new SarifReport(), result, CONTEXT), InputFormat.JSON)).isEmpty();
            assertThat(sarif.validate(Samples.write(new SarifReport(), Samples.worst(), CONTEXT), InputFormat.JSON)).isEmpty();
            assertThat(sarif.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void twoReportsOfOneResultAreTheSame() {
        RunResult result = Samples.withProblems(Samples.withPath(), Samples.hostile());
        assertThat(Samples.write(new SarifReport(), result, CONTEXT))
                .isEqualTo(Samples.write(new SarifReport(), result, CONTEXT))
                .doesNotContain(System.getProperty("user.dir"));
    }
}
