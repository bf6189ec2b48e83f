package dev.asynclint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.RunStats;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Everything that a finding says, for programs; a finding a line. Columns count UTF-16 code units from 1, ends are inclusive. Times and
 * memory are left out, so that two runs over one tree give the same bytes.
 */
final class JsonReport implements Reporter {

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        try (JsonGenerator json = Json.lines(out)) {
            json.writeStartObject();
            json.writeStringField("tool", "asynclint");
            json.writeStringField("version", context.version());
            json.writeNumberField("release", context.release());
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                writeFinding(json, finding, context);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (Problem problem : result.problems()) {
                json.writeStartObject();
                json.writeStringField("path", problem.path());
                if (problem.line() > 0) {
                    json.writeNumberField("line", problem.line());
                }
                json.writeStringField("reason", problem.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            writeSummary(json, result);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void writeFinding(JsonGenerator json, Finding finding, ReportContext context) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().label());
        writeLocation(json, finding.at());
        if (context.rule(finding.rule()).isPresent()) {
            json.writeStringField("family", context.rule(finding.rule()).get().family().label());
        }
        json.writeStringField("member", finding.member());
        json.writeStringField("message", finding.message());
        json.writeStringField("help", finding.help());
        json.writeStringField("excerpt", finding.excerpt());
        json.writeArrayFieldStart("notes");
        for (Note note : finding.notes()) {
            json.writeStartObject();
            json.writeStringField("kind", note.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("text", note.text());
            if (note.at() != null) {
                writeLocation(json, note.at());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    private static void writeLocation(JsonGenerator json, Location at) throws IOException {
        Span span = at.span();
        json.writeStringField("path", at.path());
        json.writeNumberField("line", span.line());
        json.writeNumberField("column", span.column());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
    }

    private static void writeSummary(JsonGenerator json, RunResult result) throws IOException {
        RunStats stats = result.stats();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("findings", result.findings().size());
        json.writeNumberField("errors", result.count(Severity.ERROR));
        json.writeNumberField("warnings", result.count(Severity.WARNING));
        json.writeNumberField("infos", result.count(Severity.INFO));
        json.writeNumberField("suppressed", stats.suppressed());
        json.writeNumberField("known", result.baseline().known());
        json.writeNumberField("fixed", result.baseline().fixed());
        json.writeNumberField("problems", result.problems().size());
        json.writeNumberField("filesSeen", stats.filesSeen());
        json.writeNumberField("filesAnalysed", stats.filesAnalysed());
        json.writeNumberField("filesReached", stats.filesReached());
        json.writeNumberField("filesDeclared", stats.filesDeclared());
        json.writeNumberField("linesSeen", stats.linesSeen());
        json.writeNumberField("candidateCalls", stats.candidateCalls());
        json.writeNumberField("unknownReceivers", stats.unknownReceivers());
        json.writeEndObject();
    }
}
