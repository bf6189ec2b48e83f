package dev.asynclint.finding;

/** A region in a named file; the path is relative to the working directory, with forward slashes. */
public record Location(String path, Span span) implements Comparable<Location> {

    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : span.compareTo(other.span);
    }

    @Override
    public String toString() {
        return path + ":" + span.line() + ":" + span.column();
    }
}
