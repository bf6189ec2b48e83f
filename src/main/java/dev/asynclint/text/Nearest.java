package dev.asynclint.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what the user meant: the known name that is the fewest edits away from a mistyped one. */
public final class Nearest {

    private Nearest() {
    }

    /** The nearest known name; empty when none is near enough to be meant. Of two equally near, the first by name. */
    public static Optional<String> to(String word, Collection<String> known) {
        String asked = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(2, asked.length() / 3);
        String best = null;
        int bestDistance = allowed + 1;
        for (String name : known.stream().sorted().toList()) {
            int distance = distance(asked, name.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && distance < name.length()) {
                best = name;
                bestDistance = distance;
            }
        }
        if (best == null && asked.length() >= 4) {
            best = known.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(asked)).sorted()
                    .findFirst().orElse(null);
        }
        return Optional.ofNullable(best);
    }

    /** {@code "; did you mean 'x'?"}, or nothing: the end of a message about an unknown word. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 40 || a.length() > 200) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
