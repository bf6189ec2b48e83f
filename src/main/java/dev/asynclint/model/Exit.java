package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithStatements;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.types.Variable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How code comes to the end of its body: what follows a handler. */
final class Exit {

    private final Body body;

    Exit(Body body) {
        this.body = body;
    }

    /** Whether control never goes on behind a statement. */
    static boolean leaves(Statement statement) {
        Statement last = statement.isBlockStmt()
                ? statement.asBlockStmt().getStatements().getLast().orElse(statement) : statement;
        return last.isReturnStmt() || last.isThrowStmt() || last.isContinueStmt() || last.isBreakStmt();
    }

    /** Whether the body is left soon after a handler: no loop goes on, and nothing else waits. */
    boolean isLeftAfter(CatchClause handler) {
        Statement last = handler.getBody().getStatements().getLast().orElse(null);
        if (last instanceof ReturnStmt || last instanceof ThrowStmt) {
            return true;
        }
        Node tried = handler.getParentNode().orElseThrow();
        if (last instanceof BreakStmt leave) {
            Node target = leave.getLabel().map(l -> labelled(tried, l.getIdentifier())).orElseGet(() -> breakable(tried));
            return target != null && endsAfter(target, handler.getBody());
        }
        if (last instanceof ContinueStmt go && go.getLabel().isEmpty()) {
            Node loop = loopAround(tried);
            return loop != null && isStopped(loop, handler.getBody()) && endsAfter(loop, handler.getBody());
        }
        return !(last instanceof ContinueStmt) && endsAfter(tried, handler.getBody());
    }

    /** Whether nothing loops around a call, and nothing waits after it. */
    boolean isLastWait(Node call) {
        return endsAfter(call, new BlockStmt());
    }

    /** {@code while (running)}, on a field that others clear before they interrupt, whatever method the loop stands in. */
    boolean isLoopOfStopFlag(CatchClause handler) {
        return loopAround(handler) instanceof WhileStmt loop && loop.getCondition() instanceof NameExpr flag
                && isStopFlag(flag, handler.getBody());
    }

    private boolean endsAfter(Node start, BlockStmt handler) {
        for (Node n = start; n != body.node(); n = n.getParentNode().orElse(null)) {
            Node parent = n.getParentNode().orElse(null);
            if (parent == null) {
                return false;
            }
            if (isLoop(parent)) {
                if (!isStopped(parent, handler)) {
                    return false;
                }
            } else if (parent instanceof NodeWithStatements<?> block && !isShort(block, n)) {
                return false;
            }
        }
        return true;
    }

    /** What follows in a block neither loops, but over a list of things after a loop that was stopped, nor waits; up to a statement that leaves. */
    private boolean isShort(NodeWithStatements<?> block, Node after) {
        for (Statement statement : block.getStatements()) {
            if (!FileModel.isBefore(after, statement)) {
                continue;
            }
            if (statement.findFirst(Statement.class, s -> isLoop(s) && !(s.isForEachStmt() && isLoop(after))).isPresent() || waits(statement)) {
                return false;
            }
        }
        return true;
    }

    private boolean waits(Statement statement) {
        return body.calls().stream().anyMatch(c -> c.blocks() && FileModel.isWithin(c.node(), statement));
    }

    /** {@code while (running)}, when the handler sets {@code running}, or others do before they interrupt. */
    private boolean isStopped(Node loop, BlockStmt handler) {
        Expression condition = loop instanceof WhileStmt statement ? statement.getCondition()
                : loop instanceof DoStmt statement ? statement.getCondition()
                : loop instanceof ForStmt statement ? statement.getCompare().orElse(null) : null;
        if (condition == null) {
            return false;
        }
        Set<String> set = handler.findAll(AssignExpr.class).stream().map(a -> a.getTarget().toString())
                .collect(Collectors.toSet());
        return asked(condition).anyMatch(n -> set.contains(n.getNameAsString()) || isStopFlag(n, handler));
    }

    /** The names in a condition, and those that {@code isRunning()} of the same file asks for it. */
    private Stream<NameExpr> asked(Expression condition) {
        FileModel file = body.file();
        return Stream.concat(condition.findAll(NameExpr.class).stream(), condition.findAll(MethodCallExpr.class).stream()
                .filter(question -> question.getScope().isEmpty() && question.getArguments().isEmpty())
                .flatMap(question -> file.helpers().bodyOf(file.callAt(question)).stream())
                .flatMap(question -> Results.of(question.node()).stream()).flatMap(r -> r.findAll(NameExpr.class).stream()));
    }

    /** A field that another method of the file sets, in a file that interrupts threads, or that the handler asks. */
    private boolean isStopFlag(NameExpr name, BlockStmt handler) {
        FileModel file = body.file();
        Variable variable = file.types().variable(name);
        return variable != null && variable.isField()
                && (handler.findFirst(IfStmt.class, i -> i.getCondition().findFirst(NameExpr.class, name::equals)
                .isPresent()).isPresent()
                || file.calls().stream().anyMatch(c -> c.name().equals("interrupt") || c.name().equals("shutdownNow")))
                && (file.calls().stream().anyMatch(c -> c.name().matches("set|compareAndSet|getAndSet")
                && variable.name().equals(String.valueOf(c.receiver())) && !FileModel.isWithin(c.node(), body.method().node()))
                || file.unit().findFirst(AssignExpr.class, a -> !FileModel.isWithin(a, body.method().node())
                && a.getTarget().toString().replaceFirst("^this\\.", "").equals(variable.name())
                && !a.findAncestor(ConstructorDeclaration.class).isPresent()).isPresent());
    }

    static boolean isLoop(Node node) {
        return node instanceof WhileStmt || node instanceof DoStmt || node instanceof ForStmt
                || node instanceof ForEachStmt;
    }

    private Node loopAround(Node node) {
        Node n = node;
        while (n != null && n != body.node() && !isLoop(n)) {
            n = n.getParentNode().orElse(null);
        }
        return n == body.node() ? null : n;
    }

    private Node breakable(Node node) {
        Node n = node;
        while (n != null && n != body.node() && !isLoop(n) && !(n instanceof SwitchStmt)) {
            n = n.getParentNode().orElse(null);
        }
        return n == body.node() ? null : n;
    }

    private Node labelled(Node node, String label) {
        Node n = node;
        while (n != null && n != body.node()
                && !(n instanceof LabeledStmt named && named.getLabel().getIdentifier().equals(label))) {
            n = n.getParentNode().orElse(null);
        }
        return n == body.node() ? null : n;
    }
}
