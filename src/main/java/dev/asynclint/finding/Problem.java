package dev.asynclint.finding;

/**
 * A file, or a part of one, that could not be analysed. Problems are counted and listed; the run goes on.
 *
 * @param path   relative to the working directory, with forward slashes
 * @param line   1-based; 0 when the whole file is meant
 * @param reason what went wrong and what to do, one line, no control characters
 */
public record Problem(String path, int line, String reason) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : reason.compareTo(other.reason);
    }
}
