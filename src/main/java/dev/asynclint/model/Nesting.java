package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.TypeResolver;
import java.util.List;
import java.util.Optional;

/** A future within a future: a call wraps the future that its function gives. */
public final class Nesting {

    private final FileModel file;
    private final Call wrapper;

    Nesting(Call wrapper) {
        this.wrapper = wrapper;
        this.file = wrapper.file();
    }

    /** The lambda or reference among the arguments that gives a future. */
    public Optional<Expression> function() {
        return wrapper.arguments().stream().filter(TypeResolver::isFunctional)
                .filter(f -> file.futures().isFuture(file.types().resultOf(f)) && !isDoubtful(f) && !isGivenBack(f))
                .findFirst();
    }

    /** A reference to a method of which another overload gives no future. */
    private boolean isDoubtful(Expression function) {
        Call call = function instanceof MethodReferenceExpr ? file.callAt(function) : null;
        MethodDecl method = call == null ? null : call.resolution().method();
        TypeDecl owner = method == null ? null : file.types().view().find(method.owner());
        return owner != null && owner.methods(method.name()).stream().anyMatch(m -> !file.futures().isFuture(m.returns()));
    }

    /** {@code handle((r, e) -> running.remove(key))}: nothing new begins, and nobody asks what comes out. */
    private boolean isGivenBack(Expression function) {
        Call call = function instanceof LambdaExpr lambda ? lambda.getExpressionBody().map(file::callAt).orElse(null) : null;
        return call != null && file.futures().isDropped(wrapper)
                && new LostFuture(call, file.futures().chain(call)).isHarmless();
    }

    /** Whether the code deals with the inner future: the next call unwraps it, or the nested type is written down. */
    public boolean isMeant() {
        Call next = wrapper.next().orElse(null);
        if (next != null) {
            return usesInner(next);
        }
        Node place = wrapper.node();
        Node parent = place.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr || parent instanceof ConditionalExpr) {
            place = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return isNested(expected(place, parent)) || isUnwrappedAround(parent) || parent instanceof VariableDeclarator variable
                && isUnwrappedLater(variable);
    }

    /** {@code .thenCompose(f -> f)}, {@code .get().join()}, {@code .thenAccept(f -> f.cancel(true))} */
    private boolean usesInner(Call next) {
        if (next.name().startsWith("thenCompose")) {
            return true;
        }
        if (next.api() != null && next.api().isBlocking()) {
            return next.next().isPresent() || isNested(expected(next.node(), next.node().getParentNode().orElse(null)))
                    || next.node().getParentNode().orElse(null) instanceof ReturnStmt;
        }
        return next.argument(0) instanceof LambdaExpr lambda && lambda.getParameters().stream()
                .anyMatch(p -> isReceiver(p.getNameAsString(), lambda));
    }

    /** {@code toStage(pool.submit(() -> load())).thenCompose(f -> f)} */
    private boolean isUnwrappedAround(Node parent) {
        Call taker = file.callAt(parent);
        return taker != null && file.futures().isFuture(taker.type()) && taker.next().filter(this::usesInner).isPresent();
    }

    private boolean isReceiver(String name, LambdaExpr lambda) {
        return lambda.getBody().findFirst(NameExpr.class, n -> n.getNameAsString().equals(name)
                && file.callAt(n.getParentNode().orElse(null)) != null
                && file.callAt(n.getParentNode().orElse(null)).receiver() == n).isPresent();
    }

    private boolean isUnwrappedLater(VariableDeclarator variable) {
        return file.calls().stream().filter(c -> c.receiver() instanceof NameExpr name
                        && name.getNameAsString().equals(variable.getNameAsString())
                        && c.body().method() == wrapper.body().method())
                .anyMatch(this::usesInner);
    }

    /** The type that the place of an expression asks for, where it is written down; unknown elsewhere. */
    private TypeRef expected(Node place, Node parent) {
        if (parent instanceof VariableDeclarator variable) {
            return variable.getType().isVarType() ? TypeRef.UNKNOWN : file.types().read(variable.getType(), variable);
        }
        if (parent instanceof AssignExpr assign) {
            return file.typeOf(assign.getTarget());
        }
        if (parent instanceof ReturnStmt) {
            MethodDecl method = file.bodyAround(parent).declaration();
            return method == null ? TypeRef.UNKNOWN : method.returns();
        }
        Call taker = file.callAt(parent);
        if (taker == null || taker.resolution().method() == null) {
            return TypeRef.UNKNOWN;
        }
        List<TypeRef> held = taker.receiverType().args();
        return held.stream().filter(this::isNested).findFirst().orElseGet(() -> taker.resolution().method()
                .parameterFor(TypeResolver.argumentIndex(taker.node(), (Expression) place), taker.arguments().size()));
    }

    private boolean isNested(TypeRef type) {
        return file.futures().isFuture(type) && type.args().stream().anyMatch(file.futures()::isFuture);
    }
}
