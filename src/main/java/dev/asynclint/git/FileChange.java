package dev.asynclint.git;

import java.nio.file.Path;
import java.util.List;

/**
 * What a change does to one file. Lines that differ in white space alone are not changed.
 *
 * @param before where it was; null for a new file
 * @param after  where it is; null for a deleted one
 * @param hunks  in the order of the lines; none where only the name differs
 */
public record FileChange(Path before, Path after, List<Hunk> hunks) {

    public FileChange {
        hunks = List.copyOf(hunks);
    }

    /** Whether one of these lines, which count from 1, is new. */
    public boolean touches(int firstLine, int lastLine) {
        return hunks.stream().anyMatch(h -> h.afterCount() > 0 && h.after() <= lastLine && firstLine <= h.lastAfter());
    }

    /** Where a line stood that is not touched. */
    public int lineBefore(int line) {
        int moved = 0;
        for (Hunk hunk : hunks) {
            if (hunk.lastAfter() < line) {
                moved = hunk.lastBefore() - hunk.lastAfter();
            }
        }
        return line + moved;
    }
}
