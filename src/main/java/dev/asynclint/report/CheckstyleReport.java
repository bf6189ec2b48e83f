package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Span;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The XML that Checkstyle writes and that many build servers read. There is no schema of it; its severities
 * are ours. A problem is a warning, without a line when it concerns the whole file.
 */
final class CheckstyleReport implements Reporter {

    private record Entry(int line, int column, String severity, String message, String source) { }

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("checkstyle", "version", context.version());
        for (Map.Entry<String, List<Entry>> file : byFile(result, context).entrySet()) {
            xml.open("file", "name", file.getKey());
            for (Entry entry : file.getValue()) {
                xml.open("error", "line", number(entry.line), "column", number(entry.column), "severity", entry.severity,
                        "message", entry.message, "source", entry.source).close("");
            }
            xml.close();
        }
        xml.close();
        xml.end();
    }

    private static Map<String, List<Entry>> byFile(RunResult result, ReportContext context) {
        Map<String, List<Entry>> files = new TreeMap<>();
        for (Problem problem : result.problems()) {
            files.computeIfAbsent(problem.path(), path -> new ArrayList<>()).add(new Entry(problem.line(), 0, "warning",
                    SafeText.escape(problem.reason()), "asynclint.problem"));
        }
        for (Finding finding : result.findings()) {
            Span span = finding.at().span();
            files.computeIfAbsent(finding.at().path(), path -> new ArrayList<>()).add(new Entry(span.line(),
                    span.column(), finding.severity().label(), Words.sentences(finding), source(finding, context)));
        }
        return files;
    }

    /** Readers take the last part for the type, and the one before for its category. */
    private static String source(Finding finding, ReportContext context) {
        String family = context.rule(finding.rule()).map(rule -> rule.family().label() + ".").orElse("");
        return "asynclint." + family + finding.rule();
    }

    private static String number(int value) {
        return value == 0 ? null : Integer.toString(value);
    }
}
