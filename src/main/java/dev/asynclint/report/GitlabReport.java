package dev.asynclint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fingerprint;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;

/**
 * GitLab's Code Quality report, with what Code Climate's format, from which it comes, asks for besides. A problem is an
 * issue of the same weight as a warning.
 */
final class GitlabReport implements Reporter {

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        Set<String> fingerprints = new HashSet<>();
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartArray();
            for (Finding finding : result.findings()) {
                json.writeStartObject();
                writeKind(json);
                json.writeStringField("description", Words.sentences(finding));
                json.writeStringField("check_name", finding.rule());
                json.writeStringField("fingerprint", unlike(fingerprints, finding.fingerprint()));
                json.writeStringField("severity", severity(finding.severity()));
                writeLocation(json, finding.at().path(), finding.at().span().line(), finding.at().span().endLine());
                json.writeEndObject();
            }
            for (Problem problem : result.problems()) {
                json.writeStartObject();
                writeKind(json);
                json.writeStringField("description", SafeText.escape(problem.reason()));
                json.writeStringField("check_name", "problem");
                json.writeStringField("fingerprint", unlike(fingerprints,
                        Fingerprint.of("problem", problem.path(), "", problem.reason(), 0)));
                json.writeStringField("severity", severity(Severity.WARNING));
                int line = Math.max(1, problem.line()); // a whole file has no line, and GitLab asks for one
                writeLocation(json, problem.path(), line, line);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void writeKind(JsonGenerator json) throws IOException {
        json.writeStringField("type", "issue");
        json.writeArrayFieldStart("categories");
        json.writeString("Bug Risk");
        json.writeEndArray();
    }

    private static void writeLocation(JsonGenerator json, String path, int line, int endLine) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", line);
        json.writeNumberField("end", endLine);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "major";
            case INFO -> "info";
        };
    }

    /** Of issues with one fingerprint GitLab shows but one. */
    private static String unlike(Set<String> fingerprints, String wanted) {
        String fingerprint = wanted;
        for (int ordinal = 1; !fingerprints.add(fingerprint); ordinal++) {
            fingerprint = Fingerprint.of("", "", "", wanted, ordinal);
        }
        return fingerprint;
    }
}
