package dev.asynclint.report;

import dev.asynclint.finding.Span;
import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Java code, to be shown in HTML line by line with its words coloured. */
final class CodeLines {

    /** UTF-16 units that are shown of a line; who writes longer ones does not expect them to be read. */
    private static final int WIDEST = 400;
    private static final int BEFORE = 40;
    private static final String CUT = "…";
    private static final String TAB = "    ";
    private static final String[] CLASSES = {null, "k", "s", "c", "a", "n"};
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
    private static final Pattern PACKAGE =
            Pattern.compile("^[ \\t]*+package[ \\t]++([\\p{javaJavaIdentifierPart}.]++)", Pattern.MULTILINE);

    private final String text;
    private final byte[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final int firstLine;

    private CodeLines(String text, int firstLine) {
        this.text = text;
        this.kinds = JavaTokens.of(text);
        this.firstLine = firstLine;
        Matcher lineEnd = LINE_END.matcher(text);
        IntStream.Builder from = IntStream.builder();
        IntStream.Builder to = IntStream.builder();
        from.add(0);
        while (lineEnd.find()) {
            to.add(lineEnd.start());
            from.add(lineEnd.end());
        }
        to.add(text.length());
        this.starts = from.build().toArray();
        this.ends = to.build().toArray();
    }

    static CodeLines of(String text) {
        return new CodeLines(text, 1);
    }

    /** One line of a file whose others are not known. */
    static CodeLines only(String line, int number) {
        return new CodeLines(line, number);
    }

    int first() {
        return firstLine;
    }

    int last() {
        return firstLine + starts.length - 1;
    }

    boolean has(int number) {
        return number >= first() && number <= last();
    }

    String line(int number) {
        return text.substring(start(number), end(number));
    }

    /** The package that the text says it belongs to; empty when it says none. */
    Optional<String> packageName() {
        Matcher found = PACKAGE.matcher(text);
        while (found.find()) {
            if (kinds[found.start(1)] == JavaTokens.PLAIN) {
                return Optional.of(found.group(1));
            }
        }
        return Optional.empty();
    }

    /** How many characters of white space all of these lines begin with, empty lines aside. */
    int indent(int from, int to) {
        return IntStream.rangeClosed(from, to).filter(number -> !line(number).isBlank())
                .map(number -> line(number).length() - line(number).stripLeading().length()).min().orElse(0);
    }

    /**
     * Writes a line without its end.
     *
     * @param cut  as many characters are left out at its beginning
     * @param mark what is marked in it, with the tag that marks
     */
    void write(int number, int cut, Span mark, Html html) throws IOException {
        int start = start(number);
        int end = start + line(number).stripTrailing().length();
        int markFrom = mark == null || number < mark.line() || number > mark.endLine() ? end
                : number > mark.line() ? start : Math.min(end, start + mark.column() - 1);
        int markTo = mark == null || number < mark.line() || number > mark.endLine() ? end
                : number < mark.endLine() ? end : Math.min(end, start + mark.endColumn());
        int from = Math.min(start + cut, end);
        int to = end;
        if (end - from > WIDEST) {
            int seen = markFrom < markTo ? markFrom : from;
            from = boundary(Math.max(from, Math.min(seen - BEFORE, end - WIDEST)));
            to = boundary(from + WIDEST);
        }
        if (from > start + cut) {
            html.text(CUT);
        }
        runs(from, Math.max(from, Math.min(markFrom, to)), html);
        if (markFrom < markTo && markTo > from && markFrom < to) {
            html.open("mark");
            runs(Math.max(from, markFrom), Math.min(markTo, to), html);
            html.close("mark");
        }
        runs(Math.max(from, Math.min(markTo, to)), to, html);
        if (to < end) {
            html.text(CUT);
        }
    }

    /** Characters of one kind go into one element. */
    private void runs(int from, int to, Html html) throws IOException {
        for (int at = from; at < to; ) {
            int start = at;
            byte kind = kinds[start];
            while (at < to && kinds[at] == kind) {
                at++;
            }
            if (kind == JavaTokens.PLAIN || text.substring(start, at).isBlank()) {
                characters(start, at, html);
            } else {
                html.open("span", "class", CLASSES[kind]);
                characters(start, at, html);
                html.close("span");
            }
        }
    }

    /** What cannot be seen, or reorders what can, is spelled out and looks it. */
    private void characters(int from, int to, Html html) throws IOException {
        StringBuilder plain = new StringBuilder();
        for (int at = from; at < to; ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            int before = plain.length();
            if (point == '\t') {
                plain.append(TAB);
            } else {
                SafeText.append(plain, point);
            }
            if (point != '\t' && plain.length() > before + Character.charCount(point)) {
                String spelled = plain.substring(before);
                html.text(plain.substring(0, before)).element("b", spelled);
                plain.setLength(0);
            }
        }
        html.text(plain.toString());
    }

    /** Not between the halves of a surrogate pair. */
    private int boundary(int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }

    private int start(int number) {
        return starts[number - firstLine];
    }

    private int end(int number) {
        return ends[number - firstLine];
    }
}
