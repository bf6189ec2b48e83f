package dev.asynclint.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code git diff --raw -z --patch --unified=0} prints: a list of files, then their hunks. */
final class Diff {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");
    private static final String NEW_NAME = "+++ ";
    private static final String NAME_PREFIX = "b/";

    /**
     * @param beforeMode {@code 100644} or alike for a file, {@code 000000} for nothing
     * @param beforeId   of its content
     * @param status     {@code A D M R T U}
     * @param before     the name that it had, relative to the top of the work tree
     */
    record Entry(String beforeMode, String afterMode, String beforeId, char status, String before, String after) {

        /** No link and no other repository. */
        boolean wasFile() {
            return beforeMode.startsWith("100");
        }

        boolean isFile() {
            return afterMode.startsWith("100");
        }
    }

    private final byte[] output;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Hunk>> hunks = new HashMap<>();
    private int position;

    private Diff(byte[] output) {
        this.output = output;
    }

    static Diff read(byte[] output) {
        Diff diff = new Diff(output);
        try {
            diff.readEntries();
            diff.readPatch();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new GitException("the output of `git diff` cannot be understood (" + e.getMessage()
                    + "); a newer git may help, this needs 2.20 or later");
        }
        return diff;
    }

    List<Entry> entries() {
        return entries;
    }

    /** In the file of this new name. */
    List<Hunk> hunks(String after) {
        return hunks.getOrDefault(after, List.of());
    }

    // ---- :MODE MODE ID ID STATUS\0NAME\0[NEW NAME\0]

    private void readEntries() {
        while (position < output.length && output[position] == ':') {
            String[] facts = upTo((byte) 0).substring(1).split(" ");
            char status = facts[4].charAt(0);
            String before = upTo((byte) 0);
            String after = status == 'R' || status == 'C' ? upTo((byte) 0) : before;
            entries.add(new Entry(facts[0], facts[1], facts[2], status, before, after));
        }
        if (position < output.length && output[position] == 0) {
            position++;
        }
    }

    // ---- the patch

    /** Lines of code are passed over by their number, so that none is taken for a header. */
    private void readPatch() {
        String name = "";
        while (position < output.length) {
            String line = upTo((byte) '\n');
            Matcher hunk = HUNK.matcher(line);
            if (line.startsWith(NEW_NAME)) {
                name = name(line.substring(NEW_NAME.length()));
            } else if (hunk.matches()) {
                Hunk found = new Hunk(number(hunk.group(1)), count(hunk.group(2)), number(hunk.group(3)), count(hunk.group(4)));
                hunks.computeIfAbsent(name, n -> new ArrayList<>()).add(found);
                for (int i = 0; i < found.beforeCount() + found.afterCount(); i++) {
                    pass();
                }
            }
        }
    }

    private static int count(String group) {
        return group == null ? 1 : number(group);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A line of code, and after the last one of a file the note that it has no line end. */
    private void pass() {
        skipLine();
        if (position < output.length && output[position] == '\\') {
            skipLine();
        }
    }

    private void skipLine() {
        while (position < output.length && output[position] != '\n') {
            position++;
        }
        position++;
    }

    private String upTo(byte end) {
        int start = position;
        while (output[position] != end) {
            position++;
        }
        return new String(output, start, position++ - start, StandardCharsets.UTF_8);
    }

    /** {@code b/a name<tab>}, {@code "b/a \"name\""}, {@code /dev/null}; the last is nobody's name. */
    private static String name(String written) {
        String name = written.startsWith("\"") ? unquoted(written)
                : written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
        return name.startsWith(NAME_PREFIX) ? name.substring(NAME_PREFIX.length()) : name;
    }

    /** As in C. Bytes of other characters stand as they are, since core.quotePath is off. */
    static String unquoted(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = quoted.charAt(++i);
            int named = "abtnvfr".indexOf(c);
            if (named >= 0) {
                text.append((char) (7 + named));
            } else if (c >= '0' && c <= '3') {
                text.append((char) Integer.parseInt(quoted.substring(i, i + 3), 8));
                i += 2;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
