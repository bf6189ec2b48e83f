package dev.asynclint.report;

import dev.asynclint.finding.Finding;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Note;
import dev.asynclint.finding.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding in HTML: its sentence, the code around it, the path to the wait, what to do. */
final class HtmlFinding {

    /** Lines that are shown before and after the place. */
    private static final int AROUND = 3;
    private static final int MOST_MARKED_LINES = 6;
    private static final int FILES_AT_HAND = 100;

    private final Html html;
    private final SourceText sources;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> packages = new LinkedHashMap<>();
    private final Map<String, Optional<CodeLines>> files = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<CodeLines>> eldest) {
            return size() > FILES_AT_HAND;
        }
    };

    HtmlFinding(Html html, SourceText sources) {
        this.html = html;
        this.sources = sources;
    }

    /** The package that the file says it is in; the folder, when it says none or cannot be read. */
    String packageOf(Finding finding) {
        String path = finding.at().path();
        return packages.computeIfAbsent(path, p -> file(p).flatMap(CodeLines::packageName)
                .orElse(p.contains("/") ? p.substring(0, p.lastIndexOf('/') + 1) : "."));
    }

    /** Opens the section of the file that the finding is in. */
    void openFile(Finding finding) throws IOException {
        String path = finding.at().path();
        int name = path.lastIndexOf('/') + 1;
        html.open("section", "class", "file", "data-package", packageOf(finding))
                .open("h3").open("span", "class", "folder").breakable(path.substring(0, name)).close("span")
                .text(path.substring(name)).close("h3").line();
    }

    void write(Finding finding, String family, boolean open, boolean explained) throws IOException {
        String id = id(finding);
        html.open("details", "class", "finding " + finding.severity().label(), "id", id,
                        "data-severity", finding.severity().label(), "data-rule", finding.rule(), "data-family", family,
                        "open", open ? "" : null)
                .open("summary")
                .element("span", finding.severity().label(), "class", "severity").text(" ")
                .prose("span", finding.message(), "class", "message").text(" ")
                .open("span", "class", "meta").element("span", finding.rule()).text(" ")
                .element("span", "line " + finding.at().span().line()).close("span")
                .close("summary").line().open("div", "class", "body");
        code(finding);
        path(finding);
        related(finding);
        if (!finding.help().isEmpty()) {
            html.open("p", "class", "help").element("strong", "Instead:").text(" ")
                    .prose("span", finding.help()).close("p");
        }
        html.open("p", "class", "more");
        if (explained) {
            html.element("a", "Why this matters, and how to mend it", "class", "why",
                    "href", "#" + RulePage.anchor(finding.rule())).text(" ");
        }
        // A link to this finding, to be handed on.
        html.open("a", "href", "#" + id, "class", "path").breakable(finding.at().toString()).close("a")
                .close("p").close("div").close("details").line();
    }

    /** Stays while the fingerprint does; projects that are linted together may have the same ones. */
    private String id(Finding finding) {
        int before = ids.merge(finding.fingerprint(), 1, Integer::sum) - 1;
        return "f-" + finding.fingerprint() + (before == 0 ? "" : "-" + before);
    }

    // ---- code

    private void code(Finding finding) throws IOException {
        Span span = finding.at().span();
        CodeLines code = unchanged(finding).orElseGet(() -> CodeLines.only(finding.excerpt(), span.line()));
        int from = Math.max(code.first(), span.line() - AROUND);
        int to = Math.min(code.last(), Math.min(span.endLine(), span.line() + MOST_MARKED_LINES) + AROUND);
        while (from < span.line() && code.line(from).isBlank()) {
            from++;
        }
        while (to > span.line() && code.line(to).isBlank()) {
            to--;
        }
        int indent = code.indent(from, to);
        int digits = Integer.toString(to).length();
        html.open("pre", "class", "code", "tabindex", "0", "aria-label", "code").open("code");
        for (int number = from; number <= to; number++) {
            boolean marked = number >= span.line() && number <= span.endLine();
            html.open("span", "class", marked ? "l here" : "l")
                    .element("i", " ".repeat(digits - Integer.toString(number).length()) + number).text("  ");
            code.write(number, indent, span, html);
            html.line().close("span");
        }
        html.close("code").close("pre").line();
    }

    /** The code that the finding is in, when its line is still what it was. */
    private Optional<CodeLines> unchanged(Finding finding) {
        int line = finding.at().span().line();
        return file(finding.at().path()).filter(code -> code.has(line) && code.line(line).equals(finding.excerpt()));
    }

    /** The code at a place that the finding names, when the file still has one there. */
    private Optional<CodeLines> codeAt(Location at, Finding finding) {
        Optional<CodeLines> code = at.path().equals(finding.at().path()) ? unchanged(finding) : file(at.path());
        return code.filter(lines -> lines.has(at.span().line())
                && at.span().column() <= lines.line(at.span().line()).length());
    }

    private Optional<CodeLines> file(String path) {
        Optional<CodeLines> known = files.get(path);
        if (known == null) {
            known = sources.of(path).map(CodeLines::of);
            files.put(path, known);
        }
        return known;
    }

    // ---- the path

    /** From what made the code asynchronous over each call to the one that waits, each with the place that leads on. */
    private void path(Finding finding) throws IOException {
        List<Note> contexts = finding.notes().stream().filter(note -> note.kind() == Note.Kind.CONTEXT).toList();
        if (contexts.isEmpty() && finding.path().isEmpty()) {
            return;
        }
        html.open("ol", "class", "way", "aria-label", "path").line();
        for (Note context : contexts) {
            step("hop", "async", context.text(), context.at(), finding);
        }
        String member = finding.member().isEmpty() ? "here" : "`" + finding.member() + "`";
        List<Note> steps = finding.path();
        if (steps.isEmpty()) {
            step("wait", "in", member, finding.at(), finding);
        } else {
            step("in", "in", member, steps.get(0).at(), finding);
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            step(last ? "wait" : "call", last ? "waits in" : "calls", "`" + steps.get(i).text() + "`",
                    last ? null : steps.get(i + 1).at(), finding);
        }
        html.close("ol").line();
    }

    private void related(Finding finding) throws IOException {
        List<Note> related = finding.notes().stream().filter(note -> note.kind() == Note.Kind.RELATED).toList();
        if (related.isEmpty()) {
            return;
        }
        html.open("ul", "class", "related", "aria-label", "related places").line();
        for (Note note : related) {
            step(null, "see", note.text(), note.at(), finding);
        }
        html.close("ul").line();
    }

    private void step(String kind, String verb, String sentence, Location at, Finding finding) throws IOException {
        html.open("li", "class", kind).element("span", verb, "class", "verb").text(" ").prose("span", sentence);
        if (at != null) {
            place(at, finding);
        }
        html.close("li").line();
    }

    private void place(Location at, Finding finding) throws IOException {
        int line = at.span().line();
        html.text(" ").open("span", "class", "place");
        if (at.path().equals(finding.at().path())) {
            html.text("line " + line);
        } else {
            html.breakable(at.path() + ":" + line);
        }
        html.close("span");
        Optional<CodeLines> code = codeAt(at, finding);
        if (code.isPresent()) {
            html.open("pre").open("code");
            code.get().write(line, code.get().indent(line, line), at.span(), html);
            html.close("code").close("pre");
        }
    }
}
