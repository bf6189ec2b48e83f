package dev.asynclint.model;

import com.github.javaparser.ast.expr.Expression;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.Context;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;

/**
 * A call that makes its thread wait, or may do so through the project's methods: whether it does, only the whole
 * program tells.
 */
public final class Blocking {

    private final Call call;
    private final Context context;
    private final MethodTarget task;

    /** @param context who runs the code in which the call stands */
    public Blocking(Call call, Context context) {
        this(call, context, null);
    }

    /** @param task the method that does the work of a task object, where the call makes one; else null */
    public Blocking(Call call, Context context, MethodTarget task) {
        this.call = call;
        this.context = context;
        this.task = task;
    }

    /** Where the path begins. */
    public Call call() {
        return call;
    }

    /** Who runs the code in which the call stands. */
    public Context context() {
        return context;
    }

    /** The project's method that is called; null when the call itself waits, or calls no method of the project. */
    public MethodTarget target() {
        return task != null ? task : isDirect() ? null : call.target().orElse(null);
    }

    /** Whether the catalogue says that this very call waits. */
    public boolean isDirect() {
        return task == null && call.blocks();
    }

    /** Whether a method of the project does it on the thread of whoever calls that method. */
    public boolean isOnCallersThread() {
        return context.isOn(Place.SAME_THREAD) && call.body().method().isMethod();
    }

    /** Whether it stands in a test, which has no other work that would need the thread. */
    public boolean isInTest() {
        return call.file().isTest();
    }

    /** Whether a callback of a future does it, on the thread that completes the future or on the common pool. */
    public boolean isInCallback() {
        if (!context.isOn(Place.COMMON_POOL)) {
            return context.isOn(Place.COMPLETING_THREAD);
        }
        return call.file().calls().stream().filter(c -> c.location().equals(context.at()))
                .anyMatch(c -> !c.is(Api.Flag.STARTS) && c.file().futures().isFuture(c.receiverType()));
    }

    /** Whether it waits for what its callback was handed over with, and is called after. */
    public boolean isForInputs() {
        return GivenAlong.isInput(call);
    }

    /** Whether it waits for a future that a field holds: what one thread runs in its order, it has mostly run by then. */
    public boolean isForKept() {
        return isDirect() && call.receiver() != null && isField(call.file(), call.receiver());
    }

    private static boolean isField(FileModel file, Expression future) {
        Call getter = file.callAt(Call.unwrap(future));
        List<Expression> given = getter == null ? List.of()
                : file.helpers().bodyOf(getter).map(body -> Results.of(body.node())).orElse(List.of());
        Variable variable = given.size() == 1 || getter == null
                ? file.types().variable(getter == null ? Call.unwrap(future) : given.get(0)) : null;
        return variable != null && variable.isField();
    }

    /** Whether it looks a host up, by what is no address; an InetSocketAddress is mostly made of one, or knows its name. */
    public boolean isLookUp() {
        return isDirect() && call.isTo("java.net.InetAddress", call.name()) && (call.argument(0) == null
                || !call.argument(0).toString().matches("\"([\\d.]+|[\\da-fA-F:]*:[\\da-fA-F:]*|localhost)\""));
    }

    /** The asynchronous method that stands beside the called one of the project: whose author has met the wait. */
    public Optional<String> twin() {
        return isDirect() || task != null ? Optional.empty() : Twin.of(call);
    }

    /** Whether the code shows that its thread is no event loop's. */
    public boolean isOffEventLoop() {
        return EventLoopCheck.excludesLoop(call.node()) || EventLoopCheck.isVirtual(call);
    }
}
