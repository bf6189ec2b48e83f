package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.RunResult;
import dev.asynclint.finding.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many findings of each severity something has, as a table with a bar in each row.
 *
 * @param key  under which the filter knows it
 * @param rows the most findings first
 */
record Tally(String key, String title, List<Row> rows) {

    static final List<Severity> GRAVEST_FIRST = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private static final int TOP = 8;
    /** For readers to whom styles do not get through. */
    private static final Map<Severity, String> FILL = Map.of(Severity.ERROR, "#b3261e", Severity.WARNING, "#b87503",
            Severity.INFO, "#5b84b1");

    /** One value and its findings. */
    record Row(String value, Map<Severity, Integer> counts) {

        static Row of(String value, List<Finding> findings) {
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
            return new Row(value, counts);
        }

        int sum() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static Tally of(String key, String title, RunResult result, Function<Finding, String> value) {
        Map<String, List<Finding>> byValue = result.findings().stream()
                .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.toList()));
        return new Tally(key, title, byValue.entrySet().stream().map(entry -> Row.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Row::sum).reversed()).toList());
    }

    /** The first rows; the others can be asked for. */
    void write(Html html) throws IOException {
        html.open("section", "class", "tally").element("h2", title).line();
        table(rows.subList(0, Math.min(TOP, rows.size())), html);
        if (rows.size() > TOP) {
            html.open("details").element("summary", Words.number(rows.size() - TOP) + " more");
            table(rows.subList(TOP, rows.size()), html);
            html.close("details");
        }
        html.close("section").line();
    }

    private void table(List<Row> shown, Html html) throws IOException {
        int most = rows.get(0).sum();
        html.open("table");
        for (Row row : shown) {
            // The script makes a link of it.
            html.open("tr").open("th", "scope", "row").open("a", "data-key", key, "data-value", row.value)
                    .breakable(row.value).close("a").close("th").open("td");
            bar(row, most, html);
            html.close("td").element("td", Words.number(row.sum()), "class", "count").close("tr").line();
        }
        html.close("table");
    }

    static void bar(Row row, int most, Html html) throws IOException {
        html.open("svg", "class", "bar", "width", "80", "height", "8", "viewBox", "0 0 100 8", "preserveAspectRatio", "none",
                "role", "img", "aria-label", row.sum() == 0 ? "none" : words(row));
        double at = 0;
        for (Severity severity : GRAVEST_FIRST) {
            double width = 100.0 * row.counts.getOrDefault(severity, 0) / most;
            if (width > 0) {
                html.open("rect", "class", severity.label(), "x", number(at), "width", number(width), "height", "8",
                        "fill", FILL.get(severity)).close("rect");
            }
            at += width;
        }
        html.close("svg");
    }

    private static String words(Row row) {
        StringBuilder words = new StringBuilder();
        for (Severity severity : GRAVEST_FIRST) {
            int count = row.counts.getOrDefault(severity, 0);
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(severity.label());
            }
        }
        return words.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
