package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.asynclint.types.Variable;
import java.util.function.Predicate;

/** Where a value comes from: {@code tasks} of {@code tasks.get(0)}, of the elements of a loop over it, or of its stream. */
final class Source {

    private static final int MAX_STEPS = 16;

    private Source() {
    }

    /**
     * The expression at the root of a chain, of a loop, of a stream whose element a value is: a variable, as a rule.
     *
     * @param expression the receiver of a call; null or a type for {@code Future::get}
     * @param at         the call
     * @param end        calls at which a chain is followed no further
     */
    static Expression of(Expression expression, Node at, FileModel file, Predicate<Call> end) {
        Expression e = Call.unwrap(expression);
        if (at instanceof MethodReferenceExpr reference && (e == null || e.isTypeExpr() || e.toString().matches("[A-Z]\\w*"))) {
            Call around = file.callAt(reference.getParentNode().orElse(null));
            return around == null ? null : of(around.receiver(), around.node(), file, end);
        }
        for (int i = 0; i < MAX_STEPS && e != null; i++) {
            Call call = file.callAt(e);
            Expression outer = e instanceof NameExpr ? collection(e, file) : null;
            if (e.isArrayAccessExpr()) {
                e = e.asArrayAccessExpr().getName();
            } else if (e instanceof MethodCallExpr chained && chained.getScope().isPresent() && (call == null || !end.test(call))) {
                e = Call.unwrap(chained.getScope().get());
            } else if (outer != null) {
                e = Call.unwrap(outer);
            } else {
                return e;
            }
        }
        return e;
    }

    /** What the variable of a for-each loop or of a lambda is an element of; null for other variables. */
    private static Expression collection(Expression name, FileModel file) {
        Variable variable = file.types().variable(name);
        Node declared = variable == null ? null : variable.declaration();
        Node parent = declared == null ? null : declared.getParentNode().orElse(null);
        if (declared instanceof Parameter && parent instanceof LambdaExpr) {
            Call around = file.callAt(parent.getParentNode().orElse(null));
            return around == null ? null : around.receiver();
        }
        return parent != null && parent.getParentNode().orElse(null) instanceof ForEachStmt loop && loop.getVariable() == parent
                ? loop.getIterable() : null;
    }
}
