package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the subtasks of a scope: where they are kept, and who asks for their results. */
public final class Subtasks {

    private static final String SUBTASK = Scope.TYPE + ".Subtask";

    private final Scope scope;
    private final FileModel file;

    Subtasks(Scope scope) {
        this.scope = scope;
        this.file = scope.file();
    }

    /** Whether the code asks subtasks for their state. */
    public boolean isAskedForState() {
        return file.calls().stream().anyMatch(c -> c.name().equals("state") && isOfSubtask(c.receiver(), c.node(), 0));
    }

    /** Whether a fork's task is known to give a value. */
    public static boolean givesValue(Call fork) {
        FileModel file = fork.file();
        Expression task = fork.node() instanceof MethodReferenceExpr ? null : Call.unwrap(fork.argument(0));
        if (task instanceof LambdaExpr lambda && lambda.getExpressionBody().isPresent()) {
            return isValue(file.typeOf(lambda.getExpressionBody().get()));
        }
        if (task instanceof LambdaExpr lambda) {
            return Results.of(lambda).stream().anyMatch(r -> !r.isNullLiteralExpr());
        }
        if (task instanceof MethodReferenceExpr reference) {
            return isValue(file.types().resultOf(reference));
        }
        TypeRef type = task == null ? fork.node() instanceof MethodReferenceExpr reference ? elementsOf(file, reference)
                : TypeRef.UNKNOWN : file.typeOf(task);
        return type.is("java.util.concurrent.Callable") && isValue(type.arg(0));
    }

    /** {@code tasks.forEach(scope::fork)}: what the tasks are. */
    private static TypeRef elementsOf(FileModel file, MethodReferenceExpr reference) {
        Call around = file.callAt(reference.getParentNode().orElse(null));
        TypeRef tasks = around == null || around.receiver() == null ? TypeRef.UNKNOWN : around.receiverType();
        TypeRef element = file.types().elementOf(tasks);
        return element.isKnown() ? element : tasks.arg(0);
    }

    private static boolean isValue(TypeRef type) {
        return type.isKnown() && !type.isVoid() && !type.is("java.lang.Void") && type.kind() != TypeRef.Kind.UNKNOWN;
    }

    /** Calls that ask a subtask for its result or failure, in the code that owns the scope and in its subtasks. */
    public List<Call> reads() {
        return file.calls().stream().filter(c -> (c.name().equals("get") || c.name().equals("exception"))
                && c.arguments().isEmpty() && !scope.isOn(c) && isValueOfSubtask(c) && isOfSubtask(c.receiver(), c.node(), 0)).toList();
    }

    /**
     * A read in a method of this file that gets subtasks as an argument.
     *
     * @param call    the read
     * @param through the call that gives it the subtasks
     */
    public record Read(Call call, Call through) {
    }

    /** Reads in methods of this file to which the owner of the scope gives subtasks. */
    public List<Read> readsByHelpers() {
        List<Read> found = new ArrayList<>();
        for (Call call : file.calls()) {
            for (int i = 0; i < call.arguments().size(); i++) {
                Body helper = file.helpers().bodyOf(call).filter(b -> b.node() instanceof CallableDeclaration<?>).orElse(null);
                if (helper != null && isOfSubtask(call.argument(i), call.node(), 0)) {
                    List<Parameter> parameters = ((CallableDeclaration<?>) helper.node()).getParameters();
                    Parameter parameter = parameters.get(Math.min(i, parameters.size() - 1));
                    helper.callsOnThread().stream().filter(c -> c.name().equals("get") && c.arguments().isEmpty()
                            && isValueOfSubtask(c) && isFrom(c, parameter)).forEach(c -> found.add(new Read(c, call)));
                }
            }
        }
        return found;
    }

    private boolean isFrom(Call read, Parameter parameter) {
        Expression source = source(read.receiver(), read.node());
        Variable variable = source == null ? null : file.types().variable(source);
        return variable != null && variable.declaration() == parameter;
    }

