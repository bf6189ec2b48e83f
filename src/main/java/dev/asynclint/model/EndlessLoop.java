package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.types.MethodDecl;
import java.util.ArrayList;
import java.util.List;

/** A loop of a task's own code that no condition ends. */
public record EndlessLoop(Body body, Statement loop) {

    private static final int MAX_DEPTH = 3;

    /** All loops of tasks in a file whose condition is always true. */
    public static List<EndlessLoop> in(FileModel file) {
        List<EndlessLoop> loops = new ArrayList<>(0);
        for (Body body : file.bodies()) {
            for (Statement statement : body.node().findAll(Statement.class, EndlessLoop::isEndless)) {
                if (file.bodyAround(statement) == body && file.execution().isTask(body.threadRoot())) {
                    loops.add(new EndlessLoop(body, statement));
                }
            }
        }
        return loops;
    }

    private static boolean isEndless(Statement statement) {
        return statement instanceof WhileStmt w && isTrue(w.getCondition()) || statement instanceof DoStmt d && isTrue(d.getCondition())
                || statement instanceof ForStmt f && f.getCompare().map(EndlessLoop::isTrue).orElse(true);
    }

    private static boolean isTrue(Expression condition) {
        return condition instanceof BooleanLiteralExpr literal && literal.getValue();
    }

    /** Whether nothing in it leaves it, asks for the interrupt flag, or waits for what an interrupt or a close ends. */
    public boolean goesOnWhateverComes() {
        return !isLeft(loop, true) && body.file().calls().stream()
                .filter(c -> c.body().threadRoot() == body.threadRoot() && FileModel.isWithin(c.node(), loop))
                .noneMatch(c -> listens(c, MAX_DEPTH));
    }

    private static boolean listens(Call call, int depth) {
        Api api = call.api();
        MethodDecl method = call.resolution().method();
        if (call.isTo("java.lang.Thread", "interrupted", "isInterrupted") || api != null && (api.is(Api.Flag.INTERRUPTIBLE)
                || api.isBlocking() && (api.blocks() == Category.NET || api.blocks() == Category.MESSAGING))
                || call.isTo("java.lang.System", "exit")
                || method != null && method.throwsTypes().contains(Handler.INTERRUPTED)) {
            return true;
        }
        return depth > 0 && call.file().helpers().bodyOf(call)
                .map(b -> b.callsOnThread().stream().anyMatch(c -> listens(c, depth - 1))).orElse(false);
    }

    /** A return, a throw, or a break that ends this loop and not one within. */
    private static boolean isLeft(Node node, boolean own) {
        for (Node child : node.getChildNodes()) {
            if (child instanceof LambdaExpr || child instanceof TypeDeclaration<?>) {
                continue;
            }
            boolean inner = child instanceof ForStmt || child instanceof WhileStmt || child instanceof DoStmt || child instanceof SwitchStmt
                    || child instanceof ForEachStmt;
            if (child instanceof Statement s && (s.isReturnStmt() || s.isThrowStmt())
                    || child instanceof BreakStmt leave && (own || leave.getLabel().isPresent()) || isLeft(child, own && !inner)) {
                return true;
            }
        }
        return false;
    }
}
