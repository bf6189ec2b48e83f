package dev.asynclint.report;

import dev.asynclint.text.SafeText;
import java.io.IOException;
import java.io.Writer;

/** Writes HTML in which nothing but tags that the caller names is markup, and nothing that is shown is invisible. */
final class Html {

    private final Writer out;

    Html(Writer out) {
        this.out = out;
    }

    /** @param attributes names and values in turn; one with the value null is left out */
    Html open(String tag, String... attributes) throws IOException {
        out.write('<');
        out.write(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.write(' ');
                out.write(attributes[i]);
                out.write("=\"");
                out.write(escape(attributes[i + 1]));
                out.write('"');
            }
        }
        out.write('>');
        return this;
    }

    Html close(String tag) throws IOException {
        out.write("</");
        out.write(tag);
        out.write('>');
        return this;
    }

    Html text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** An element that holds only text. */
    Html element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element of a sentence in which code stands between backticks. */
    Html prose(String tag, String sentence, String... attributes) throws IOException {
        open(tag, attributes);
        String[] parts = sentence.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0 || i == parts.length - 1) {
                text(i % 2 == 0 ? parts[i] : "`" + parts[i]);
            } else {
                element("code", parts[i]);
            }
        }
        return close(tag);
    }

    /** A path, in which a line may break behind each slash, or a name, in which it may before each dot. */
    Html breakable(String path) throws IOException {
        String[] parts = path.split(path.contains("/") ? "(?<=/)" : "(?=\\.)");
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                open("wbr");
            }
            text(parts[i]);
        }
        return this;
    }

    Html line() throws IOException {
        out.write('\n');
        return this;
    }

    /** What was escaped by someone else. */
    Html raw(String html) throws IOException {
        out.write(html);
        return this;
    }

    static String escape(String text) {
        String shown = SafeText.escape(text);
        StringBuilder escaped = new StringBuilder(shown.length() + 16);
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
