package dev.asynclint.finding;

/**
 * A region of a source file. Lines and columns count from 1 in UTF-16 code units; the end is inclusive, as in
 * JavaParser's ranges.
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    @Override
    public int compareTo(Span other) {
        int byStart = line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        if (byStart != 0) {
            return byStart;
        }
        return endLine != other.endLine
                ? Integer.compare(endLine, other.endLine) : Integer.compare(endColumn, other.endColumn);
    }

    /** Whether the other region lies within this one. */
    public boolean contains(Span other) {
        boolean startsAfter = other.line > line || other.line == line && other.column >= column;
        boolean endsBefore = other.endLine < endLine || other.endLine == endLine && other.endColumn <= endColumn;
        return startsAfter && endsBefore;
    }
}
