package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.types.TypeRef;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code if (!eventLoop.inEventLoop()) future.sync();}: the code itself asks on what thread it is. The UI thread is a loop, too. */
final class EventLoopCheck {

    private static final Pattern ON_LOOP = Pattern.compile("(!\\s*)?[\\w.()]*\\b(inEventLoop|isEventLoopThread"
            + "|isOnEventLoopThread|isInNonBlockingThread|isNonBlockingThread|isEventLoopContext|isInEventLoop|onEventLoop"
            + "|isEventDispatchThread|isDispatchThread|isFxApplicationThread|isCurrentThread\\w*)\\b");
    private static final Pattern MAY_BLOCK = Pattern.compile(
            "(!\\s*)?[\\w.()]*\\b(isOnWorkerThread|isWorkerContext|isBlockingAllowed|canBlock|isWorkerThread)\\(");

    private EventLoopCheck() {
    }

    /**
     * Whether a call shows that its thread may wait: Vert.x lets only virtual threads and workers await a future, and a
     * verticle may be deployed on such.
     */
    static boolean isVirtual(Call call) {
        return call.isTo("io.vertx.core.Future", "await") || isVerticle(call)
                && call.file().unit().findFirst(NameExpr.class, n -> n.getNameAsString().equals("ThreadingModel")).isPresent();
    }

    private static boolean isVerticle(Call call) {
        Body method = call.body().method();
        return method.isMethod() && Stream.of("Verticle", "AbstractVerticle", "VerticleBase", "Deployable").anyMatch(type ->
                call.file().isSubtype(TypeRef.of(method.declaration().owner()), "io.vertx.core." + type));
    }

    /** Whether code runs only where a check has found that this thread is no event loop's. */
    static boolean excludesLoop(Node code) {
        Node inner = code;
        for (Node n = code.getParentNode().orElse(null); n != null && !(n instanceof CallableDeclaration<?>);
                n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && inner != choice.getCondition()
                    && isOff(choice.getCondition(), inner == choice.getThenStmt())
                    || n instanceof BinaryExpr both && inner == both.getRight()
                            && isOff(both.getLeft(), both.getOperator() == BinaryExpr.Operator.AND)
                    || n instanceof BlockStmt block && isLeftOnLoop(block, inner)) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    /** {@code if (inEventLoop()) return …;} before a statement of the block. */
    private static boolean isLeftOnLoop(BlockStmt block, Node statement) {
        for (Statement before : block.getStatements()) {
            if (before == statement) {
                return false;
            }
            if (before instanceof IfStmt choice && Exit.leaves(choice.getThenStmt())
                    && isOff(choice.getCondition(), false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOff(Expression condition, boolean whenTrue) {
        Matcher loop = ON_LOOP.matcher(condition.toString());
        Matcher worker = MAY_BLOCK.matcher(condition.toString());
        return loop.find() && (loop.group(1) != null) == whenTrue
                || worker.find() && (worker.group(1) == null) == whenTrue;
    }
}
