package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.Optional;

/**
 * A loop around a call: a statement, or a call such as {@code forEach} that runs its function per element.
 *
 * @param source what is iterated over, or the condition; null for an endless loop
 */
public record Loop(Kind kind, Node node, Expression source) {

    public enum Kind { FOR_EACH, FOR, WHILE, STREAM }

    /** The innermost loop around a node that runs on the same thread, within its method. */
    public static Optional<Loop> around(Call call) {
        FileModel file = call.file();
        Node inner = call.node();
        for (Node n = inner.getParentNode().orElse(null); n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof ForEachStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(Kind.FOR_EACH, n, loop.getIterable()));
            }
            if (n instanceof ForStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(Kind.FOR, n, loop.getCompare().orElse(null)));
            }
            if (n instanceof WhileStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(Kind.WHILE, n, loop.getCondition()));
            }
            if (n instanceof DoStmt loop && inner == loop.getBody()) {
                return Optional.of(new Loop(Kind.WHILE, n, loop.getCondition()));
            }
            Body body = file.bodyAt(n);
            if (body != null) {
                if (!file.execution().runsAtOnce(body)) {
                    return Optional.empty();
                }
                Optional<Loop> perElement = file.execution().handover(body)
                        .filter(h -> isPerElement(h.call()))
                        .map(h -> new Loop(Kind.STREAM, h.call().node(), root(file, h.call())));
                if (perElement.isPresent()) {
                    return perElement;
                }
            }
            inner = n;
        }
        return Optional.empty();
    }

    private static boolean isPerElement(Call call) {
        return call.receiver() != null && switch (call.name()) {
            case "forEach", "forEachOrdered", "map", "flatMap", "mapToObj", "peek", "replaceAll" ->
                    !call.isTo("java.util.Optional", call.name());
            default -> false;
        };
    }

    private static Expression root(FileModel file, Call call) {
        Expression e = call.receiver();
        while (file.callAt(e) != null && file.callAt(e).receiver() != null && !file.callAt(e).resolution().isStatic()) {
            e = file.callAt(e).receiver();
        }
        return e;
    }

    /** Whether the number of rounds is a literal, a constant, or the number of processors. */
    public boolean isConstant() {
        if (source == null) {
            return false;
        }
        if (kind == Kind.FOR && source instanceof BinaryExpr compare) {
            return isConstant(compare.getRight()) || isConstant(compare.getLeft());
        }
        String text = source.toString();
        return text.startsWith("List.of(") || text.startsWith("Arrays.asList(") || text.startsWith("Stream.of(")
                || text.startsWith("Set.of(") || text.startsWith("EnumSet.") || text.endsWith(".values()")
                && text.matches("[A-Z]\\w*(\\.[A-Z]\\w*)*\\.values\\(\\)") || isRange(text);
    }

    private static boolean isRange(String text) {
        return text.matches("(Int|Long)Stream\\.range(Closed)?\\(\\d+, *[\\dA-Z_.]+\\)");
    }

    private static boolean isConstant(Expression bound) {
        String text = bound.toString();
        return bound.isLiteralExpr() && !text.equals("0") || text.matches("([A-Za-z_]\\w*\\.)*[A-Z][A-Z0-9_]+")
                || text.contains("availableProcessors");
    }
}
