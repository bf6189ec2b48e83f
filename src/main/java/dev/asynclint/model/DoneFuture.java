package dev.asynclint.model;

import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Set;

/** A future that is complete when a call gives it. */
final class DoneFuture {

    /** Methods that end a future, whatever it was waiting for. */
    static final Set<String> ENDINGS =
            Set.of("complete", "completeExceptionally", "cancel", "obtrudeValue", "obtrudeException");

    private static final int MAX_CALLS = 2;

    private final FileModel file;

    private DoneFuture(FileModel file) {
        this.file = file;
    }

    /**
     * {@code completedFuture(x)}, {@code service.take()}, which hands out futures as they complete, and a method of this file
     * that completes what it gives.
     */
    static boolean isGivenBy(Call call) {
        return call.is(Api.Flag.ALREADY_DONE) || call.isTo("java.util.concurrent.CompletionService", "take", "poll")
                || call.api() == null && call.file().futures().isFuture(call.type())
                && new DoneFuture(call.file()).isGivenByMethod(call, MAX_CALLS);
    }

    private boolean isGivenByMethod(Call call, int depth) {
        Body method = depth == 0 ? null : file.helpers().bodyOf(call).filter(Body::isMethod).orElse(null);
        List<Expression> results = method == null ? List.of() : Results.of(method.node());
        return !results.isEmpty() && results.stream().map(DoneFuture::withoutCasts).allMatch(result -> {
            Call given = file.callAt(result);
            Variable variable = given == null ? file.types().variable(result) : null;
            return given != null ? given.is(Api.Flag.ALREADY_DONE) || isGivenByMethod(given, depth - 1)
                    : variable != null && !variable.isField() && isCompletedBefore(result, variable.name());
        });
    }

    private static Expression withoutCasts(Expression expression) {
        Expression e = Call.unwrap(expression);
        return e instanceof CastExpr cast ? withoutCasts(cast.getExpression()) : e;
    }

    /** {@code try { f.complete(load()); } catch (Exception e) { f.completeExceptionally(e); } return f;} */
    private boolean isCompletedBefore(Expression result, String future) {
        Statement giving = result.findAncestor(Statement.class).orElse(null);
        return giving != null && giving.getParentNode().orElse(null) instanceof BlockStmt block
                && block.getStatements().stream().takeWhile(s -> s != giving).anyMatch(s -> completes(s, future));
    }

    private boolean completes(Statement statement, String future) {
        if (statement instanceof TryStmt attempt) {
            return completes(attempt.getTryBlock(), future)
                    && attempt.getCatchClauses().stream().allMatch(c -> completes(c.getBody(), future));
        }
        Call call = statement.isExpressionStmt() ? file.callAt(statement.asExpressionStmt().getExpression()) : null;
        return call != null && ENDINGS.contains(call.name())
                && call.receiver() instanceof NameExpr name && name.getNameAsString().equals(future);
    }

    /** One of its statements completes the future, or the last one throws. */
    private boolean completes(BlockStmt block, String future) {
        return block.getStatements().stream().anyMatch(s -> completes(s, future))
                || block.getStatements().getLast().filter(Statement::isThrowStmt).isPresent();
    }
}
