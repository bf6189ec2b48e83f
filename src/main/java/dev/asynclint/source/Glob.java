package dev.asynclint.source;

/** File name patterns: {@code *} within a name, {@code **} across folders, {@code ?}, {@code [abc]}. */
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
                    boolean two = i + 1 < glob.length() && glob.charAt(i + 1) == '*';
                    if (two && i + 2 < glob.length() && glob.charAt(i + 2) == '/') {
                        regex.append("(?:.*/)?");
                        i += 2;
                    } else if (two) {
                        regex.append(".*");
                        i++;
                    } else {
                        regex.append("[^/]*");
                    }
                }
                case '?' -> regex.append("[^/]");
                case '[' -> {
                    int close = glob.indexOf(']', i + 2);
                    if (close < 0) {
                        regex.append("\\[");
                    } else {
                        String set = glob.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[")
                                .replace("&", "\\&");
                        regex.append('[').append(set.startsWith("!") ? "^" + set.substring(1) : set).append(']');
                        i = close;
                    }
                }
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
}
