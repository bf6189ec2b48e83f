package dev.asynclint.cli;

import dev.asynclint.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words of different looks, laid out in lines of a width that is given; a word that is longer stands out. */
final class WrappedText {

    private final List<String> shown = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private boolean open;

    static WrappedText of(String text) {
        return new WrappedText().add(text, UnaryOperator.identity());
    }

    /** Adds text, which goes on with the last word unless there is a space between. */
    WrappedText add(String text, UnaryOperator<String> look) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && Character.isWhitespace(text.charAt(i));
            if (space || i == text.length()) {
                if (i > from) {
                    part(text.substring(from, i), look);
                }
                open = open && !space;
                from = i + 1;
            }
        }
        return this;
    }

    private void part(String text, UnaryOperator<String> look) {
        StringBuilder safe = new StringBuilder();
        int width = text.codePoints().map(point -> SafeText.append(safe, point)).sum();
        String part = look.apply(safe.toString());
        int last = shown.size() - 1;
        if (open) {
            shown.set(last, shown.get(last) + part);
            widths.set(last, widths.get(last) + width);
        } else {
            shown.add(part);
            widths.add(width);
        }
        open = true;
    }

    /** Columns that the text takes in one line. */
    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum() + Math.max(0, widths.size() - 1);
    }

    int longestWord() {
        return widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Lines without the space around them. */
    List<String> lines(int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int i = 0; i < shown.size(); i++) {
            if (used > 0 && used + 1 + widths.get(i) > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(shown.get(i));
            used += widths.get(i);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The lines as a block: the first begins with {@code first}, all others with as much space. */
    String block(String first, int width) {
        return first + String.join("\n" + " ".repeat(first.length()), lines(width - first.length())) + "\n";
    }
}
