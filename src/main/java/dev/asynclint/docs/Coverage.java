package dev.asynclint.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** rules/coverage.md: what others advise and find, and which rules of ours say it. Its tables answer in the last column. */
public final class Coverage {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern ONLY_RULES = Pattern.compile("`[^`]+`(, `[^`]+`)*");

    private Coverage() {
    }

    /** A line of a table. */
    public record Row(List<String> cells) {

        /** The cells stripped of the space around them. */
        static Row of(String line) {
            return new Row(List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).stream()
                    .map(String::strip).toList());
        }

        public String answer() {
            return cells.get(cells.size() - 1);
        }

        /** Names of our rules that the answer gives. */
        public List<String> rules() {
            return quoted(answer());
        }

        /** Ids of other tools, as they are written in a suppression. */
        public List<String> ids() {
            return quoted(cells.get(0));
        }

        /** Whether the mistake is the same, so that its ids silence our rules too: the answer is nothing but rules. */
        public boolean isSame() {
            return ONLY_RULES.matcher(answer()).matches();
        }

        private String linked() {
            List<String> shown = new ArrayList<>(cells);
            shown.set(cells.size() - 1, QUOTED.matcher(answer()).replaceAll("[$1]($1.md)"));
            return shown.stream().collect(Collectors.joining(" | ", "| ", " |"));
        }
    }

    /** All lines of all tables, without their heads. */
    public static List<Row> rows() {
        List<String> lines = text().lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines, i)) {
                rows.add(Row.of(lines.get(i)));
            }
        }
        return rows;
    }

    /** The text with the answers as links to the pages of the rules. */
    static String linked() {
        List<String> lines = text().lines().toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            out.append(isRow(lines, i) ? Row.of(lines.get(i)).linked() : lines.get(i)).append('\n');
        }
        return out.toString();
    }

    private static boolean isRow(List<String> lines, int index) {
        boolean head = index + 1 < lines.size() && lines.get(index + 1).startsWith("|---");
        return lines.get(index).startsWith("|") && !lines.get(index).startsWith("|---") && !head;
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(m -> m.group(1)).toList();
    }

    private static String text() {
        try (InputStream found = Coverage.class.getResourceAsStream("/rules/coverage.md")) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
