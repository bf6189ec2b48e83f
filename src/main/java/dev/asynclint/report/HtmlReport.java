package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import dev.asynclint.rule.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For people who are not at a terminal: one file that asks for nothing beside itself. All of it is there without scripts
 * and without styles, which some build servers do not let through; the script adds the filter, and a policy in the page
 * lets no other script and no request happen. Times are left out, so that two runs over one tree give the same bytes.
 */
final class HtmlReport implements Reporter {

    /** With more findings than this the page begins with all of them closed. */
    private static final int MOST_OPEN = 40;

    @Override
    public void write(RunResult result, ReportContext context, Writer out) throws IOException {
        new Page(result, context, out).write();
    }

    /** What is written of one run. */
    private static final class Page {

        private final RunResult result;
        private final ReportContext context;
        private final Html html;
        private final HtmlFinding findings;
        private final Map<String, RuleDescription> rules;

        private Page(RunResult result, ReportContext context, Writer out) {
            this.result = result;
            this.context = context;
            this.html = new Html(out);
            this.findings = new HtmlFinding(html, context.sources());
            this.rules = context.rules().stream().collect(Collectors.toMap(RuleDescription::name, rule -> rule));
        }

        /** The template, with each of its marks replaced by what it names. */
        private void write() throws IOException {
            String style = resource("report.css");
            String script = resource("report.js");
            String[] parts = resource("report.html").split("\\{\\{|}}", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i % 2 == 0) {
                    html.raw(parts[i]);
                    continue;
                }
                switch (parts[i]) {
                    case "policy" -> html.text("default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                            + "; base-uri 'none'; form-action 'none'");
                    case "style" -> html.raw(style);
                    case "script" -> html.raw(script);
                    case "title" -> html.text(title());
                    case "run" -> run();
                    case "totals" -> totals();
                    case "tallies" -> tallies();
                    case "severities" -> severities();
                    case "choices" -> choices();
                    case "size" -> html.text(isShort() ? "few" : "many");
                    case "findings" -> findings();
                    case "problems" -> problems();
                    case "rules" -> rules();
                    default -> throw new IllegalStateException("report.html: nothing is known of {{" + parts[i] + "}}");
                }
            }
        }

        // ---- the summary

        private String title() {
            return result.findings().isEmpty() ? "No findings" : Words.count(result.findings().size(), "finding");
        }

        private void run() throws IOException {
            long hit = result.findings().stream().map(finding -> finding.at().path()).distinct().count();
            String files = Words.count(result.stats().filesSeen(), "file");
            html.element("li", result.findings().isEmpty() ? files : "in " + Words.number(hit) + " of " + files)
                    .element("li", Words.count(result.stats().linesSeen(), "line"))
                    .element("li", "Java " + context.release() + ", from " + context.releaseOrigin())
                    .element("li", context.profile().label() + " profile, " + Words.count(context.rules().size(), "rule"))
                    .element("li", "asynclint " + context.version());
        }

        private void totals() throws IOException {
            Tally.bar(Tally.Row.of(title(), result.findings()), Math.max(1, result.findings().size()), html);
            html.open("ul", "class", "totals").line();
            for (Severity severity : Tally.GRAVEST_FIRST) {
                long count = result.count(severity);
                total(severity.label(), count,
                        severity == Severity.INFO || count == 1 ? severity.label() : severity.label() + "s");
            }
            if (result.stats().suppressed() > 0) {
                total("quiet", result.stats().suppressed(), "suppressed");
            }
            if (!result.problems().isEmpty()) {
                html.open("li", "class", "quiet").open("a", "href", "#problems")
                        .element("b", Words.number(result.problems().size()))
                        .text(result.problems().size() == 1 ? " problem" : " problems").close("a").close("li").line();
            }
            html.close("ul").line();
            for (String line : BaselineText.of(result)) {
                html.prose("p", line, "class", "baseline").line();
            }
        }

        private void total(String kind, long count, String noun) throws IOException {
            html.open("li", "class", count == 0 ? kind + " none" : kind).element("b", Words.number(count)).text(" " + noun)
                    .close("li").line();
        }

