package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Gate;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For people: each finding with its code, its context, its path and what to do; then problems and a summary. */
final class TextReport implements Reporter {

    private static final int TOP_RULES = 5;
    private static final int WIDEST_MEMBER = 70;

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        Ansi ansi = new Ansi(context.colour());
        for (Finding finding : result.findings()) {
            write(finding, ansi, out);
            out.write('\n');
        }
        for (Problem problem : result.problems()) {
            String place = SafeText.escape(problem.path()) + (problem.line() > 0 ? ":" + problem.line() : "");
            out.write(ansi.bold(place + ":") + " " + ansi.severity(Severity.WARNING, "problem") + " "
                    + SafeText.escape(problem.reason()) + "\n");
        }
        if (!result.problems().isEmpty()) {
            out.write('\n');
        }
        writeSummary(result, ansi, out);
        writeGate(result, context.gate(), out);
        if (context.stats()) {
            out.write('\n');
            out.write(StatsText.of(result, context));
        }
    }

    // ---- one finding

    /** As it is printed where no terminal is; several lines, each with its end. */
    static String plain(Finding finding) throws IOException {
        StringWriter out = new StringWriter();
        write(finding, new Ansi(false), out);
        return out.toString();
    }

    private static void write(Finding finding, Ansi ansi, Writer out) throws IOException {
        out.write(ansi.bold(SafeText.escape(finding.at().toString()) + ":") + " "
                + ansi.severity(finding.severity(), finding.severity().label() + "[" + finding.rule() + "]") + " "
                + ansi.bold(SafeText.escape(finding.message())) + "\n");

        String number = Integer.toString(finding.at().span().line());
        String margin = " ".repeat(number.length());
        Excerpt excerpt = Excerpt.of(finding.excerpt(), finding.at().span());
        out.write(ansi.faint(margin + " |") + "\n");
        out.write(ansi.faint(number + " |") + " " + excerpt.code() + "\n");
        out.write(ansi.faint(margin + " |") + " " + ansi.severity(finding.severity(), excerpt.carets()) + "\n");

        String bullet = margin + " = ";
        for (Note note : finding.notes()) {
            if (note.kind() == Note.Kind.CONTEXT) {
                writeNote("context", note, bullet, ansi, out);
            }
        }
        writePath(finding, bullet, ansi, out);
        for (Note note : finding.notes()) {
            if (note.kind() == Note.Kind.RELATED) {
                writeNote("see", note, bullet, ansi, out);
            }
        }
        if (!finding.help().isEmpty()) {
            out.write(ansi.faint(bullet) + ansi.green("help: ") + SafeText.escape(finding.help()) + "\n");
        }
    }

    private static void writeNote(String title, Note note, String bullet, Ansi ansi, Writer out) throws IOException {
        String place = note.at() == null ? "" : "  " + ansi.faint(place(note.at()));
        out.write(ansi.faint(bullet) + ansi.bold(title + ": ") + SafeText.escape(note.text()) + place + "\n");
    }

    /** From the member with the finding, one step a line, the places in a column of their own. */
    private static void writePath(Finding finding, String bullet, Ansi ansi, Writer out) throws IOException {
        if (finding.path().isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<String> places = new ArrayList<>();
        names.add(SafeText.escape(finding.member().isEmpty() ? "here" : finding.member()));
        places.add(place(finding.at()));
        for (Note step : finding.path()) {
            names.add("  -> " + SafeText.escape(step.text()));
            places.add(step.at() == null ? "(library)" : place(step.at()));
        }
        int width = names.stream().mapToInt(String::length).filter(length -> length <= WIDEST_MEMBER).max().orElse(0);
        String title = "path: ";
        String indent = " ".repeat(bullet.length() + title.length());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            out.write(i == 0 ? ansi.faint(bullet) + ansi.bold(title) : indent);
            out.write(name + " ".repeat(Math.max(0, width - name.length())) + "  " + ansi.faint(places.get(i)) + "\n");
        }
    }

    private static String place(Location at) {
        return SafeText.escape(at.path()) + ":" + at.span().line();
    }

    // ---- the end

    private static void writeSummary(RunResult result, Ansi ansi, Writer out) throws IOException {
        int files = result.stats().filesSeen();
        StringBuilder text = new StringBuilder();
        if (result.findings().isEmpty()) {
            text.append("No findings in ").append(Words.count(files, "file"));
        } else {
            long hit = result.findings().stream().map(finding -> finding.at().path()).distinct().count();
            text.append(Words.count(result.findings().size(), "finding")).append(" (").append(bySeverity(result))
                    .append(") in ").append(Words.number(hit)).append(" of ").append(Words.count(files, "file"));
        }
        if (result.stats().suppressed() > 0) {
            text.append(", ").append(Words.number(result.stats().suppressed())).append(" suppressed");
        }
        if (!result.problems().isEmpty()) {
            text.append(", ").append(Words.count(result.problems().size(), "problem"));
        }
        out.write(ansi.bold(text + ".") + "\n");

        Map<String, Long> byRule = result.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        if (byRule.size() > 1) {
            String top = byRule.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                    .limit(TOP_RULES)
                    .map(entry -> entry.getKey() + " " + Words.number(entry.getValue()))
                    .collect(Collectors.joining(", "));
            out.write((byRule.size() > TOP_RULES ? "Most frequent: " : "By rule: ") + top + "\n");
        }
        for (String line : BaselineText.of(result)) {
            out.write(line + "\n");
        }
    }

    /** Where findings are accepted: how many there are and how many may be, so that the limit can follow them down. */
    private static void writeGate(RunResult result, Gate gate, Writer out) throws IOException {
        if (gate.most() == 0 || gate.from().isEmpty()) {
            return;
        }
        long count = gate.count(result);
        Severity from = gate.from().get();
        out.write(Words.count(count, "finding") + " at " + from.label() + (from == Severity.ERROR ? "" : " or above")
                + "; max-findings accepts " + Words.number(gate.most())
                + (count < gate.most() ? ", and " + Words.number(count) + " would do" : "") + ".\n");
    }

    private static String bySeverity(RunResult result) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long count = result.count(severity);
            if (count > 0) {
                parts.add(severity == Severity.INFO
                        ? Words.number(count) + " info" : Words.count(count, severity.label()));
            }
        }
        return String.join(", ", parts);
    }
}