    /**
     * Whether somebody asks for the state of the subtask that is read, before, or is ready for the exception: a handler of
     * IllegalStateException, or a broad one that stands within the scope's block.
     */
    public boolean isChecked(Call read) {
        boolean ready = read.node().findAncestor(TryStmt.class, t -> FileModel.isWithin(read.node(), t.getTryBlock())
                && t.getCatchClauses().stream().map(c -> new Handler(read.body(), c)).anyMatch(h ->
                h.catches("java.lang.IllegalStateException") || h.isCatchAll() && t.getResources().isEmpty()
                        && !isAround(t))).isPresent();
        return ready || isAskedBefore(read);
    }

    /** A try statement around the scope's whole life hides its failures, it is not ready for this one. */
    private boolean isAround(TryStmt attempt) {
        return scope.opening() != null && FileModel.isWithin(scope.opening().node(), attempt);
    }

    private boolean isAskedBefore(Call read) {
        return file.calls().stream().anyMatch(c -> c.name().equals("state") && c.body().method() == read.body().method()
                && c.receiver() != null && FileModel.isBefore(c.node(), read.node()) && root(c).equals(root(read)));
    }

    private String root(Call call) {
        Expression source = source(call.receiver(), call.node());
        Variable variable = source == null ? null : file.types().variable(source);
        return variable == null ? String.valueOf(source) : variable.identity();
    }

    /** Whether the value of a fork is kept. */
    public static boolean isKept(Call fork) {
        return !(fork.node().getParentNode().orElse(null) instanceof ExpressionStmt)
                && !(fork.node() instanceof MethodReferenceExpr reference && file(reference, fork).name().equals("forEach"));
    }

    private static Call file(MethodReferenceExpr reference, Call fork) {
        Call around = fork.file().callAt(reference.getParentNode().orElse(null));
        return around == null ? fork : around;
    }

    private boolean isValueOfSubtask(Call read) {
        TypeRef type = read.receiverType();
        return !type.isClass() ? read.receiver() instanceof NameExpr : file.isSubtype(type, SUBTASK)
                || type.is("java.util.function.Supplier") || file.isSubtype(type, "java.util.concurrent.Future");
    }

    /** Whether an expression is, or comes out of, what a fork of this scope gave. */
    private boolean isOfSubtask(Expression expression, Node at, int depth) {
        Expression source = source(expression, at);
        Call call = file.callAt(source);
        if (call != null) {
            return scope.forks(call) || scope.joins(call) && scope.policy() == Scope.Policy.UNTIL;
        }
        Variable variable = source == null ? null : file.types().variable(source);
        if (variable == null || variable.isField() || scope.is(source) || depth > 4) {
            return false;
        }
        Node value = variable.initial().map(v -> (Node) v).orElse(null);
        if (value != null && (forksIn(value) || isOfSubtask(variable.initial().get(), value, depth + 1))) {
            return true;
        }
        return file.calls().stream().anyMatch(c -> scope.forks(c) && isPutInto(c.node(), variable));
    }

    private boolean forksIn(Node value) {
        return file.calls().stream().anyMatch(c -> FileModel.isWithin(c.node(), value) && scope.forks(c));
    }

    /** {@code subtasks.add(scope.fork(…))}, {@code user = scope.fork(…)}. */
    private boolean isPutInto(Node fork, Variable variable) {
        for (Node n = fork.getParentNode().orElse(null); n != null && !(n instanceof ExpressionStmt); n = n.getParentNode().orElse(null)) {
            Expression into = n instanceof AssignExpr assign ? assign.getTarget()
                    : n instanceof MethodCallExpr call && call.getNameAsString().matches("add|addLast|put|offer|push|set")
                    ? call.getScope().orElse(null) : null;
            Expression named = into != null && into.isArrayAccessExpr() ? into.asArrayAccessExpr().getName() : into;
            Variable meant = named == null ? null : file.types().variable(named);
            if (meant != null && meant.identity().equals(variable.identity())) {
                return true;
            }
        }
        return false;
    }

    private Expression source(Expression expression, Node at) {
        return Source.of(expression, at, file, scope::isOn);
    }
}
