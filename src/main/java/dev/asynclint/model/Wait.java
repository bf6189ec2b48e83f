package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A wait without an end: no limit in the call, none on what it waits for, and what it waits for is not known done. */
public record Wait(Call call, Effect effect) {

    /** Whether it waits for one task's result, and not for a latch, a queue or a batch. */
    public boolean isForFuture() {
        return effect.category() == Category.FUTURE && call.file().futures().isFuture(call.receiverType());
    }

    /** Within a loop of its own method that goes on until it is told to stop: a consumer, a condition's loop. */
    public boolean isInWaitLoop() {
        Node inner = call.node();
        Body root = call.body().threadRoot();
        for (Node n = inner.getParentNode().orElse(null); n != null && n != root.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof WhileStmt || n instanceof DoStmt || n instanceof ForStmt loop && loop.getCompare().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A wait that gives back the lock it belongs to: {@code wait()} of a monitor, {@code await()} of a condition. */
    public boolean isForCondition() {
        return call.isTo("java.util.concurrent.locks.Condition", call.name())
                || call.name().equals("wait") && call.arguments().isEmpty();
    }

    /** Whether it is how the code is meant to wait: in main, in a consumer's loop, for a permit. */
    public boolean isUsual() {
        return Tests.isInMain(call.node()) || isForCondition() && heldLock().isEmpty()
                || effect.category() == Category.QUEUE && isInWaitLoop()
                || Permits.isShortPermit(call) || call.file().guards().isLimitedByChoice(call) || isOnSelf() || isPaced() || isTestHook();
    }

    /** {@code if (debugLatch != null) debugLatch.await()}: a field that nothing in its class sets to anything but null is for tests. */
    private boolean isTestHook() {
        Variable variable = call.receiver() == null ? null : call.file().types().variable(call.receiver());
        return variable != null && variable.isField() && variable.declaration() instanceof VariableDeclarator declarator
                && declarator.findAncestor(FieldDeclaration.class).filter(Wait::isSetHereOnly).isPresent()
                && call.file().executors().values(variable).stream().allMatch(Expression::isNullLiteralExpr);
    }

    /** No subclass sets it, and no container. */
    private static boolean isSetHereOnly(FieldDeclaration field) {
        return !field.isFinal() && !field.isProtected() && !field.isPublic() && field.getAnnotations().stream()
                .allMatch(a -> a.getNameAsString().matches("VisibleForTesting|Nullable|SuppressWarnings"));
    }

    /** In a class that is itself what is waited for: whoever waits for it calls its methods. */
    private boolean isOnSelf() {
        return call.resolution().onSelf() && !isForCondition();
    }

    /** A wait that ends by itself or for no reason: a rate's next turn, a parked thread. */
    private boolean isPaced() {
        return call.isTo("java.util.concurrent.locks.LockSupport", call.name())
                || call.name().equals("acquire") && !call.isTo("java.util.concurrent.Semaphore", "acquire");
    }

    /** In a method that ends its object: there one waits for one's own work. */
    public boolean isInShutdown() {
        Body method = call.body().method();
        return method.isMethod()
                && method.declaration().name().matches("(close|stop|shutdown|destroy|terminate|dispose)([A-Z].*)?");
    }

    /** Where others are to be let go, not kept: the {@code finally} of the code around it, or its handler of interrupts. */
    public Optional<Node> cleanUp() {
        Body body = call.body();
        Node inner = call.node();
        for (Node n = inner; n != null && n != body.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && inner == attempt.getFinallyBlock().orElse(null)) {
                return Optional.of(inner);
            }
            if (n instanceof CatchClause clause && new Handler(body, clause).catches(Handler.INTERRUPTED)) {
                return Optional.of(clause);
            }
            inner = n;
        }
        return Optional.empty();
    }

    /** {@code worker.interrupt(); worker.join()}: it was told before to come to its end; or it is begun only here. */
    public boolean isForEnded() {
        if (Stream.concat(Stream.ofNullable(call.receiver()), call.arguments().stream()).map(call.file()::callAt)
                .anyMatch(c -> c != null && call.file().futures().isFuture(c.type()))) {
            return true; // connection.closeAsync().join()
        }
        String on = String.valueOf(call.receiver());
        return call.file().calls().stream().anyMatch(c -> c.body().method() == call.body().method() && on.equals(String.valueOf(c.receiver()))
                && FileModel.isBefore(c.node(), call.node()) && c.name().matches("interrupt|cancel|destroy\\w*|shutdown\\w*|stop|close"));
    }

    /** The innermost lock that stays held during the wait, here or by a method of this file that calls this one. */
    public Optional<Locks.Held> heldLock() {
        return isForBinding() ? Optional.empty() : call.file().locks().heldDuring(this);
    }

    /** {@code bootstrap.bind(port).sync()}: opening a port of one's own machine asks nobody else. */
    private boolean isForBinding() {
        return isForFuture() && call.receiver() != null
                && call.file().futures().history(call.receiver()).stream().anyMatch(c -> c.name().equals("bind"));
    }

    /** Methods of other files that made what is waited for, and may have set a limit on it. */
    public List<MethodTarget> makers() {
        return call.receiver() == null ? List.of() : call.file().settings().makers(call.receiver());
    }

    /** Whether it stands where an event loop is expected, but shows itself that the thread is none. */
    public boolean isOffEventLoop() {
        return call.body().context().isOn(Place.EVENT_LOOP)
                && (EventLoopCheck.excludesLoop(call.node()) || EventLoopCheck.isVirtual(call));
    }
}
