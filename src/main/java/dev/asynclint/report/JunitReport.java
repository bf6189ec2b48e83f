package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.rule.RuleDescription;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * JUnit's XML, as Surefire and Jenkins describe it. Each rule without findings is a test that passes, each finding one
 * that fails when the run fails by it and is skipped otherwise, each problem one with an error. Names hold no lines, so
 * that a build server sees the same test again. No times: two runs over one tree give the same bytes.
 */
final class JunitReport implements Reporter {

    private static final String NO_TIME = "0";

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        boolean failed = context.gate().failedBy(result);
        long failures = failed ? context.gate().count(result) : 0;
        Set<String> found = new HashSet<>();
        result.findings().forEach(finding -> found.add(finding.rule()));
        long passed = context.rules().stream().filter(rule -> !found.contains(rule.name())).count();

        Xml xml = new Xml(out);
        xml.open("testsuite", "name", "asynclint", "time", NO_TIME,
                "tests", Long.toString(passed + result.findings().size() + result.problems().size()),
                "errors", Integer.toString(result.problems().size()),
                "skipped", Long.toString(result.findings().size() - failures),
                "failures", Long.toString(failures));
        for (RuleDescription rule : context.rules()) {
            if (!found.contains(rule.name())) {
                open(xml, rule.name(), "no findings").close("");
            }
        }
        Map<String, Integer> names = new HashMap<>();
        for (Finding finding : result.findings()) {
            writeFinding(xml, finding, failed && context.gate().counts(finding), names);
        }
        for (Problem problem : result.problems()) {
            String place = problem.path() + (problem.line() > 0 ? ":" + problem.line() : "");
            open(xml, "problem", unlike(names, "problem", problem.path()));
            xml.open("error", "type", "problem", "message", SafeText.escape(problem.reason()))
                    .close(SafeText.escape(place + ": " + problem.reason()));
            xml.close();
        }
        xml.close();
        xml.end();
    }

    private static void writeFinding(Xml xml, Finding finding, boolean fails, Map<String, Integer> names)
            throws IOException {
        String text = "\n" + TextReport.plain(finding);
        open(xml, finding.rule(), unlike(names, finding.rule(), finding.at().path() + " " + finding.member()));
        if (fails) {
            xml.open("failure", "type", finding.severity().label(), "message", SafeText.escape(finding.message()))
                    .close(text);
        } else {
            xml.open("skipped").close(text);
        }
        xml.close();
    }

    private static Xml open(Xml xml, String rule, String name) throws IOException {
        return xml.open("testcase", "classname", "asynclint." + rule, "name", name, "time", NO_TIME);
    }

    /** Of tests of one name, a reader may keep but one. */
    private static String unlike(Map<String, Integer> names, String rule, String name) {
        int number = names.merge(rule + " " + name, 1, Integer::sum);
        return number == 1 ? name : name + " #" + number;
    }
}
