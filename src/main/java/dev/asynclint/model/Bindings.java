package dev.asynclint.model;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.Variable;
import java.util.Optional;

/**
 * Where bindings of scoped values hold: while the function that is given to {@code run} or {@code call} runs, on that
 * thread, and in the subtasks of scopes that it opens. Threads of executors and futures have none of them.
 */
public final class Bindings {

    private static final String VALUE = "java.lang.ScopedValue";
    private static final String CARRIER = VALUE + ".Carrier";
    private static final int MAX_DEPTH = 3;

    private Bindings() {
    }

    /** Whether a call makes a binding that something must be run with: {@code ScopedValue.where(key, value)}. */
    public static boolean isBinding(Call call) {
        return call.name().equals("where") && call.arguments().size() == 2
                && (call.isTo(VALUE, "where") || call.isTo(CARRIER, "where"));
    }

    /** Whether a call takes a scoped value as its key. */
    public static boolean takesKey(Call call) {
        return isBinding(call) || call.isTo(VALUE, "runWhere", "callWhere", "getWhere");
    }

    /** Whether a call runs a function with bindings. */
    static boolean runsWith(Call call) {
        return call.isTo(CARRIER, "run", "call", "get") || call.isTo(VALUE, "runWhere", "callWhere", "getWhere");
    }

    /** Whether the value of a binding is thrown away, or kept in a variable that nobody uses. */
    public static boolean isUnused(Call binding) {
        if (binding.isStatement()) {
            return true;
        }
        return binding.node().getParentNode().orElse(null) instanceof VariableDeclarator kept
                && binding.body().node().findFirst(NameExpr.class, n -> n.getNameAsString().equals(kept.getNameAsString())).isEmpty()
                && kept.getParentNode().filter(com.github.javaparser.ast.expr.VariableDeclarationExpr.class::isInstance).isPresent();
    }

    /** The scoped value that a call reads and that must be bound; empty when it asks before, or has another value. */
    public static Optional<Variable> read(Call call) {
        boolean reads = call.isTo(VALUE, "get", "orElseThrow") && call.receiver() != null;
        Variable key = reads ? call.file().types().variable(call.receiver()) : null;
        return key == null || call.file().calls().stream().anyMatch(c -> c.name().equals("isBound")
                && c.body().method() == call.body().method()) ? Optional.empty() : Optional.of(key);
    }

    /**
     * The scoped value that a call reads in a task of another thread which does not have its binding; by itself or by
     * way of the project's methods.
     */
    public static Optional<String> unboundRead(Call call) {
        if (!isInForeignTask(call, "")) {
            return Optional.empty();
        }
        Optional<Variable> own = read(call);
        if (own.isPresent()) {
            return own.filter(key -> isInForeignTask(call, key.identity())).map(Variable::name);
        }
        return readBy(call, MAX_DEPTH).filter(identity -> isInForeignTask(call, identity))
                .map(identity -> identity.substring(identity.lastIndexOf('.') + 1));
    }

    /** The identity of the scoped value that the called method of the project reads on its thread. */
    private static Optional<String> readBy(Call call, int depth) {
        FileModel file = call.file();
        return file.helpers().bodyOf(call).map(body -> readIn(body, depth))
                .orElseGet(() -> file.elsewhere().method(call, "reads scoped value", (other, body) -> readIn(body, depth)));
    }

    private static Optional<String> readIn(Body body, int depth) {
        for (Call call : body.callsOnThread()) {
            Optional<String> found = read(call).map(Variable::identity)
                    .or(() -> depth > 0 && body.file().helpers().bodyOf(call).isPresent() ? readBy(call, depth - 1) : Optional.empty());
            if (found.isPresent() && !isBoundWithin(call, body, found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isBoundWithin(Call call, Body root, String identity) {
        for (Body body = call.body(); body != null && body != root; body = body.parent()) {
            if (body.file().execution().handover(body).filter(h -> binds(h.call(), identity)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a call runs on a thread that was started without the bindings of who started it, and binds none itself. */
    private static boolean isInForeignTask(Call call, String identity) {
        FileModel file = call.file();
        for (Body body = call.body(); body != null; body = body.parent()) {
            Execution.Handover handover = file.execution().handover(body).orElse(null);
            if (handover == null && !body.isMethod() && body.node() instanceof Expression || body.isMethod() && handover == null) {
                return false;
            }
            if (handover != null && !identity.isEmpty() && binds(handover.call(), identity)) {
                return false;
            }
            if (handover != null && isForeign(handover)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(Execution.Handover handover) {
        Call call = handover.call();
        boolean elsewhere = switch (handover.runs().place()) {
            case EXECUTOR, RECEIVER, COMMON_POOL, VIRTUAL_THREAD, NEW_THREAD, POOL, WORKER, SCHEDULER -> true;
            default -> OtherThreads.isParallel(call);
        };
        Expression executor = handover.runs().place() == Place.EXECUTOR ? call.argument(handover.runs().executor()) : call.receiver();
        return elsewhere && !call.isTo(Scope.TYPE, "fork") && (executor == null
                || !call.file().executors().hasOwn(executor, "execute", "submit", "newTaskFor", "beforeExecute"));
    }

    /** Whether a call runs its function with a binding of this scoped value, or with one that is not known. */
    private static boolean binds(Call call, String identity) {
        if (!runsWith(call)) {
            return false;
        }
        Call at = call.isTo(VALUE, call.name()) ? call : call.previous().orElse(null);
        for (; at != null && takesKey(at); at = at.previous().orElse(null)) {
            Variable key = call.file().types().variable(at.argument(0));
            if (key == null || key.identity().equals(identity)) {
                return true;
            }
        }
        return at == null && call.receiver() instanceof NodeWithSimpleName<?> && call.receiver() instanceof NameExpr
                && !call.isTo(VALUE, call.name());
    }

    /** Whether a call that uses a scope runs under a binding that was made after the scope was opened. */
    public static boolean isRebound(Call use, Scope scope) {
        for (Body body = use.body(); body != null && body != scope.body(); body = body.parent()) {
            if (body.file().execution().handover(body).filter(h -> runsWith(h.call())).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
