package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tasks that a body starts side by side and awaits one after the other; nothing else is done with their futures, which
 * local variables or a local list hold.
 *
 * @param starts the calls that start them, in the order of the code; at least two, twice the same for one in a loop
 * @param waits  the calls that wait for them, in the order of the code
 */
public record Siblings(List<Call> starts, List<Call> waits) {

    private static final String EXECUTOR = "java.util.concurrent.ExecutorService";
    private static final String COMPLETABLE = "java.util.concurrent.CompletableFuture";

    /** The tasks of a body; empty when there are fewer than two, or when their futures are used in other ways. */
    public static Optional<Siblings> in(Body body) {
        List<Call> starts = new ArrayList<>();
        List<Call> waits = new ArrayList<>();
        for (Call call : body.calls()) {
            if (isStart(call) && call.node().getParentNode().orElse(null) instanceof VariableDeclarator kept
                    && Loop.around(call).isEmpty()) {
                List<Call> uses = usesOf(kept, body);
                if (uses == null) {
                    return Optional.empty();
                }
                starts.add(call);
                waits.addAll(uses);
            }
        }
        waits.removeIf(Siblings::goesOn);
        waits.sort(java.util.Comparator.comparing(Call::span));
        boolean sideBySide = starts.size() >= 2 && waits.size() >= 2
                && FileModel.isBefore(starts.get(1).node(), waits.get(0).node());
        return sideBySide ? Optional.of(new Siblings(starts, waits)) : inList(body);
    }

    /** {@code for (…) futures.add(pool.submit(…)); for (Future f : futures) f.get();} */
    private static Optional<Siblings> inList(Body body) {
        FileModel file = body.file();
        List<Call> calls = body.callsOnThread();
        if (calls.stream().anyMatch(c -> c.name().equals("cancel") || c.name().equals("shutdownNow"))) {
            return Optional.empty();
        }
        for (Call start : calls) {
            Variable list = isStart(start) && Loop.around(start).isPresent() ? listOf(start) : null;
            if (list != null && isOnlyReadThrough(list, body)) {
                List<Call> waits = calls.stream().filter(c -> isWait(c) && !goesOn(c) && list.identity().equals(identity(
                        Source.of(c.receiver(), c.node(), file, end -> false), file))).toList();
                if (!waits.isEmpty() && Loop.around(start).get().node() != Loop.around(waits.get(0)).map(Loop::node).orElse(null)) {
                    return Optional.of(new Siblings(List.of(start, start), waits));
                }
            }
        }
        return Optional.empty();
    }

    /** The local list that gets the future of a start: by {@code add}, or as what a stream is collected to. */
    private static Variable listOf(Call start) {
        FileModel file = start.file();
        for (Node n = start.node().getParentNode().orElse(null); n != null && !isStatement(n); n = n.getParentNode().orElse(null)) {
            Call call = file.callAt(n);
            if (call != null && call.name().equals("add") && call.argument(0) == start.node()) {
                Variable list = file.types().variable(call.receiver());
                return list == null || list.isField() || !(list.declaration() instanceof VariableDeclarator) ? null : list;
            }
            if (n instanceof VariableDeclarator kept) {
                return kept.getParentNode().orElse(null) instanceof VariableDeclarationExpr
                        ? new Variable(Variable.Kind.LOCAL, kept.getNameAsString(), file.typeOf(kept.getInitializer().orElseThrow()),
                        "", kept, null) : null;
            }
        }
        return null;
    }

    /** Whether the failure of this one is taken by itself, by a handler that neither throws nor returns. */
    private static boolean goesOn(Call wait) {
        TryStmt attempt = wait.node().findAncestor(TryStmt.class, t -> FileModel.isWithin(wait.node(), t.getTryBlock())
                && t.getResources().isEmpty()).orElse(null);
        return attempt != null && attempt.getCatchClauses().stream().map(c -> new Handler(wait.body(), c))
                .filter(h -> h.isCatchAll() || h.catches("java.util.concurrent.ExecutionException")
                        || h.catches("java.util.concurrent.CompletionException"))
                .anyMatch(h -> h.block().findFirst(Statement.class, s -> s.isThrowStmt() || s.isReturnStmt()).isEmpty());
    }

    /** A statement of its own: not the expression of a lambda. */
    private static boolean isStatement(Node node) {
        return node instanceof Statement && !(node.getParentNode().orElse(null) instanceof LambdaExpr lambda
                && lambda.getExpressionBody().isPresent());
    }

    private static boolean isOnlyReadThrough(Variable list, Body body) {
        FileModel file = body.file();
        return body.node().findAll(NameExpr.class, n -> n.getNameAsString().equals(list.name())).stream()
                .filter(n -> list.identity().equals(identity(n, file))).allMatch(n -> {
                    Node parent = n.getParentNode().orElse(null);
                    return parent instanceof ForEachStmt || parent instanceof MethodCallExpr call && call.getScope().orElse(null) == n
                            && call.getNameAsString().matches("add|get|size|isEmpty|stream|forEach");
                });
    }

    private static String identity(Expression expression, FileModel file) {
        Variable variable = expression == null ? null : file.types().variable(expression);
        return variable == null ? "" : variable.identity();
    }

    private static boolean isWait(Call call) {
        return call.arguments().isEmpty() && (call.name().equals("get") || call.name().equals("join"))
                && call.file().futures().isFuture(call.receiverType());
    }

    private static boolean isStart(Call call) {
        return call.isTo(EXECUTOR, "submit") || call.isTo(COMPLETABLE, "supplyAsync", "runAsync") && call.is(Api.Flag.STARTS);
    }

    /** The waits for a future, in the same body; null when it is cancelled, composed, passed on or asked otherwise. */
    private static List<Call> usesOf(VariableDeclarator future, Body body) {
        List<Call> waits = new ArrayList<>(1);
        for (NameExpr name : body.node().findAll(NameExpr.class, n -> n.getNameAsString().equals(future.getNameAsString()))) {
            Variable variable = body.file().types().variable(name);
            if (variable != null && variable.declaration() == future) {
                Call use = use(name, body);
                if (use == null) {
                    return null;
                }
                waits.add(use);
            }
        }
        return waits;
    }

    private static Call use(Expression name, Body body) {
        Node parent = name.getParentNode().orElse(null);
        Call call = body.file().callAt(parent);
        return call != null && call.receiver() == name && call.body() == body && call.arguments().isEmpty()
                && (call.name().equals("get") || call.name().equals("join")) ? call : null;
    }
}
