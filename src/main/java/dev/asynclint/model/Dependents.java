package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Location;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/** Whether others may have hung callbacks on a future before it is completed. */
public final class Dependents {

    private final FileModel file;
    private final Call completion;

    private Dependents(Call completion) {
        this.file = completion.file();
        this.completion = completion;
    }

    /** Where others got the future that a call completes; empty when nobody else is seen to have it. */
    public static Optional<Location> of(Call completion) {
        return completion.receiver() == null ? Optional.empty() : new Dependents(completion).of(completion.receiver());
    }

    /** Whether it is one of the futures of a collection: those of requests that wait for their answers. */
    public static boolean areOfMany(Call completion) {
        return completion.receiver() != null && new Dependents(completion).isOfMany(completion.receiver());
    }

    private boolean isOfMany(Expression future) {
        Call source = file.callAt(future);
        if (source != null && source.isTo("java.util.Optional", "of", "ofNullable")) {
            return isOfMany(source.argument(0));
        }
        if (source != null) {
            return LostFuture.isOfContainer(source) ? isKeptByObject(source.receiver())
                    : source.receiver() != null && source.arguments().isEmpty() && isOfMany(source.receiver());
        }
        if (future.isFieldAccessExpr() && !future.asFieldAccessExpr().getScope().isThisExpr()) {
            return isOfMany(future.asFieldAccessExpr().getScope());
        }
        Variable variable = file.types().variable(future);
        if (variable == null || variable.isField() || variable.declaration() == null) {
            return false;
        }
        if (variable.kind() == Variable.Kind.PARAMETER) {
            return isGivenOneOfMany(variable);
        }
        return elementOf(variable).map(from -> isKeptByObject(from) || file.isSubtype(file.typeOf(from), "java.util.Optional")
                && isOfMany(from)).orElseGet(() -> file.executors().values(variable).stream()
                .anyMatch(value -> file.callAt(value) != null && isOfMany(value)));
    }

    /** {@code wake(waiters.poll())}: what the callers of a private method hand to it. */
    private boolean isGivenOneOfMany(Variable parameter) {
        Body method = completion.body().method();
        return method.isMethod() && method.declaration().is(MethodDecl.Flag.PRIVATE)
                && method.node() instanceof MethodDeclaration declared && parameter.declaration() instanceof Parameter given
                && given.getParentNode().orElse(null) == declared
                && file.calls().stream().anyMatch(c -> c.name().equals(method.declaration().name()) && c.body().method() != method
                && file.helpers().bodyOf(c).orElse(null) == method
                && c.arguments().size() == declared.getParameters().size()
                && isOfMany(c.argument(declared.getParameters().indexOf(given))));
    }

    /** What a loop or a lambda that runs at once goes through. */
    private Optional<Expression> elementOf(Variable variable) {
        Node around = variable.declaration().getParentNode().orElse(null);
        if (around != null && around.getParentNode().orElse(null) instanceof ForEachStmt loop) {
            return Optional.of(loop.getIterable());
        }
        Call user = around instanceof LambdaExpr lambda ? file.callAt(lambda.getParentNode().orElse(null)) : null;
        return user == null || !file.execution().runsAtOnce(file.bodyAt(around)) ? Optional.empty() : Optional.ofNullable(user.receiver());
    }

    /** A collection that the object keeps, or a copy or view of one: others got the futures that it holds. */
    private boolean isKeptByObject(Expression collection) {
        Expression e = Call.unwrap(collection);
        while (file.callAt(e) != null && file.callAt(e).receiver() != null) {
            e = Call.unwrap(file.callAt(e).receiver());
        }
        Variable variable = e == null ? null : file.types().variable(e);
        return variable != null && variable.isField();
    }

    private Optional<Location> of(Expression future) {
        Call source = file.callAt(future);
        if (source != null) {
            return isKept(source) ? Optional.of(source.location()) : Optional.empty();
        }
        Variable variable = future instanceof ThisExpr ? null : file.types().variable(future);
        if (variable == null) {
            return Optional.empty();
        }
        if (variable.declaration() == null) {
            return Optional.of(file.location(future)); // a field of another class
        }
        return switch (variable.kind()) {
            case PARAMETER, LAMBDA_PARAMETER -> Optional.of(file.location(variable.declaration()));
            case FIELD -> givenOut(variable, file.unit());
            case LOCAL -> variable.initial().isEmpty() && file.executors().values(variable).isEmpty()
                    ? Optional.of(file.location(variable.declaration())) // an element, of a loop or a pattern
                    : ofLocal(variable);
        };
    }

    private Optional<Location> ofLocal(Variable variable) {
        for (Expression value : file.executors().values(variable)) {
            Variable kept = file.types().variable(value);
            Optional<Location> seen = file.callAt(value) != null || kept != null && kept.isField() ? of(value) : Optional.empty();
            if (seen.isPresent()) {
                return seen;
            }
        }
        return givenOut(variable, completion.body().method().node())
                .filter(at -> at.span().compareTo(completion.span()) < 0);
    }

    /** {@code pending.remove(id)}, {@code request.future()}: somebody put it there, and holds it. */
    private boolean isKept(Call source) {
        return !source.name().equals("new") && source.receiver() != null && !source.resolution().isStatic()
                && (LostFuture.isOfContainer(source) || source.arguments().isEmpty() && source.target().isPresent());
    }

    /** The first place where a variable's future is returned, handed on, stored, or gets a callback. */
    private Optional<Location> givenOut(Variable variable, Node scope) {
        List<Expression> uses = scope.findAll(Expression.class, e -> e instanceof NameExpr name
                && name.getNameAsString().equals(variable.name()) || e.isFieldAccessExpr()
                && e.asFieldAccessExpr().getScope() instanceof ThisExpr
                && e.asFieldAccessExpr().getNameAsString().equals(variable.name()));
        return uses.stream().filter(this::leaves).filter(use -> {
            Variable meant = file.types().variable(use);
            return meant != null && meant.identity().equals(variable.identity());
        }).map(file::location).findFirst();
    }

    private boolean leaves(Expression use) {
        Node parent = use.getParentNode().orElse(null);
        if (parent instanceof ReturnStmt || parent instanceof ConditionalExpr || parent instanceof LambdaExpr lambda
                && lambda.getExpressionBody().filter(use::equals).isPresent()) {
            return true;
        }
        if (parent instanceof AssignExpr assign) {
            return assign.getValue() == use;
        }
        Call call = file.callAt(parent);
        if (call == null || call.receiver() != use) {
            return call != null;
        }
        Api api = call.api();
        return api != null && api.runs().stream().anyMatch(r -> r.place() == Place.COMPLETING_THREAD);
    }
}
