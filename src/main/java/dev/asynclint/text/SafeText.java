package dev.asynclint.text;

/**
 * Makes text of unknown origin fit to be printed. Scanned code, file names and messages built from them may hold
 * terminal escapes or characters that reorder a line; what is shown must be what stands there.
 */
public final class SafeText {

    private SafeText() {
    }

    /** The text with every invisible or reordering character, line ends and tabs among them, as {@code \\u{..}}. */
    public static String escape(String text) {
        if (text.chars().allMatch(unit -> unit >= ' ' && unit < 0x7f)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    /** Appends one character, escaped where it must be; gives the columns of a terminal that it takes. */
    public static int append(StringBuilder out, int point) {
        if (isPrintable(point)) {
            out.appendCodePoint(point);
            return width(point);
        }
        String escaped = "\\u{" + Integer.toHexString(point) + "}";
        out.append(escaped);
        return escaped.length();
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            // FORMAT holds the bidirectional overrides, isolates and marks, and everything of no width.
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    /** Columns of a terminal: 0 for marks that combine, 2 for the wide scripts of East Asia and for emoji, else 1. */
    public static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        // The ranges that Unicode's EastAsianWidth.txt calls W or F, joined where only rare signs lie between.
        boolean wide = point >= 0x1100 && (point <= 0x115f
                || point >= 0x2e80 && point <= 0x303e
                || point >= 0x3041 && point <= 0xa4cf && point != 0x303f
                || point >= 0xac00 && point <= 0xd7a3
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xfe30 && point <= 0xfe6f
                || point >= 0xff01 && point <= 0xff60
                || point >= 0xffe0 && point <= 0xffe6
                || point >= 0x1f300 && point <= 0x1f64f
                || point >= 0x1f680 && point <= 0x1f6ff
                || point >= 0x1f900 && point <= 0x1faff
                || point >= 0x20000 && point <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
