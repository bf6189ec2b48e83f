package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Fingerprint;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.finding.Span;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, for the log of a step. First the text report in a group that is folded away,
 * where no line is obeyed, whatever code it shows; then annotations, as many as GitHub takes from a step; last, when
 * that was not all, a notice that says so. GitHub cuts a longer list, and tells nobody.
 */
final class GithubReport implements Reporter {

    /** GitHub shows so many errors, warnings and notices of a step, ten of each. */
    private static final int MOST_OF_A_KIND = 10;
    /** Of the warnings so many are kept for problems. */
    private static final int KEPT_FOR_PROBLEMS = 3;
    /** The runner cuts a message after 4,096 UTF-16 units. */
    private static final int LONGEST_MESSAGE = 4_000;

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        writeLog(result, context, out);

        List<Finding> errors = of(Severity.ERROR, result);
        List<Finding> warnings = of(Severity.WARNING, result);
        List<Finding> infos = of(Severity.INFO, result);
        List<Problem> problems = result.problems();
        int shownErrors = Math.min(MOST_OF_A_KIND, errors.size());
        int shownProblems = Math.min(problems.size(), Math.max(KEPT_FOR_PROBLEMS, MOST_OF_A_KIND - warnings.size()));
        int shownWarnings = Math.min(MOST_OF_A_KIND - shownProblems, warnings.size());
        boolean all = shownErrors == errors.size() && shownProblems == problems.size()
                && shownWarnings == warnings.size() && infos.size() <= MOST_OF_A_KIND;
        int shownInfos = Math.min(all ? MOST_OF_A_KIND : MOST_OF_A_KIND - 1, infos.size());

        for (Finding finding : errors.subList(0, shownErrors)) {
            annotate("error", finding, out);
        }
        for (Problem problem : problems.subList(0, shownProblems)) {
            annotate(problem, out);
        }
        for (Finding finding : warnings.subList(0, shownWarnings)) {
            annotate("warning", finding, out);
        }
        for (Finding finding : infos.subList(0, shownInfos)) {
            annotate("notice", finding, out);
        }
        if (!all) {
            String shown = (shownErrors + shownWarnings + shownInfos) + " of "
                    + Words.count(result.findings().size(), "finding")
                    + (problems.isEmpty() ? "" : " and " + shownProblems + " of " + Words.count(problems.size(), "problem"));
            out.write("::notice title=asynclint::" + data("Annotations show " + shown + "; GitHub takes "
                    + MOST_OF_A_KIND + " of a kind from a step. The log of this step has them all, in the group \"asynclint\".")
                    + "\n");
        }
    }

    /** The token that ends the rest of the commands cannot stand in the text, for it is a digest of the text. */
    private static void writeLog(RunResult result, ReportContext context, Writer out) throws IOException {
        StringWriter text = new StringWriter();
        new TextReport().write(result, context.withoutStats(), text);
        String token = "asynclint-" + Fingerprint.of("", "", "", text.toString(), 0);
        out.write("::group::asynclint: " + Words.count(result.findings().size(), "finding") + "\n"
                + "::stop-commands::" + token + "\n" + text + "::" + token + "::\n::endgroup::\n");
    }

    private static List<Finding> of(Severity severity, RunResult result) {
        return result.findings().stream().filter(finding -> finding.severity() == severity).toList();
    }

    private static void annotate(String command, Finding finding, Writer out) throws IOException {
        Span span = finding.at().span();
        // Columns are only known within one line.
        String columns = span.line() == span.endLine() ? ",col=" + span.column() + ",endColumn=" + span.endColumn() : "";
        String text = SafeText.escape(finding.message())
                + (finding.help().isEmpty() ? "" : "\n" + SafeText.escape(finding.help()));
        out.write("::" + command + " file=" + property(finding.at().path()) + ",line=" + span.line() + ",endLine="
                + span.endLine() + columns + ",title=asynclint " + property(finding.rule()) + "::" + data(text) + "\n");
    }

    private static void annotate(Problem problem, Writer out) throws IOException {
        String line = problem.line() > 0 ? ",line=" + problem.line() : "";
        out.write("::warning file=" + property(problem.path()) + line + ",title=asynclint problem::"
                + data(SafeText.escape(problem.reason())) + "\n");
    }

    /** The value of a property: nothing in it ends the property, the command or the line. */
    private static String property(String text) {
        return escaped(SafeText.escape(text)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return escaped(cut(text));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Not between the halves of a surrogate pair. */
    private static String cut(String text) {
        if (text.length() <= LONGEST_MESSAGE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_MESSAGE - 1)) ? LONGEST_MESSAGE - 1 : LONGEST_MESSAGE;
        return text.substring(0, end) + "...";
    }
}
