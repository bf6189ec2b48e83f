package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Set;

/** The futures that a callback or a task needs before it can run: it may ask them for their results. */
final class StageInputs {

    private final FileModel file;

    StageInputs(FileModel file) {
        this.file = file;
    }

    /** {@code a.thenCombine(b, (x, y) -> a.join())}: a callback of a stage that needs the future itself. */
    boolean isInput(Call wait, Set<String> names) {
        Call asked = file.callAt(wait.receiver());
        if (wait.node() instanceof MethodReferenceExpr) { // of a stage it gets the value, not the stage
            return runsAfter(wait.body().parent(), names, 2);
        }
        if (asked != null && asked.arguments().isEmpty() && isJoinedByAccessor(wait.body(), asked.node().toString())) {
            return true;
        }
        boolean isKept = asked == null || Set.of("get", "getValue", "toCompletableFuture").contains(asked.name());
        return isKept && runsAfter(wait.body(), names, 2);
    }

    /** {@code allOf(result.nodes(), result.topics()).thenRun(() -> show(result.nodes().get()))}, also by way of a variable */
    private boolean isJoinedByAccessor(Body body, String accessor) {
        for (; body != null && !body.isMethod(); body = body.parent()) {
            Call call = file.callAt(body.node().getParentNode().orElse(null));
            if (call != null && file.futures().isFuture(call.receiverType())) {
                Call first = file.futures().chain(call).get(0);
                if (first.is(Api.Flag.JOINS_ALL) && first.arguments().stream().anyMatch(a -> a.toString().equals(accessor))
                        || isGivenBy(first.receiver(), accessor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code future} after {@code var future = entry.getValue();} */
    private boolean isGivenBy(Expression future, String accessor) {
        Variable variable = future == null ? null : file.types().variable(future);
        return variable != null && !variable.isField() && variable.initial().filter(v -> v.toString().equals(accessor)).isPresent();
    }

    /** {@code channel.close().addListener(f -> f.get())}: a listener is given the future itself when that is complete. */
    boolean isGivenToListener(Call wait) {
        Node function = wait.body().node();
        Node taker = function.getParentNode().orElse(null);
        while (taker instanceof CastExpr || taker instanceof EnclosedExpr) {
            taker = taker.getParentNode().orElse(null);
        }
        Call call = file.callAt(taker);
        Variable variable = call == null ? null : file.types().variable(wait.receiver());
        return variable != null && function instanceof LambdaExpr lambda && lambda.getParameters().stream().anyMatch(p -> p == variable.declaration())
                && call.name().startsWith("addListener")
                && (!call.receiverType().isKnown() || file.futures().isFuture(call.receiverType()));
    }

    /** Whether a body is a callback of stages that need these futures, or a private method that only such ones call. */
    private boolean runsAfter(Body body, Set<String> names, int depth) {
        for (; body != null && !body.isMethod(); body = body.parent()) {
            Call call = taker(body);
            if (call != null && file.futures().isFuture(call.receiverType())) {
                List<Call> chain = file.futures().chain(call);
                if (joinsMany(chain.get(0), names) || isJoinedByCallers(chain.get(0).receiver())
                        || chain.stream().anyMatch(link -> needs(link, names))) {
                    return true;
                }
            }
        }
        if (body != null && isTaskOf(body, names)) {
            return true;
        }
        if (body == null || depth == 0 || !body.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        Body method = body;
        List<Call> callers = file.helpers().callers(method);
        return !callers.isEmpty() && callers.stream().allMatch(c -> runsAfter(c.body(), Set.of(), depth - 1));
    }

    /** The call that is given a function, be it by way of a variable: {@code Function<Void, T> all = x -> …; allOf(parts).thenApply(all)}. */
    private Call taker(Body function) {
        return file.execution().handover(function).map(Execution.Handover::call)
                .orElseGet(() -> file.callAt(function.node().getParentNode().orElse(null)));
    }

    /** {@code values(allOf(parts), parts)}: what all callers of a private method give it joins many. */
    private boolean isJoinedByCallers(Expression future) {
        Variable variable = future == null ? null : file.types().variable(future);
        List<Expression> given = variable == null ? List.of() : file.helpers().given(variable);
        return !given.isEmpty() && given.stream().allMatch(g -> {
            Variable held = g == null ? null : file.types().variable(g);
            List<Expression> values = held == null ? g == null ? List.of() : List.of(g) : file.executors().values(held);
            return !values.isEmpty() && values.stream().map(file::callAt).allMatch(c -> c != null && c.is(Api.Flag.JOINS_ALL));
        });
    }

    /** {@code f.thenRun(new Next())}, where {@code Next.run()} asks {@code f}: a class for the callbacks of one stage. */
    private boolean isTaskOf(Body method, Set<String> names) {
        if (names.isEmpty() || !(method.node().getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)
                || !type.isNestedType()) {
            return false;
        }
        List<Call> users = type.findAncestor(ClassOrInterfaceDeclaration.class).orElse(type)
                .findAll(ObjectCreationExpr.class, made -> made.getType().getNameAsString().equals(type.getNameAsString()))
                .stream().map(made -> file.callAt(made.getParentNode().orElse(null))).toList();
        return !users.isEmpty() && users.stream().allMatch(user -> user != null && user.receiver() != null
                && !user.name().contains("Either") && file.futures().isFuture(user.receiverType()) && names.contains(FutureNames.lastName(user.receiver())));
    }

    /** Whether a stage goes on only when one of the futures of these names is complete. */
    static boolean needs(Call stage, Set<String> names) {
        return !stage.name().contains("Either") && (isNamed(stage.receiver(), names)
                || !stage.resolution().isStatic() && stage.arguments().stream().anyMatch(a -> isNamed(a, names)));
    }

    /** {@code stage.thenRun(new Callback(stage))}, which keeps it in a field. */
    static boolean isGiven(Call made, Expression kept, Call stage) {
        FileModel file = made.file();
        Variable field = file.types().variable(kept);
        return field != null && field.isField() && file.executors().values(field).stream().map(file.types()::variable)
                .anyMatch(p -> p != null && p.declaration() instanceof Parameter parameter
                && parameter.getParentNode().orElse(null) instanceof ConstructorDeclaration maker
                && isNamed(stage.receiver(), Set.of(String.valueOf(made.argument(maker.getParameters().indexOf(parameter))))));
    }

    /** {@code allOf(…)} that does not name others alone, or the project's own {@code waitForAll(futures)}. */
    private boolean joinsMany(Call first, Set<String> names) {
        boolean others = first.arguments().stream().allMatch(a -> a instanceof NameExpr && !isNamed(a, names)
                && file.futures().isFuture(file.typeOf(a)));
        return first.is(Api.Flag.JOINS_ALL) && !others || first.api() == null && first.arguments().size() == 1
                && first.name().matches("(?i)(wait|when|join|all|collect).*(all|list|of|sequence)|sequence|all");
    }

    private static boolean isNamed(Expression expression, Set<String> names) {
        return expression instanceof NameExpr e && names.contains(e.getNameAsString());
    }
}
