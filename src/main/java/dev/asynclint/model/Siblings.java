package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.asynclint.catalog.Api;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tasks that a body starts side by side, each kept in a local variable, and awaits one after the other; nothing else is
 * done with their futures.
 *
 * @param starts the calls that start them, in the order of the code; at least two
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
        waits.sort(java.util.Comparator.comparing(Call::span));
        boolean sideBySide = starts.size() >= 2 && waits.size() >= 2
                && FileModel.isBefore(starts.get(1).node(), waits.get(0).node());
        return sideBySide ? Optional.of(new Siblings(starts, waits)) : Optional.empty();
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