        private void tallies() throws IOException {
            if (!result.findings().isEmpty()) {
                Tally.of("family", "By family", result, this::family).write(html);
                Tally.of("package", "By package", result, findings::packageOf).write(html);
                Tally.of("rule", "By rule", result, Finding::rule).write(html);
            }
        }

        // ---- the filter

        private void severities() throws IOException {
            for (Severity severity : Tally.GRAVEST_FIRST) {
                if (result.count(severity) > 0) {
                    html.open("label", "class", "chip " + severity.label())
                            .open("input", "type", "checkbox", "name", "severity", "value", severity.label(), "checked", "")
                            .text(" " + severity.label()).close("label").line();
                }
            }
        }

        private void choices() throws IOException {
            choice("family", "All families", this::family);
            choice("rule", "All rules", Finding::rule);
            choice("package", "All packages", findings::packageOf);
        }

        private void choice(String name, String all, Function<Finding, String> value) throws IOException {
            html.open("select", "name", name, "aria-label", name).element("option", all, "value", "");
            Map<String, Long> counts = result.findings().stream()
                    .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.counting()));
            for (Map.Entry<String, Long> entry : counts.entrySet()) {
                html.element("option", entry.getKey() + " (" + Words.number(entry.getValue()) + ")", "value", entry.getKey());
            }
            html.close("select").line();
        }

        // ---- what was found

        private void findings() throws IOException {
            if (result.findings().isEmpty()) {
                html.element("p", "Nothing was found.", "class", "nothing");
            }
            String path = null;
            for (Finding finding : result.findings()) {
                if (!finding.at().path().equals(path)) {
                    if (path != null) {
                        html.close("section").line();
                    }
                    path = finding.at().path();
                    findings.openFile(finding);
                }
                findings.write(finding, family(finding), isShort(), rules.containsKey(finding.rule()));
            }
            if (path != null) {
                html.close("section").line();
            }
        }

        private void problems() throws IOException {
            if (result.problems().isEmpty()) {
                return;
            }
            html.open("section", "id", "problems").element("h2", "What could not be analysed").open("ul").line();
            for (Problem problem : result.problems()) {
                html.open("li").open("span", "class", "path").breakable(problem.path())
                        .text(problem.line() > 0 ? ":" + problem.line() : "").close("span")
                        .text(" " + problem.reason()).close("li").line();
            }
            html.close("ul").close("section").line();
        }

        /** The text of each rule that spoke, once. */
        private void rules() throws IOException {
            Map<String, Long> counts = result.findings().stream()
                    .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
            counts.keySet().retainAll(rules.keySet());
            if (counts.isEmpty()) {
                return;
            }
            RulePage pages = new RulePage(counts.keySet());
            html.open("section", "id", "rules").element("h2", "The rules that spoke").line();
            for (Map.Entry<String, Long> entry : counts.entrySet()) {
                RuleDescription rule = rules.get(entry.getKey());
                html.open("details", "class", "rule", "id", RulePage.anchor(rule.name()))
                        .open("summary").element("h3", rule.name()).text(" ")
                        .prose("span", rule.summary(), "class", "sentence").text(" ")
                        .element("span", Words.number(entry.getValue()), "class", "count").close("summary").line()
                        .open("div", "class", "page")
                        .element("p", rule.family().label() + " · " + rule.severity().label() + " · " + rule.profile().label()
                                + " profile · " + rule.releases() + (rule.aliases().isEmpty() ? ""
                                : " · known elsewhere as " + String.join(", ", rule.aliases())), "class", "facts")
                        .raw(pages.prose(rule)).raw(pages.examples(rule)).close("div").close("details").line();
            }
            html.close("section").line();
        }

        private boolean isShort() {
            return result.findings().size() <= MOST_OPEN;
        }

        private String family(Finding finding) {
            RuleDescription rule = rules.get(finding.rule());
            return rule == null ? "other" : rule.family().label();
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream found = HtmlReport.class.getResourceAsStream("/report/" + name)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
