package dev.asynclint.cache;

import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Problem;
import dev.asynclint.finding.Span;

/** How the pieces of a finding are packed; each is read as it is written. */
final class FindingFormat {

    private FindingFormat() {
    }

    static void write(Span span, Packer out) {
        out.number(span.line());
        out.number(span.column());
        out.number(span.endLine());
        out.number(span.endColumn());
    }

    static Span span(Unpacker in) {
        return new Span(in.small(), in.small(), in.small(), in.small());
    }

    /** Null too. */
    static void write(Location at, Packer out) {
        out.string(at == null ? null : at.path());
        if (at != null) {
            write(at.span(), out);
        }
    }

    static Location location(Unpacker in) {
        String path = in.string();
        return path == null ? null : new Location(path, span(in));
    }

    static void write(Note note, Packer out) {
        out.constant(note.kind());
        write(note.at(), out);
        out.string(note.text());
    }

    static Note note(Unpacker in) {
        return new Note(in.constant(Note.Kind.values()), location(in), in.string());
    }

    static void write(Problem problem, Packer out) {
        out.string(problem.path());
        out.number(problem.line());
        out.string(problem.reason());
    }

    static Problem problem(Unpacker in) {
        return new Problem(in.string(), in.small(), in.string());
    }
}
