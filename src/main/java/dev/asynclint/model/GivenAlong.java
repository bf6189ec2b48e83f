package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import dev.asynclint.types.TypeRef;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code new Combined(executions, f -> merge(executions))}: a helper of the project gets futures and, along with them, what
 * is to be done when they are complete.
 */
final class GivenAlong {

    private GivenAlong() {
    }

    /** Whether a call waits for futures that were given along with the callback in which it stands. */
    static boolean isInput(Call wait) {
        for (Body body = wait.body(); body != null && !body.isMethod(); body = body.parent()) {
            Execution.Handover handover = wait.file().execution().handover(body).orElse(null);
            if (handover == null || handover.call().api() != null) {
                continue;
            }
            Set<String> futures = futuresOf(handover.call());
            boolean isApplied = body.node() == wait.node() && !futures.isEmpty(); // firstDone(futures, Future::join)
            if (isApplied || handover.context() != null && mentions(wait.node(), futures)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> futuresOf(Call helper) {
        return helper.arguments().stream().filter(a -> a instanceof NameExpr && holdsFutures(a, helper.file()))
                .map(Object::toString).collect(Collectors.toSet());
    }

    private static boolean holdsFutures(Expression expression, FileModel file) {
        TypeRef type = file.typeOf(expression);
        return file.futures().isFuture(type) || type.toString().matches(".*(Future|CompletionStage)\\b.*");
    }

    /** The node names one of them, or the element of a loop over one of them. */
    private static boolean mentions(Node wait, Set<String> names) {
        Set<String> elements = Arrays.stream(wait.toString().split("\\W+")).collect(Collectors.toSet());
        return elements.stream().anyMatch(names::contains) || wait.findAncestor(loop -> elements.contains(loop.getVariable()
                .getVariable(0).getNameAsString()) && loop.getIterable().findAll(NameExpr.class).stream()
                .anyMatch(n -> names.contains(n.getNameAsString())), ForEachStmt.class).isPresent();
    }
}
