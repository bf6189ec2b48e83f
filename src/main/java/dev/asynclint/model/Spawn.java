package dev.asynclint.model;

import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import dev.asynclint.facts.Condition;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The start of a thread, or of a task that may get a thread of its own.
 *
 * @param executor what runs it: of kind PER_TASK for a platform thread of its own
 * @param work     the task as it stands in the code; null when the thread is its own work
 */
public record Spawn(Call start, ExecutorRef executor, Expression work) {

    private static final String THREAD = "java.lang.Thread";
    private static final Set<String> KEEPS = Set.of("add", "put", "addLast", "offer");
    /** Types of what is registered with an object, of which there are few. */
    private static final Pattern REGISTERED = Pattern.compile(".*(Listener|Observer|Hook)");

    /** The start that a call makes; empty when it starts nothing, or makes a thread without starting it. */
    public static Optional<Spawn> of(Call call) {
        if (call.isTo(THREAD, "start") && call.arguments().isEmpty()) {
            return call.node() instanceof MethodReferenceExpr ? ofElements(call) : call.receiver() == null ? Optional.empty() : ofThread(call);
        }
        if (call.api() == null || call.name().equals("new") || call.name().equals("unstarted")) {
            return Optional.empty();
        }
        for (Runs runs : call.api().runs()) {
            ExecutorRef executor = executor(call, runs);
            if (executor != null && call.argument(runs.argument()) != null) {
                return Optional.of(new Spawn(call, executor, Call.unwrap(call.argument(runs.argument()))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Spawn> ofThread(Call call) {
        return call.file().settings().of(call.receiver()).stream().filter(Spawn::makesThread).findFirst().map(made -> ofThread(call, made));
    }

    /** {@code tasks.stream().map(task -> new Thread(task)).forEach(Thread::start)} */
    private static Optional<Spawn> ofElements(Call start) {
        FileModel file = start.file();
        Call taker = file.callAt(start.node().getParentNode().orElse(null));
        return taker == null ? Optional.empty() : file.futures().chain(taker).stream().flatMap(c -> c.arguments().stream())
                .map(file::bodyAt).filter(b -> b != null && b.isLambda()).flatMap(b -> b.results().stream()).map(file::callAt)
                .filter(made -> made != null && makesThread(made)).findFirst().map(made -> ofThread(start, made));
    }

    private static boolean makesThread(Call call) {
        return call.name().equals("new") && call.file().isSubtype(call.receiverType(), THREAD)
                || call.name().equals("newThread") || call.name().equals("unstarted");
    }

    private static Spawn ofThread(Call start, Call made) {
        FileModel file = start.file();
        boolean virtual = made.receiver() != null && file.virtualThreads().makes(made.receiver());
        return new Spawn(start, thread(virtual), made.arguments().stream().map(Call::unwrap)
                .filter(a -> file.isSubtype(file.typeOf(a), "java.lang.Runnable") || file.bodyAt(a) != null)
                .findFirst().orElse(null));
    }

    private static ExecutorRef thread(boolean virtual) {
        return new ExecutorRef("", virtual ? ExecutorKind.VIRTUAL : ExecutorKind.PER_TASK, "");
    }

    private static ExecutorRef executor(Call call, Runs runs) {
        return switch (runs.place()) {
            case NEW_THREAD -> thread(false);
            case VIRTUAL_THREAD -> thread(true);
            case COMMON_POOL -> call.is(Api.Flag.STARTS)
                    ? new ExecutorRef("common-pool", ExecutorKind.COMMON_POOL, "") : null;
            case RECEIVER -> call.receiver() == null ? null : call.file().executors().of(call.receiver());
            case EXECUTOR -> call.is(Api.Flag.STARTS)
                    ? call.file().executors().of(call.argument(runs.executor())) : null;
            default -> null;
        };
    }

    /** The loop over data of unknown size that makes this start again and again, here or through methods of the file. */
    public Optional<Loop> loop() {
        return loopAround(start, 2);
    }

    private static Optional<Loop> loopAround(Call call, int depth) {
        Optional<Loop> here = Loop.around(call);
        if (isWorker(call) || isForRefused(call)) {
            return Optional.empty();
        }
        if (here.isPresent()) {
            return here.filter(loop -> loop.isOverData() && !loop.endsWith(call) && !loop.waitsAfter(call)
                    && !loop.refusesBefore(call) && !loop.takesBefore(call) && !loop.waitsForRoom()
                    && !Permits.isPermitted(call));
        }
        Body method = call.body().threadRoot();
        if (depth == 0 || Loop.waitsAfter(call, method.node()) || !method.isMethod() || method.declaration().parameters().isEmpty()) {
            return Optional.empty();
        }
        return call.file().calls().stream().filter(c -> c.name().equals(method.declaration().name())
                        && call.file().helpers().bodyOf(c).orElse(null) == method)
                .flatMap(c -> loopAround(c, depth - 1).stream()).findFirst();
    }

    /**
     * Whether the elements are few by their making: those of a varargs parameter, which callers write out; parts of the
     * object, whose threads the method joins at once; what is registered with it; and what it keeps a thread for.
     */
    public boolean isForFew() {
        Loop loop = loop().orElse(null);
        Variable source = loop == null ? null : loop.elements().orElse(null);
        return isKept() || source != null && (source.declaration() instanceof Parameter parameter && parameter.isVarArgs()
                || REGISTERED.matcher(source.type().arg(0).simpleName()).matches()
                || source.isField() && start.file().calls().stream().anyMatch(c -> c.isTo(THREAD, "join")
                && c.body() == start.file().bodyAround(loop.node()) && FileModel.isBefore(loop.node(), c.node())));
    }

    /** {@code readers.add(reader); reader.start();} with a field's collection: a thread for each thing that the object has. */
    private boolean isKept() {
        Variable started = variable(start.receiver());
        Variable task = variable(work);
        return start.file().calls().stream().filter(c -> c.body() == start.body() && KEEPS.contains(c.name()))
                .filter(c -> c.receiver() != null && Optional.ofNullable(variable(c.receiver())).filter(Variable::isField).isPresent())
                .flatMap(c -> c.arguments().stream()).map(this::variable)
                .anyMatch(kept -> kept != null && !kept.isField() && (kept.equals(started) || kept.equals(task)));
    }

    private Variable variable(Expression expression) {
        return expression == null ? null : start.file().types().variable(Call.unwrap(expression));
    }

    /** What an object starts when it is made, or keeps in a field of its own, are its workers. */
    private static boolean isWorker(Call call) {
        Variable thread = call.isTo(THREAD, "start") && call.receiver() != null
                ? call.file().types().variable(call.receiver()) : null;
        return thread != null && thread.isField() || call.body().threadRoot().node() instanceof ConstructorDeclaration;
    }

    /** {@code catch (RejectedExecutionException e) { new Thread(task).start(); }}: for what a pool has refused only. */
    private static boolean isForRefused(Call call) {
        return call.node().findAncestor(CatchClause.class).filter(c -> c.getParameter().getType().toString()
                .endsWith("RejectedExecutionException")).isPresent();
    }

    /** To be asked of a start for what its method is given, outside of any loop of its own: callers decide how often. */
    public Optional<Condition.CalledInLoop> inLoopOfCaller() {
        Body method = start.body().threadRoot();
        boolean plain = method.isMethod() && !isWorker(start) && !isForRefused(start) && !method.declaration().parameters().isEmpty()
                && !method.declaration().name().equals("new") && Loop.around(start).isEmpty()
                && !Loop.waitsAfter(start, method.node()) && !Permits.isPermitted(start);
        return plain ? Optional.of(new Condition.CalledInLoop(method.declaration().owner(), method.declaration().name(),
                method.declaration().key())) : Optional.empty();
    }

    /** The task's code, when it stands in this file. */
    private Optional<Body> body() {
        return Optional.ofNullable(start.file().bodyAt(work)).or(() -> new Task(start, indexOfWork(), null, null).body());
    }

    private int indexOfWork() {
        return start.arguments().stream().map(Call::unwrap).toList().indexOf(work);
    }

    private List<Call> calls() {
        return body().map(Body::callsOnThread).orElse(List.of());
    }

    /** The methods of the project that the task calls. */
    public List<MethodTarget> targets() {
        List<MethodTarget> targets = new ArrayList<>();
        calls().forEach(call -> call.target().ifPresent(targets::add));
        Call made = start.file().callAt(work);
        if (made != null && made.name().equals("new")) {
            start.file().taskMethod(made).ifPresent(targets::add);
        }
        return targets;
    }

    /** The task's own call that waits for one of these. */
    public Optional<Call> waits(Set<Category> categories) {
        return calls().stream().filter(c -> c.effect().map(e -> e.kind() == Effect.Kind.BLOCKS
                && categories.contains(e.category())).orElse(false)).findFirst();
    }

    /** Whether the task itself takes a permit before it works. */
    public boolean takesPermit() {
        return body().map(b -> start.file().calls().stream()
                .anyMatch(c -> Permits.isPermit(c) && FileModel.isWithin(c.node(), b.node()))).orElse(false);
    }
}
