package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Variable;
import java.util.Set;

/** Futures that are complete where they are waited for, by how they were made or by what the code has done before. */
final class DoneBefore {

    private final FileModel file;

    DoneBefore(FileModel file) {
        this.file = file;
    }

    /** {@code static final … NONE = CompletableFuture.completedFuture("none")} */
    boolean isConstantlyDone(Expression future) {
        Variable variable = file.types().variable(future);
        return variable != null && variable.isField() && variable.initial().map(file::callAt)
                .map(c -> c.is(Api.Flag.ALREADY_DONE)).orElse(false) && file.executors().values(variable).size() == 1;
    }

    /** {@code task.run(); task.get();} of a FutureTask: it has run here, and is complete. */
    boolean isRunBefore(Call wait, Expression future) {
        return file.calls().stream().anyMatch(c -> c.name().equals("run") && c.body() == wait.body() && c.receiver() != null
                && c.receiver().toString().equals(future.toString()) && FileModel.isBefore(c.node(), wait.node())
                && c.node().findAncestor(BlockStmt.class).filter(block -> FileModel.isWithin(wait.node(), block)).isPresent()
                && c.isTo("java.util.concurrent.RunnableFuture", "run"));
    }

    /** An element of what {@code pool.invokeAll(tasks)} gives: that waits until all are complete. */
    boolean isInvoked(Call wait, Expression future) {
        Expression source = Source.of(future, wait.node(), file, this::givesInvoked);
        Variable variable = source == null ? null : file.types().variable(source);
        return givesInvoked(file.callAt(source)) || variable != null && !variable.isField()
                && file.executors().values(variable).stream().map(file::callAt).anyMatch(this::givesInvoked);
    }

    /** {@code pool.invokeAll(tasks)}, or a method of this file that returns what that gives. */
    private boolean givesInvoked(Call call) {
        return invokesAll(call) || call != null && file.helpers().bodyOf(call).map(Body::results).filter(given -> !given.isEmpty()
                && given.stream().map(Call::unwrap).map(file::callAt).allMatch(DoneBefore::invokesAll)).isPresent();
    }

    private static boolean invokesAll(Call call) {
        return call != null && call.name().equals("invokeAll") && call.isTo("java.util.concurrent.ExecutorService", "invokeAll");
    }

    /** {@code allOf(a, b).join(); a.join()} and {@code allOf(a, b).thenApply(v -> a.join())}. */
    boolean isPartOfJoined(Call wait, Set<String> names) {
        Body method = wait.body().method();
        for (Call join : file.calls()) {
            if (join.is(Api.Flag.JOINS_ALL) && join.body().method() == method && join != wait
                    && FileModel.isBefore(join.node(), wait.node())
                    && !FileModel.isWithin(wait.node(), join.node()) && mentions(join, names)
                    && isFollowed(join, wait)) {
                return true;
            }
        }
        return false;
    }

    private boolean mentions(Call join, Set<String> names) {
        return join.arguments().stream().flatMap(a -> a.findAll(NameExpr.class).stream())
                .anyMatch(n -> names.contains(n.getNameAsString()) || isFilledFrom(n, names));
    }

    /** {@code CompletableFuture[] all = futures.toArray(…); allOf(all)} */
    private boolean isFilledFrom(NameExpr array, Set<String> names) {
        Variable variable = file.types().variable(array);
        return variable != null && variable.initial().map(value -> value.findAll(NameExpr.class).stream()
                .anyMatch(n -> names.contains(n.getNameAsString()))).orElse(false);
    }

    /** The joined future is waited for, or what waits here stands in its continuation. */
    private boolean isFollowed(Call join, Call wait) {
        for (Call next = join.next().orElse(null); next != null; next = next.next().orElse(null)) {
            if (next.blocks() || FileModel.isWithin(wait.node(), next.node())) {
                return true;
            }
        }
        Node parent = join.node().getParentNode().orElse(null);
        while (parent instanceof Expression && !(parent instanceof LambdaExpr)) {
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof VariableDeclarator declarator) {
            String name = declarator.getNameAsString();
            return file.calls().stream().anyMatch(c -> c.receiver() instanceof NameExpr n
                    && n.getNameAsString().equals(name) && c != wait
                    && (FileModel.isWithin(wait.node(), c.node())
                    || FileModel.isBefore(c.node(), wait.node()) && waits(c)));
        }
        return parent instanceof ExpressionStmt && waitsInside(join);
    }

    private static boolean waits(Call call) {
        return call.api() != null && call.api().isBlocking();
    }

    private boolean waitsInside(Call join) {
        Call outer = file.callAt(join.node().getParentNode().orElse(null));
        return outer != null && (waits(outer) || outer.target().isPresent());
    }

    /** {@code f.get(1, SECONDS); … f.get()}: an earlier call waited for the same future, completed or cancelled it. */
    boolean isEndedBefore(Call wait) {
        String own = wait.receiver() == null ? "" : wait.receiver().toString();
        return wait.receiver() != null && file.types().variable(wait.receiver()) != null && file.calls().stream().anyMatch(c -> c != wait
                && c.body() == wait.body() && c.receiver() != null && c.receiver().toString().equals(own)
                && (waits(c) || DoneFuture.ENDINGS.contains(c.name()))
                && (FileModel.isStatementBefore(c.node(), wait.node()) || isAskedAround(c.node(), wait.node())));
    }

    /** {@code if (!f.cancel(true)) { f.get() }}, and the same in its {@code else}. */
    private static boolean isAskedAround(Node asked, Node node) {
        return node.findAncestor(i -> FileModel.isWithin(asked, i.getCondition()),
                IfStmt.class).isPresent();
    }
}
