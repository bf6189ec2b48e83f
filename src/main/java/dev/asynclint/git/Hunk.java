package dev.asynclint.git;

/**
 * Lines that a change puts in the place of others.
 *
 * @param before      first of the lines that were there; when there were none, the line after which they would stand
 * @param beforeCount how many those were
 * @param after       first of the lines that are there now; when there are none, the line after which they would stand
 * @param afterCount  how many these are
 */
public record Hunk(int before, int beforeCount, int after, int afterCount) {

    /** Of a file that is new from the first line to the last. */
    static final Hunk ALL = new Hunk(0, 0, 1, Integer.MAX_VALUE / 2);

    int lastBefore() {
        return beforeCount == 0 ? before : before + beforeCount - 1;
    }

    int lastAfter() {
        return afterCount == 0 ? after : after + afterCount - 1;
    }
}
