package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;

/** Whether a queue has room for ever: then putting into it never waits. */
final class Queues {

    private final FileModel file;

    Queues(FileModel file) {
        this.file = file;
    }

    /** Whether the call puts an element into a queue that evidently has no bound. */
    boolean isPutWithoutBound(Call call) {
        return call.name().matches("(put|offer).*") && call.receiver() != null && isUnbounded(call.receiver());
    }

    private boolean isUnbounded(Expression queue) {
        Variable variable = file.types().variable(queue);
        List<Expression> values = variable == null ? List.of() : file.executors().values(variable);
        return !values.isEmpty() && values.stream().allMatch(v -> isMadeWithoutBound(file, v));
    }

    /** {@code new LinkedBlockingQueue<>()}. */
    static boolean isMadeWithoutBound(FileModel file, Expression value) {
        if (!(Call.unwrap(value) instanceof ObjectCreationExpr creation)) {
            return false;
        }
        TypeRef type = file.typeOf(creation);
        if (type.is("java.util.concurrent.LinkedBlockingQueue") || type.is("java.util.concurrent.LinkedBlockingDeque")) {
            return creation.getArguments().isEmpty();
        }
        return type.is("java.util.concurrent.PriorityBlockingQueue") || type.is("java.util.concurrent.DelayQueue")
                || type.is("java.util.concurrent.LinkedTransferQueue");
    }
}
