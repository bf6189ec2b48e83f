package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import java.util.Optional;

/**
 * What an executor does with tasks that it cannot take, where the code says that it does nothing.
 *
 * @param handler the handler where it is made: a policy of the JDK, a lambda, an object
 */
public record Rejection(FileModel file, Expression handler) {

    private static final String HANDLER = "java.util.concurrent.RejectedExecutionHandler";
    private static final String SCHEDULED = "java.util.concurrent.ScheduledExecutorService";
    private static final String POLICIES = "java.util.concurrent.ThreadPoolExecutor.Discard";

    /** {@code new DiscardPolicy()}, or an object whose class, anonymous or of this file, has an empty method. */
    public static Optional<Rejection> of(Call made) {
        if (!(made.node() instanceof ObjectCreationExpr creation)) {
            return Optional.empty();
        }
        FileModel file = made.file();
        boolean drops = creation.getAnonymousClassBody().isPresent()
                ? creation.findFirst(MethodDeclaration.class, m -> dropsTask(file, m)).isPresent()
                : made.type().name().startsWith(POLICIES) || file.isSubtype(made.type(), HANDLER) && ownMethod(made)
                .map(m -> dropsTask(file, m)).orElse(false);
        return drops && file.isSubtype(made.type(), HANDLER) ? Optional.of(new Rejection(file, creation)) : Optional.empty();
    }

    /** {@code (task, pool) -> { }} */
    public static Optional<Rejection> of(Body lambda) {
        return lambda.node() instanceof LambdaExpr function && function.getParameters().size() == 2
                && isEmpty(lambda.file(), function.getBody()) && isHandler(lambda.file(), function) ? Optional.of(new Rejection(lambda.file(), function)) : Optional.empty();
    }

    private static boolean isHandler(FileModel file, LambdaExpr function) {
        Node parent = function.getParentNode().orElse(null);
        Call call = file.callAt(parent);
        if (call != null) {
            MethodDecl method = call.resolution().method();
            int index = call.arguments().indexOf(function);
            return call.name().equals("setRejectedExecutionHandler") || method != null && index >= 0
                    && index < method.parameters().size() && method.parameters().get(index).is(HANDLER);
        }
        return parent instanceof VariableDeclarator declared && file.types().read(declared.getType(), declared).is(HANDLER);
    }

    private static Optional<MethodDeclaration> ownMethod(Call made) {
        return made.file().bodies().stream().filter(b -> b.isNamed("rejectedExecution")
                && b.declaration().owner().equals(made.type().name())).map(Body::node)
                .filter(MethodDeclaration.class::isInstance).map(MethodDeclaration.class::cast).findFirst();
    }

    private static boolean dropsTask(FileModel file, MethodDeclaration method) {
        return method.getNameAsString().equals("rejectedExecution") && method.getBody().map(b -> isEmpty(file, b)).orElse(false);
    }

    /** A comment within says that it is meant. */
    private static boolean isEmpty(FileModel file, Node code) {
        return code instanceof BlockStmt block && block.getStatements().isEmpty() && !file.hasComment(block);
    }

    /** Whether tasks are lost by it: the pool that gets it can be full while it works, and needs more than the latest task. */
    public boolean losesTasks() {
        Node parent = handler.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator declared) {
            return file.calls().stream().anyMatch(c -> c.arguments().stream().anyMatch(a -> a instanceof NameExpr name
                    && name.getNameAsString().equals(declared.getNameAsString())) && losesTasks(c));
        }
        Call user = file.callAt(parent);
        return user != null && losesTasks(user);
    }

    private boolean losesTasks(Call user) {
        TypeRef pool = user.receiverType();
        boolean given = user.name().equals("setRejectedExecutionHandler") || user.name().equals("new")
                && file.isSubtype(pool, "java.util.concurrent.Executor");
        if (!given || file.isSubtype(pool, SCHEDULED) || pool.simpleName().endsWith("Scheduler")) {
            return false;
        }
        Optional<PoolShape> shape = user.name().equals("new") ? PoolShape.of(user) : PoolShape.of(file, user.receiver());
        return shape.map(s -> !s.isQueueUnbounded() && !s.keepsOne()).orElse(true);
    }

    /** Whether the code chose the oldest waiting task as the one to go. */
    public boolean dropsOldest() {
        return file.typeOf(handler).simpleName().equals("DiscardOldestPolicy");
    }
}
