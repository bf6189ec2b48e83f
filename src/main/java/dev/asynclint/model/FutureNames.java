package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.asynclint.types.Variable;
import java.util.HashSet;
import java.util.Set;

/** The names under which code asks about the future that a wait is for. */
final class FutureNames {

    private final FileModel file;

    FutureNames(FileModel file) {
        this.file = file;
    }

    /**
     * The variable that a wait is on, and the collection or the stage that it comes from: {@code f} and
     * {@code futures} of {@code for (var f : futures) f.join()} and of {@code futures.stream().map(Future::join)}.
     */
    Set<String> of(Call wait, Expression future) {
        Set<String> names = new HashSet<>();
        if (wait.node() instanceof MethodReferenceExpr reference) {
            addSource(reference, names);
            return names;
        }
        Expression e = withoutCasts(future);
        if (e instanceof MethodCallExpr getter && getter.getArguments().isEmpty()) {
            names.add(lastName(getter));
        }
        while (file.callAt(e) != null && file.callAt(e).receiver() != null) {
            e = file.callAt(e).receiver();
        }
        if (e instanceof ArrayAccessExpr access) {
            names.add(lastName(access));
            e = access.getName();
        }
        if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            addVariable(e, names);
        }
        return names;
    }

    private void addVariable(Expression expression, Set<String> names) {
        names.add(lastName(expression));
        Variable variable = file.types().variable(expression);
        Node declaration = variable == null ? null : variable.declaration();
        if (declaration == null) {
            return;
        }
        Node parent = declaration.getParentNode().orElse(null);
        if (parent instanceof LambdaExpr lambda) {
            addSource(lambda, names);
        } else if (parent != null && parent.getParentNode().orElse(null) instanceof ForEachStmt loop) {
            addRoot(loop.getIterable(), names);
        } else {
            variable.initial().ifPresent(value -> {
                Call call = file.callAt(value);
                if (call != null && call.receiver() instanceof NameExpr name && call.name().equals("get")) {
                    names.add(name.getNameAsString());
                }
            });
        }
    }

    /** The stream, collection or stage whose element or result a functional argument gets. */
    private void addSource(Expression functional, Set<String> names) {
        Call call = file.callAt(functional.getParentNode().orElse(null));
        if (call != null && call.receiver() != null) {
            addRoot(call.receiver(), names);
        }
    }

    private void addRoot(Expression expression, Set<String> names) {
        Expression e = Call.unwrap(expression);
        while (file.callAt(e) != null) {
            Call call = file.callAt(e);
            if (call.receiver() == null || call.resolution().isStatic()) {
                call.arguments().forEach(a -> {
                    if (a instanceof NameExpr) {
                        names.add(lastName(a));
                    }
                });
                return;
            }
            e = call.receiver();
        }
        if (e instanceof NameExpr || e instanceof FieldAccessExpr) {
            names.add(lastName(e));
        }
    }

    static String lastName(Expression e) {
        String text = withoutCasts(e).toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private static Expression withoutCasts(Expression expression) {
        Expression e = Call.unwrap(expression);
        while (e instanceof CastExpr cast) {
            e = Call.unwrap(cast.getExpression());
        }
        return e;
    }
}
