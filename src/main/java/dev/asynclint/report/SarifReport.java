package dev.asynclint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * SARIF 2.1.0 (OASIS standard of 27 March 2020). The path of a finding is a code flow; unlike ours, SARIF's end columns
 * are exclusive. No times and no absolute paths, so that two runs over one tree give the same bytes anywhere. The report
 * stays within what GitHub's code scanning takes, which refuses the whole file otherwise; what is left out is said in a
 * notification.
 */
final class SarifReport implements Reporter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    /** GitHub refuses a run with more results. */
    private static final int MOST_RESULTS = 25_000;
    /** GitHub keeps so many steps of a code flow, and refuses a run with ten times as many in one. */
    private static final int MOST_STEPS = 1_000;
    /** A line of generated code may be long, and a file is refused from ten megabytes on. */
    private static final int LONGEST_SNIPPET = 2_000;

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(json, context);
            writeInvocation(json, result);
            json.writeObjectFieldStart("originalUriBaseIds");
            json.writeObjectFieldStart(ROOT);
            writeText(json, "description", "The directory in which asynclint was run.");
            json.writeEndObject();
            json.writeEndObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            writeResults(json, gravest(result.findings()), context);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** All when they are not too many; in any case in their order. */
    private static List<Finding> gravest(List<Finding> findings) {
        return findings.size() <= MOST_RESULTS ? findings : findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed()).limit(MOST_RESULTS).sorted().toList();
    }

    // ---- the tool

    private static void writeTool(JsonGenerator json, ReportContext context) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "asynclint");
        json.writeStringField("semanticVersion", context.version());
        json.writeArrayFieldStart("rules");
        for (RuleDescription rule : context.rules()) {
            writeRule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeRule(JsonGenerator json, RuleDescription rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.name());
        writeText(json, "shortDescription", rule.summary() + ".");
        writeText(json, "fullDescription", lead(rule));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.page());
        json.writeStringField("markdown", rule.page());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        writeStrings(json, "tags", List.of(rule.family().label()));
        json.writeStringField("profile", rule.profile().label());
        json.writeNumberField("minRelease", rule.minRelease());
        if (rule.maxRelease() != Integer.MAX_VALUE) {
            json.writeNumberField("maxRelease", rule.maxRelease());
        }
        if (!rule.aliases().isEmpty()) {
            writeStrings(json, "aliases", rule.aliases());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The first paragraph of the rule's page, under the title. */
    private static String lead(RuleDescription rule) {
        String[] paragraphs = rule.page().strip().split("\n\n", 3);
        return paragraphs.length > 1 && !paragraphs[1].startsWith("#")
                ? paragraphs[1].replace('\n', ' ') : rule.summary() + ".";
    }

    private static void writeInvocation(JsonGenerator json, RunResult result) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        if (result.findings().size() > MOST_RESULTS) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeText(json, "message", Words.count(result.findings().size(), "finding") + ", of which the gravest "
                    + Words.number(MOST_RESULTS) + " are in this file; other formats have them all.");
            json.writeEndObject();
        }
        for (Problem problem : result.problems()) {
            json.writeStartObject();
            json.writeStringField("level", "warning");
            writeText(json, "message", problem.reason());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            writeArtifact(json, problem.path());
            if (problem.line() > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", problem.line());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    // ---- the results

    private static void writeResults(JsonGenerator json, List<Finding> findings, ReportContext context)
            throws IOException {
        Map<String, Integer> index = new HashMap<>();
        for (RuleDescription rule : context.rules()) {
            index.put(rule.name(), index.size());
        }
        json.writeArrayFieldStart("results");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule());
            if (index.containsKey(finding.rule())) {
                json.writeNumberField("ruleIndex", index.get(finding.rule()));
            }
            json.writeStringField("level", level(finding.severity()));
            writeText(json, "message", finding.help().isEmpty()
                    ? finding.message() : finding.message() + "\nHelp: " + finding.help());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            writePlace(json, finding.at(), finding.excerpt());
            if (!finding.member().isEmpty()) {
                json.writeArrayFieldStart("logicalLocations");
                json.writeStartObject();
                json.writeStringField("fullyQualifiedName", finding.member());
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndArray();
            writeRelated(json, finding);
            writeFlow(json, finding);
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("asynclint/v1", finding.fingerprint());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRelated(JsonGenerator json, Finding finding) throws IOException {
        List<Note> related = finding.notes().stream()
                .filter(note -> note.kind() != Note.Kind.STEP && note.at() != null).toList();
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        int id = 0;
        for (Note note : related) {
            json.writeStartObject();
            json.writeNumberField("id", ++id);
            writePlace(json, note.at(), null);
            writeText(json, "message", note.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** From the reported call over each step to the one that blocks; a step in a library has a name but no place. */
    private static void writeFlow(JsonGenerator json, Finding finding) throws IOException {
        if (finding.path().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("codeFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("threadFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("locations");
        writeFlowStep(json, finding.at(), finding.member().isEmpty() ? "the path begins here" : finding.member());
        for (Note step : shortened(finding.path())) {
            writeFlowStep(json, step.at(), step.text());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Without steps before the last when they are too many: the last is where the thread waits. */
    private static List<Note> shortened(List<Note> path) {
        if (path.size() < MOST_STEPS) {
            return path;
        }
        List<Note> steps = new ArrayList<>(path.subList(0, MOST_STEPS - 2));
        steps.add(path.get(path.size() - 1));
        return steps;
    }

    private static void writeFlowStep(JsonGenerator json, Location at, String text) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("location");
        if (at != null) {
            writePlace(json, at, null);
        }
        writeText(json, "message", text);
        json.writeEndObject();
        json.writeEndObject();
    }

    // ---- pieces

    private static void writePlace(JsonGenerator json, Location at, String excerpt) throws IOException {
        Span span = at.span();
        json.writeObjectFieldStart("physicalLocation");
        writeArtifact(json, at.path());
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", span.line());
        json.writeNumberField("startColumn", span.column());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn() + 1);
        json.writeEndObject();
        if (excerpt != null) {
            json.writeObjectFieldStart("contextRegion");
            json.writeNumberField("startLine", span.line());
            json.writeNumberField("endLine", span.endLine());
            if (span.line() == span.endLine() && excerpt.length() <= LONGEST_SNIPPET) {
                writeText(json, "snippet", excerpt);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeArtifact(JsonGenerator json, String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        if (isAbsolute(path)) {
            json.writeStringField("uri", (path.startsWith("/") ? "file://" : "file:///") + encode(path));
        } else {
            json.writeStringField("uri", encode(path));
            json.writeStringField("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/")
                || path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/'
                && Character.isLetter(path.charAt(0));
    }

    /** Percent-encodes all but RFC 3986's unreserved characters and the slash. */
    static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length() + 8);
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xff);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }

    private static void writeText(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void writeStrings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
