package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/** What makes virtual threads, or is one: {@code Thread.ofVirtual()} and all that evidently comes from it. */
public final class VirtualThreads {

    private static final int MAX_DEPTH = 8;

    private final FileModel file;

    VirtualThreads(FileModel file) {
        this.file = file;
    }

    /** Whether a thread, builder or factory is a virtual one for certain, whatever way the code takes. */
    public boolean makes(Expression expression) {
        return makes(expression, 0);
    }

    private boolean makes(Expression expression, int depth) {
        Expression e = Call.unwrap(expression);
        if (e == null || depth > MAX_DEPTH) {
            return false;
        }
        if (e instanceof LambdaExpr lambda) {
            return all(Results.of(lambda), depth);
        }
        if (e instanceof ObjectCreationExpr creation) {
            return makesInNewThread(creation, depth);
        }
        if (e instanceof com.github.javaparser.ast.expr.ConditionalExpr choice) {
            return makes(choice.getThenExpr(), depth + 1) && makes(choice.getElseExpr(), depth + 1);
        }
        Call call = file.callAt(e);
        if (call != null) {
            return call.name().equals("ofVirtual") && call.receiverType().is("java.lang.Thread")
                    || call.name().equals("startVirtualThread") && call.receiverType().is("java.lang.Thread")
                    || isOfThreads(call) && makes(call.receiver(), depth + 1) || returned(call, depth);
        }
        Variable variable = file.types().variable(e);
        if (variable == null) {
            return false;
        }
        return variable.type().is("java.lang.Thread.Builder.OfVirtual") || all(file.executors().values(variable), depth)
                || file.elsewhere().field(variable, "virtual", (other, field) ->
                        Optional.of(other.virtualThreads().all(other.executors().values(field), 0))).orElse(false);
    }

    /** Whether an expression is a parameter of a private method to which all callers give virtual threads. */
    public boolean areGivenTo(Expression expression) {
        Variable variable = file.types().variable(expression);
        if (variable == null || variable.kind() != Variable.Kind.PARAMETER
                || !(variable.declaration().getParentNode().orElse(null) instanceof MethodDeclaration method) || !method.isPrivate()) {
            return false;
        }
        int index = method.getParameters().indexOf(variable.declaration());
        List<Call> callers = file.calls().stream().filter(c -> c.name().equals(method.getNameAsString())
                && file.helpers().bodyOf(c).filter(b -> b.node() == method).isPresent()).toList();
        return !callers.isEmpty() && callers.stream().allMatch(c -> c.argument(index) != null && makes(c.argument(index)));
    }

    /** A method of a builder or a factory: what it gives is virtual when the builder is. */
    private boolean isOfThreads(Call call) {
        return call.receiver() != null && !(call.node() instanceof MethodReferenceExpr && call.name().equals("new"))
                && (file.isSubtype(call.receiverType(), "java.lang.Thread.Builder")
                || file.isSubtype(call.receiverType(), "java.util.concurrent.ThreadFactory"));
    }

    private boolean returned(Call call, int depth) {
        Optional<Body> own = file.helpers().bodyOf(call);
        return own.isPresent() ? all(Results.of(own.get().node()), depth)
                : file.elsewhere().method(call, "virtual", VirtualThreads::answer).orElse(false);
    }

    private static Optional<Boolean> answer(FileModel other, Body method) {
        return Optional.of(other.virtualThreads().all(Results.of(method.node()), 0));
    }

    /** A factory class, anonymous or of the project: its {@code newThread} tells. */
    private boolean makesInNewThread(ObjectCreationExpr creation, int depth) {
        if (creation.getAnonymousClassBody().isPresent()) {
            for (Node member : creation.getAnonymousClassBody().get()) {
                Body body = file.bodyAt(member);
                if (body != null && body.isNamed("newThread")) {
                    return all(Results.of(member), depth);
                }
            }
            return false;
        }
        Call made = file.callAt(creation);
        MethodTarget target = file.isSubtype(file.typeOf(creation), "java.util.concurrent.ThreadFactory")
                ? file.taskMethod(made).orElse(null) : null;
        if (target == null) {
            return false;
        }
        Optional<Body> own = file.method(target.key());
        return own.isPresent() ? all(Results.of(own.get().node()), depth)
                : file.elsewhere().method(target.owner(), target.key(), "virtual", VirtualThreads::answer).orElse(false);
    }

    private boolean all(List<Expression> values, int depth) {
        return !values.isEmpty() && values.stream().allMatch(v -> makes(v, depth + 1));
    }
}
