package dev.asynclint.filter;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.finding.Span;
import dev.asynclint.source.Anchor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the suppressions of one file. */
final class SuppressionReader {

    private static final String PREFIX = "asynclint";
    private static final String MARKER = PREFIX + ":allow";
    private static final Pattern BEFORE_REASON = Pattern.compile("(?:^|\\s)--(?:\\s|$)");
    private static final int MAX_NAMES = 50;

    private final CompilationUnit unit;
    private final String source;
    private final Predicate<String> isAlias;
    private List<String> lines;

    /** @param isAlias whether a word is the id under which another tool knows one of our rules */
    SuppressionReader(CompilationUnit unit, String source, Predicate<String> isAlias) {
        this.unit = unit;
        this.source = source;
        this.isAlias = isAlias;
    }

    List<Suppression> read() {
        List<Suppression> all = new ArrayList<>();
        if (source.contains("SuppressWarnings")) {
            unit.findAll(AnnotationExpr.class).forEach(annotation -> readAnnotation(annotation, all));
        }
        if (source.contains(MARKER)) {
            readComments(all);
        }
        all.sort(Comparator.comparing(Suppression::at));
        return List.copyOf(all);
    }

    // ---- annotations

    private void readAnnotation(AnnotationExpr annotation, List<Suppression> all) {
        Optional<Range> covered = annotation.getParentNode().flatMap(Node::getRange);
        if (!annotation.getName().getIdentifier().equals("SuppressWarnings") || covered.isEmpty()) {
            return;
        }
        for (StringLiteralExpr value : values(annotation)) {
            String name = nameIn(value.asString());
            if (name != null && value.getRange().isPresent()) {
                Span at = span(value.getRange().get());
                all.add(new Suppression(Suppression.Kind.ANNOTATION, List.of(name), List.of(span(covered.get())), "",
                        at, Anchor.of(unit, at).member(), line(at.line())));
            }
        }
    }

    /** Null for a value that is meant for others; plain {@code "all"} is the compiler's and other tools' word. */
    private String nameIn(String value) {
        if (value.equals(PREFIX)) {
            return Suppression.ALL;
        }
        if (value.startsWith(PREFIX + ":")) {
            return value.substring(PREFIX.length() + 1).strip();
        }
        return isAlias.test(value) ? value : null;
    }

    private static List<StringLiteralExpr> values(AnnotationExpr annotation) {
        Expression value = null;
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            value = single.getMemberValue();
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            value = normal.getPairs().stream().filter(pair -> pair.getNameAsString().equals("value"))
                    .map(MemberValuePair::getValue).findFirst().orElse(null);
        }
        List<? extends Expression> parts = value instanceof ArrayInitializerExpr array ? array.getValues()
                : value == null ? List.of() : List.of(value);
        return parts.stream().filter(StringLiteralExpr.class::isInstance).map(StringLiteralExpr.class::cast).toList();
    }

    // ---- comments

    private void readComments(List<Suppression> all) {
        CommentScan scan = CommentScan.of(source);
        for (CommentScan.Comment comment : scan.comments()) {
            String text = comment.text();
            if (!text.startsWith(MARKER) || text.length() > MARKER.length()
                    && !Character.isWhitespace(text.charAt(MARKER.length()))) {
                continue;
            }
            String[] parts = BEFORE_REASON.split(text.substring(MARKER.length()), 2);
            Span at = comment.at();
            boolean alone = !scan.hasCode(at.line()) && !scan.hasCode(at.endLine());
            int target = alone ? scan.nextCode(at.endLine() + 1) : at.line();
            all.add(new Suppression(Suppression.Kind.COMMENT, namesIn(parts[0]),
                    target < 0 ? List.of() : coveredFrom(target),
                    parts.length < 2 ? "" : parts[1].strip(), at, Anchor.of(unit, at).member(), line(at.line())));
        }
    }

    /** Names parted by commas; words after a name are a reason that lacks its hyphens, not names. */
    private static List<String> namesIn(String text) {
        return Arrays.stream(text.split(",")).map(part -> part.strip().split("\\s", 2)[0])
                .filter(name -> !name.isEmpty())
                .map(name -> name.startsWith(PREFIX + ":") ? name.substring(PREFIX.length() + 1) : name)
                .distinct().limit(MAX_NAMES).toList();
    }

    /**
     * The line, and the rest of the statements and declarations that begin on it, for a finding may stand at the last
     * call of a chain. Nested bodies are left out: they hold statements of their own.
     */
    private List<Span> coveredFrom(int line) {
        List<Span> covered = new ArrayList<>();
        covered.add(new Span(line, 1, line, Integer.MAX_VALUE));
        unit.walk(node -> {
            boolean counts = node instanceof Statement && !(node instanceof BlockStmt)
                    || node instanceof BodyDeclaration<?>;
            if (counts && node.getRange().filter(range -> range.begin.line == line).isPresent()) {
                covered.addAll(withoutBodies(node));
            }
        });
        return covered.stream().distinct().toList();
    }

    private static List<Span> withoutBodies(Node node) {
        Range whole = node.getRange().orElseThrow();
        List<Span> rest = new ArrayList<>();
        Position from = whole.begin;
        for (Range body : bodiesIn(node)) {
            if (from.isBefore(body.begin)) {
                rest.add(new Span(from.line, from.column, body.begin.line, body.begin.column));
            }
            from = body.end.isAfter(from) ? body.end : from;
        }
        rest.add(new Span(from.line, from.column, whole.end.line, whole.end.column));
        return rest;
    }

    /** No recursion, for a generated chain of calls may be thousands of nodes deep. */
    private static List<Range> bodiesIn(Node node) {
        List<Range> bodies = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(node.getChildNodes());
        while (!open.isEmpty()) {
            Node child = open.pop();
            boolean statementOfItsOwn = child instanceof Statement || child instanceof BodyDeclaration<?>;
            if (statementOfItsOwn && !inExpressionLambda(child)) {
                child.getRange().ifPresent(bodies::add);
            } else {
                child.getChildNodes().forEach(open::push);
            }
        }
        bodies.sort(Comparator.comparing(range -> range.begin));
        return bodies;
    }

    /** {@code x -> x.join()} is a statement to the parser, but part of the line to a reader. */
    private static boolean inExpressionLambda(Node statement) {
        return !(statement instanceof BlockStmt)
                && statement.getParentNode()
                        .filter(LambdaExpr.class::isInstance).isPresent();
    }

    // ---- where things are

    private static Span span(Range range) {
        return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column);
    }

    private String line(int number) {
        if (lines == null) {
            lines = source.lines().toList();
        }
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
