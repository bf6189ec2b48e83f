package dev.asynclint.source;

/** File name patterns: {@code *} within a name, {@code **} across folders, {@code ?}, {@code [abc]}, as git reads them. */
public final class Glob {

    private Glob() {
    }

    /** A regular expression for paths with forward slashes. */
    public static String toRegex(String glob) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    int end = i;
                    while (end < glob.length() && glob.charAt(end) == '*') {
                        end++;
                    }
                    boolean across = end - i > 1 && (i == 0 || glob.charAt(i - 1) == '/')
                            && (end == glob.length() || glob.charAt(end) == '/');
                    regex.append(!across ? "[^/]*" : end == glob.length() ? ".*" : "(?:.*/)?");
                    i = across && end < glob.length() ? end : end - 1;
                }
                case '?' -> regex.append("[^/]");
                case '[' -> i = set(glob, i, regex);
                case '\\' -> {
                    if (i + 1 < glob.length()) {
                        i++;
                    }
                    regex.append(java.util.regex.Pattern.quote(String.valueOf(glob.charAt(i))));
                }
                default -> regex.append(java.util.regex.Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    /** Translates the set that begins at an opening bracket; a bracket that none closes matches nothing. */
    private static int set(String glob, int open, StringBuilder regex) {
        StringBuilder set = new StringBuilder("[");
        int i = open + 1;
        if (i < glob.length() && (glob.charAt(i) == '!' || glob.charAt(i) == '^')) {
            set.append('^');
            i++;
        }
        int first = i;
        for (; i < glob.length() && (glob.charAt(i) != ']' || i == first); i++) {
            char c = glob.charAt(i);
            int named = c == '[' && glob.startsWith(":", i + 1) ? glob.indexOf(":]", i + 2) : -1;
            if (named > 0) {
                set.append(posixClass(glob.substring(i + 2, named)));
                i = named + 1;
            } else if (c == '\\' && i + 1 < glob.length()) {
                set.append(literal(glob.charAt(++i)));
            } else {
                set.append(c == '-' && i > first ? "-" : literal(c));
            }
        }
        if (i >= glob.length()) {
            regex.append("(?!)");
            return glob.length();
        }
        regex.append("(?!/)").append(set).append(']');
        return i;
    }

    private static String posixClass(String name) {
        return switch (name) {
            case "alnum" -> "\\p{Alnum}";
            case "alpha" -> "\\p{Alpha}";
            case "blank" -> "\\p{Blank}";
            case "digit" -> "\\p{Digit}";
            case "lower" -> "\\p{Lower}";
            case "punct" -> "\\p{Punct}";
            case "space" -> "\\s";
            case "upper" -> "\\p{Upper}";
            case "xdigit" -> "\\p{XDigit}";
            default -> "";
        };
    }

    private static String literal(char c) {
        return Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c;
    }
}
