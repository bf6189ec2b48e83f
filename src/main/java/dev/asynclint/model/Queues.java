package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;

/** Whether a queue has room for ever: then putting into it never waits. */
final class Queues {

    private static final int MAX_CALLERS = 2;

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
        return variable != null && isUnbounded(variable, MAX_CALLERS);
    }

    /** A parameter of a private method is what its callers give. */
    private boolean isUnbounded(Variable queue, int depth) {
        List<Expression> values = file.executors().values(queue);
        if (!values.isEmpty() || depth == 0) {
            return !values.isEmpty() && values.stream().allMatch(v -> isMadeWithoutBound(file, v));
        }
        List<Expression> given = file.helpers().given(queue);
        return !given.isEmpty() && given.stream().allMatch(g -> {
            Variable variable = g == null ? null : file.types().variable(g);
            return variable != null ? isUnbounded(variable, depth - 1) : g != null && isMadeWithoutBound(file, g);
        });
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
