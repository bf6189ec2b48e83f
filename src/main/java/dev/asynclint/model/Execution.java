package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.Context;
import dev.asynclint.finding.Location;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who runs which body, and why. */
public final class Execution {

    private static final Set<String> COLLECTIONS = Set.of("of", "asList", "singletonList", "singleton");

    private final FileModel file;
    private final Set<Expression> followed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, Map<String, List<NameExpr>>> uses = new IdentityHashMap<>();
    private final Map<Body, Optional<Handover>> handovers = new IdentityHashMap<>();
    private Set<String> references;

    Execution(FileModel file) {
        this.file = file;
    }

    /**
     * A functional value that is given to a call whose use of it is known.
     *
     * @param argument its index
     * @param context  who runs it, when a helper of the project decides that; else null
     */
    public record Handover(Call call, int argument, Runs runs, Context context) {

        public Handover(Call call, int argument, Runs runs) {
            this(call, argument, runs, null);
        }
    }

    Context contextOf(Body body) {
        if (body.isMethod() && !isMethodOfExpression(body)) {
            return declaredContext(body);
        }
        if (body.parent() == null || !isFunctional(body)) {
            return Context.CALLER;
        }
        Handover handover = handover(body).orElse(null);
        if (handover != null) {
            return context(handover);
        }
        Context called = body.isMethod() ? callback(body.declaration(), file.types().typeOf((ObjectCreationExpr)
                body.node().getParentNode().orElseThrow()), file.location(nameOf(body.node()))) : calledBack(body.node());
        return called == null ? Context.UNKNOWN : registeredWithExecutor(body).orElse(called);
    }

    /** {@code latch.addListener(new Listener() {…}, executor)}: the listener is called there, whatever its interface says. */
    private Optional<Context> registeredWithExecutor(Body method) {
        Node object = method.node().getParentNode().orElseThrow();
        Call call = file.callAt(object.getParentNode().orElse(null));
        return call == null ? Optional.empty() : call.arguments().stream()
                .filter(a -> a != object && file.isSubtype(file.typeOf(a), "java.util.concurrent.Executor")).findFirst()
                .map(executor -> onExecutor(file.executors().of(executor), call, "given to `" + call.label() + "`"));
    }

    /** Whether a body within another runs on the other's thread before the other goes on. */
    boolean runsAtOnce(Body body) {
        if (!isFunctional(body)) {
            return false;
        }
        return handover(body).map(h -> h.runs().place() == Place.SAME_THREAD && h.call().body() == body.parent())
                .orElse(false);
    }

    private boolean isFunctional(Body body) {
        return body.node() instanceof Expression || isMethodOfExpression(body);
    }

    /** A method of an anonymous class: where the object goes decides who runs it. */
    private boolean isMethodOfExpression(Body body) {
        return body.node() instanceof MethodDeclaration
                && body.node().getParentNode().orElse(null) instanceof ObjectCreationExpr;
    }

    /** The call that gets this lambda, reference or anonymous object, if it is known what that does with it. */
    public Optional<Handover> handover(Body body) {
        Optional<Handover> known = handovers.get(body);
        if (known == null) {
            handovers.put(body, Optional.empty());
            known = findHandover(body);
            handovers.put(body, known);
        }
        return known;
    }

    /**
     * Whether a body is the whole work of a thread or of a task: the run method of a Runnable, a lambda that is given to
     * a thread or an executor, a method that such a lambda or reference names.
     */
    boolean isTask(Body body) {
        if (body.isNamed("run") && body.declaration().parameters().isEmpty()
                && file.isSubtype(TypeRef.of(body.declaration().owner()), "java.lang.Runnable")) {
            return true;
        }
        if (isFunctional(body)) {
            return handover(body).map(h -> isElsewhere(h.runs().place())).orElseGet(() -> isMadeIntoThread(body));
        }
        return body.isMethod() && (isCalledByTasks(body) || isPartOfTask(body));
    }

    /** {@code new Thread(() -> reconnect()).start()}, and nobody else calls {@code reconnect} on a thread that goes on. */
    private boolean isCalledByTasks(Body method) {
        List<Call> callers = callsTo(method).filter(c -> c.body().method() != method).toList();
        return callers.stream().anyMatch(c -> isFunctional(c.body()) && c.body().calls().size() == 1)
                && callers.stream().allMatch(c -> isFunctional(c.body()) && isTask(c.body()));
    }

    /** Whether a method is private and called by code of other threads alone: tasks, what a worker is given. */
    boolean isForOthers(Body method) {
        if (!method.isMethod() || !method.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        List<Call> callers = callsTo(method).toList();
        return !callers.isEmpty() && callers.stream().allMatch(c -> isTask(c.body()) || !c.body().context().equals(Context.CALLER)
                && !c.body().context().equals(Context.UNKNOWN) && isElsewhere(c.body().context().place())
                && !c.body().context().isOn(Place.REQUEST));
    }

    /** A private method that tasks alone call, as the last thing that they wait for: {@code run() { doRunLoop(); }}. */
    private boolean isPartOfTask(Body method) {
        if (!method.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        List<Call> callers = callsTo(method).toList();
        return !callers.isEmpty() && callers.stream().allMatch(c -> c.body().isNamed("run") && isTask(c.body())
                && new Exit(c.body()).isLastWait(c.node()));
    }

    private Stream<Call> callsTo(Body method) {
        return file.calls().stream().filter(c -> c.name().equals(method.declaration().name())
                && c.resolution().method() != null
                && c.resolution().method().key().equals(method.declaration().key()));
    }

    /** {@code DaemonThread.daemon("name", () -> …)}: the call that gets a lambda gives a thread. */
    private boolean isMadeIntoThread(Body lambda) {
        Node parent = lambda.node().getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        Call call = file.callAt(parent);
        return call != null && file.isSubtype(call.type(), "java.lang.Thread");
    }

    private static boolean isElsewhere(Place place) {
        return switch (place) {
            case SAME_THREAD, COMPLETING_THREAD, EVENT_LOOP, UI_THREAD, NOWHERE -> false;
            default -> true;
        };
    }

    private Optional<Handover> findHandover(Body body) {
        Node value = body.node();
        if (isMethodOfExpression(body)) {
            value = body.node().getParentNode().orElseThrow();
            if (!isTaskMethod(body.declaration(), (ObjectCreationExpr) value)) {
                return Optional.empty();
            }
        }
        return value instanceof Expression given ? handoverOf(given) : Optional.empty();
    }

    /**
     * Whether an anonymous class's method is the one that its functional interface or task class declares. Of a listener,
     * whose interface has several, each is.
     */
    private boolean isTaskMethod(MethodDecl method, ObjectCreationExpr creation) {
        TypeRef type = file.types().typeOf(creation);
        MethodDecl sam = file.types().view().functionalMethod(type);
        return sam != null ? sam.name().equals(method.name()) : method.name().equals("run") || method.name().equals("call")
                || method.annotations().contains("java.lang.Override") && !file.isSubtype(type, "java.lang.Runnable");
    }

    /** Follows a functional value to the call that gets it: directly, or through one local variable. */
    public Optional<Handover> handoverOf(Expression value) {
        if (!followed.add(value)) {
            return Optional.empty(); // task = first.andThen(task)
        }
        try {
            return follow(value);
        } finally {
            followed.remove(value);
        }
    }

    private Optional<Handover> follow(Expression value) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof EnclosedExpr || parent instanceof CastExpr) {
            return handoverOf((Expression) parent);
        }
        Call call = file.callAt(parent);
        if (call != null && call.receiver() != value) {
            return given(call, Syntax.argumentIndex(parent, value)).or(() -> throughBatch(call, value));
        }
        if (parent instanceof ReturnStmt || parent instanceof ExpressionStmt) {
            return throughStream(value, file.bodyAround(parent));
        }
        if (call != null && call.receiver() == value && value instanceof ObjectCreationExpr) {
            return startedThread(call, value);
        }
        if (parent instanceof VariableDeclarator declarator) {
            return throughVariable(declarator.getNameAsString(), declarator, value);
        }
        if (parent instanceof AssignExpr assign && assign.getTarget() instanceof NameExpr target) {
            Variable variable = file.types().variable(target);
            return variable == null ? Optional.empty()
                    : throughVariable(target.getNameAsString(), variable.declaration(), value);
        }
        return Optional.empty();
    }

    /** {@code List.of(() -> a(), () -> b())}, {@code tasks.add(() -> …)}: to whom the collection goes, {@code invokeAll} say. */
    private Optional<Handover> throughBatch(Call call, Expression task) {
        if (call.resolution().isStatic() && call.expression() != null && COLLECTIONS.contains(call.name())
                && call.receiverType().name().startsWith("java.util.")) {
            return handoverOf(call.expression());
        }
        Variable tasks = call.name().equals("add") && call.receiver() != null ? file.types().variable(call.receiver()) : null;
        if (tasks == null || tasks.kind() != Variable.Kind.LOCAL || !file.isSubtype(tasks.type(), "java.util.Collection")
                || !followed.add(call.receiver())) {
            return Optional.empty();
        }
        try {
            return throughVariable(tasks.name(), tasks.declaration(), task);
        } finally {
            followed.remove(call.receiver());
        }
    }

    /** {@code rows.stream().map(row -> () -> save(row)).toList()}: the function of a stream makes the tasks of a collection. */
    private Optional<Handover> throughStream(Expression task, Body maker) {
        Call map = maker.isLambda() ? file.callAt(maker.node().getParentNode().orElse(null)) : null;
        if (map == null || !map.name().startsWith("map") || !file.isSubtype(map.receiverType(), "java.util.stream.BaseStream")
                || !maker.results().contains(task)) {
            return Optional.empty();
        }
        Call last = map;
        while (last.next().isPresent()) {
            last = last.next().get();
        }
        return last.name().matches("toList|collect") ? handoverOf(last.expression()) : Optional.empty();
    }

    /** What a call does with the function that is this argument of it; a task around it is followed further. */
    Optional<Handover> given(Call call, int argument) {
        Api api = call.api();
        if (argument < 0) {
            return Optional.empty();
        }
        Optional<Handover> given = api != null ? api.runsOf(argument).map(runs -> new Handover(call, argument, runs))
                : file.helpers().useOf(call, argument)
                        .map(use -> new Handover(call, argument, use.runs(), use.context()));
        boolean wrapped = given.isPresent() && given.get().runs().place() == Place.NOWHERE && call.expression() != null
                && file.types().view().functionalMethod(call.type()) != null;
        return wrapped ? handoverOf(call.expression()) : given;
    }

    /** {@code new Thread() { public void run() {…} }.start()} */
    private Optional<Handover> startedThread(Call call, Expression value) {
        boolean started = call.name().equals("start") && file.isSubtype(file.typeOf(value), "java.lang.Thread");
        return started ? Optional.of(new Handover(call, -1, new Runs(-1, Place.NEW_THREAD, -1))) : Optional.empty();
    }

    /** {@code Runnable work = () -> …; work.run();} */
    private Optional<Handover> runAtOnce(Call call) {
        MethodDecl sam = file.types().view().functionalMethod(call.receiverType());
        return sam != null && sam.name().equals(call.name())
                ? Optional.of(new Handover(call, -1, new Runs(-1, Place.SAME_THREAD, -1))) : Optional.empty();
    }

    /** What the first use of the variable that hands its value on does with it. */
    private Optional<Handover> throughVariable(String name, Node declaration, Expression value) {
        Node scope = Syntax.enclosingCallable(value);
        if (scope == null) {
            return Optional.empty();
        }
        List<Handover> found = new ArrayList<>(1);
        for (NameExpr use : usesIn(scope).getOrDefault(name, List.of())) {
            Call call = file.callAt(use.getParentNode().orElse(null));
            Variable variable = call == null ? null : file.types().variable(use);
            if (variable != null && variable.declaration() == declaration
                    && (variable.isField() || FileModel.isBefore(value, use))) {
                int argument = Syntax.argumentIndex(call.node(), use);
                given(call, argument).or(() -> argument < 0 ? Optional.empty() : throughBatch(call, use)).ifPresent(found::add);
                if (argument < 0 && call.receiver() == use) {
                    startedThread(call, use).or(() -> runAtOnce(call)).ifPresent(found::add);
                }
            }
        }
        return found.stream().findFirst();
    }

    /** The names in a method's code, in the order of the code. Found once: a generated parser has thousands in one method. */
    private Map<String, List<NameExpr>> usesIn(Node scope) {
        Map<String, List<NameExpr>> known = uses.get(scope);
        if (known == null) {
            known = scope.findAll(NameExpr.class).stream().collect(Collectors.groupingBy(NameExpr::getNameAsString));
            uses.put(scope, known);
        }
        return known;
    }

    /** The context that a handover gives to the body that is handed over. */
    public Context context(Handover handover) {
        if (handover.context() != null) {
            return handover.context();
        }
        Call call = handover.call();
        Runs runs = handover.runs();
        String by = "started by `" + call.name() + "`";
        return switch (runs.place()) {
            case EXECUTOR -> onExecutor(file.executors().of(call.argument(runs.executor())), call, by);
            case RECEIVER -> onExecutor(file.executors().of(call.receiver()), call, by);
            case COMMON_POOL -> at(runs.place(), call, "on the common pool, " + by, ExecutorKind.COMMON_POOL);
            case COMPLETING_THREAD -> completing(call);
            case VIRTUAL_THREAD -> at(runs.place(), call, "on a virtual thread, " + by, ExecutorKind.VIRTUAL);
            case NEW_THREAD -> at(runs.place(), call, "on a thread of its own, started by `" + call.label() + "`",
                    ExecutorKind.PER_TASK);
            case EVENT_LOOP -> file.reactive().context(call).orElseGet(() -> at(Place.EVENT_LOOP, call,
                    "on an event loop, given to `" + call.label() + "`", ExecutorKind.EVENT_LOOP));
            case SCHEDULER -> at(runs.place(), call, "on a timer thread that other tasks share, " + by,
                    ExecutorKind.SCHEDULED);
            case UI_THREAD -> at(runs.place(), call, "on the UI thread, given to `" + call.label() + "`",
                    ExecutorKind.SINGLE);
            case WORKER -> at(runs.place(), call, "on a pool for blocking work, " + by, ExecutorKind.WORKER);
            case POOL -> at(runs.place(), call, "on a bounded pool, " + by, ExecutorKind.FIXED);
            case REQUEST -> at(runs.place(), call, "on a request thread", ExecutorKind.FIXED);
            case SAME_THREAD -> call.body().context();
            case NOWHERE -> Context.UNKNOWN;
        };
    }

    /**
     * A callback runs on the thread that completes the future: one of a known executor where the code shows it, the
     * caller's when the future is complete. A thread that others need, such as one of the common pool, is no better
     * than an unknown one.
     */
    private Context completing(Call call) {
        Context source = joinsAnother(call) ? null : file.completion().by(call.receiver()).orElse(null);
        if (source != null && source.equals(Context.CALLER)) {
            return call.body().context();
        }
        String reason = "on the thread that completes the future, as a callback of `" + call.name() + "`";
        if (source != null && source.isOn(Place.EXECUTOR, Place.POOL, Place.WORKER, Place.VIRTUAL_THREAD, Place.NEW_THREAD)) {
            return new Context(source.place(), source.executor(), source.kind(), call.location(), reason);
        }
        return at(Place.COMPLETING_THREAD, call, reason, ExecutorKind.UNKNOWN);
    }

    /** {@code thenCombine(other, …)}: the other future's thread may run it as well. */
    private boolean joinsAnother(Call call) {
        return call.receiver() == null
                || call.arguments().stream().anyMatch(a -> file.futures().isFuture(file.typeOf(a)));
    }

    private static Context at(Place place, Call call, String reason, ExecutorKind kind) {
        return new Context(place, "", kind, call.location(), reason);
    }

    Context onExecutor(ExecutorRef executor, Call call, String by) {
        String on = executor.text().isEmpty() ? "on an executor, " : "on `" + executor.text() + "`, ";
        Place place = switch (executor.kind()) {
            case COMMON_POOL -> Place.COMMON_POOL;
            case VIRTUAL -> Place.VIRTUAL_THREAD;
            case EVENT_LOOP -> Place.EVENT_LOOP;
            case WORKER, CACHED, PER_TASK -> Place.WORKER;
            case FIXED, SINGLE, FORK_JOIN, THREAD_POOL -> Place.POOL;
            case SCHEDULED -> Place.SCHEDULER;
            case DIRECT -> Place.COMPLETING_THREAD;
            case UNKNOWN -> Place.EXECUTOR;
        };
        String why = switch (executor.kind()) {
            case COMMON_POOL -> "on the common pool, " + by;
            case SINGLE -> on + "which has one thread, " + by;
            case FIXED, THREAD_POOL -> on + "whose threads are bounded, " + by;
            case VIRTUAL -> "on a virtual thread of " + on.substring(3) + by;
            default -> on + by;
        };
        return new Context(place, executor.identity(), executor.kind(), call.location(), why);
    }

    // ---- declared methods ----

    private Context declaredContext(Body body) {
        MethodDecl method = body.declaration();
        Location at = file.location(nameOf(body.node()));
        TypeDecl owner = file.types().view().find(method.owner());
        boolean isCalledFromOutside = owner != null && !method.is(MethodDecl.Flag.PRIVATE)
                && !method.is(MethodDecl.Flag.STATIC);
        List<String> annotations = new ArrayList<>(method.annotations());
        if (isCalledFromOutside) {
            annotations.addAll(owner.annotations());
        }
        // @Blocking decides before @GET does, wherever the two stand
        Optional<Context> said = Stream.concat(annotations.stream().filter(this::saysWhetherItMayBlock),
                        annotations.stream().filter(a -> !saysWhetherItMayBlock(a)))
                .map(annotation -> annotated(annotation, body, at)).filter(Objects::nonNull).findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        if (isCalledFromOutside) {
            Context callback = callback(method, TypeRef.of(method.owner()), at);
            if (callback != null) {
                return callback;
            }
        }
        return byReference(body);
    }

    /**
     * {@code pool.submit(this::flush)}: a private method that references alone name, all of them given to the same place,
     * runs there. In a file of which only some methods are read, other calls of it may be among the rest.
     */
    private Context byReference(Body method) {
        if (!method.declaration().is(MethodDecl.Flag.PRIVATE) || file.isInPart()
                || !references().contains(method.declaration().name())) {
            return Context.CALLER;
        }
        List<Context> places = callsTo(method).map(c -> c.node() instanceof MethodReferenceExpr ? c.body().context()
                : Context.CALLER).distinct().toList();
        return places.size() == 1 && !places.get(0).equals(Context.UNKNOWN) ? places.get(0) : Context.CALLER;
    }

    /** The names of all methods that references of this file name. */
    private Set<String> references() {
        if (references == null) {
            references = file.calls().stream().filter(c -> c.node() instanceof MethodReferenceExpr).map(Call::name)
                    .collect(Collectors.toSet());
        }
        return references;
    }

    /** Whether a reference stands for a method of this file that is known to run where the reference does. */
    public boolean standsForMethod(Call reference) {
        return reference.node() instanceof MethodReferenceExpr && file.helpers().bodyOf(reference)
                .filter(method -> !method.context().equals(Context.CALLER) && byReference(method).equals(method.context()))
                .isPresent();
    }

    private boolean saysWhetherItMayBlock(String annotation) {
        AnnotationFacts facts = file.catalog().annotation(annotation);
        return facts != null && (facts.is(AnnotationFacts.Word.MAY_BLOCK) || facts.is(AnnotationFacts.Word.MUST_NOT_BLOCK));
    }

    private Context annotated(String annotation, Body body, Location at) {
        AnnotationFacts facts = file.catalog().annotation(annotation);
        if (facts == null) {
            return null;
        }
        String simple = "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
        if (facts.called() != null) {
            return declared(calledAt(facts, simple, body), at, simple);
        }
        if (facts.is(AnnotationFacts.Word.MUST_NOT_BLOCK)) {
            return declared(Place.EVENT_LOOP, at, simple);
        }
        return facts.is(AnnotationFacts.Word.MAY_BLOCK) ? declared(Place.WORKER, at, simple) : null;
    }

    /** A request that is answered by a publisher is served by an event loop; {@code blocking = true} asks for a worker. */
    private Place calledAt(AnnotationFacts facts, String simple, Body body) {
        if (facts.called() == Place.EVENT_LOOP && body.node() instanceof CallableDeclaration<?> method && method.getAnnotations()
                .stream().anyMatch(a -> simple.equals("@" + a.getName().getIdentifier())
                        && a.toString().matches("(?s).*(blocking = true|BLOCKING).*"))) {
            return Place.WORKER;
        }
        return facts.called() == Place.REQUEST && file.reactive().isPublisher(body.declaration().returns())
                ? Place.EVENT_LOOP : facts.called();
    }

    private Context callback(MethodDecl method, TypeRef owner, Location at) {
        for (TypeRef type : file.types().view().hierarchy(owner)) {
            for (Api api : file.catalog().callbacksOf(type.name(), method.name())) {
                if (api.signature().acceptsCount(method.parameters().size())) {
                    return declared(api.runs().get(0).place(), at, "`" + type.simpleName() + "." + method.name() + "`");
                }
            }
        }
        return null;
    }

    /**
     * {@code Watcher watcher = event -> …}: a function of a type that a framework calls. What gets it must not be a method of
     * the project, which may use such a type for functions of its own.
     */
    private Context calledBack(Node function) {
        TypeRef type = file.types().typeOf((Expression) function);
        Call user = file.callAt(function.getParentNode().orElse(null));
        return !type.isClass() || user != null && user.target().isPresent() ? null : file.catalog().callbacksOf(type.name()).stream()
                .filter(api -> !(function instanceof LambdaExpr lambda) || api.signature().acceptsCount(lambda.getParameters().size()))
                .findFirst().map(api -> declared(api.runs().get(0).place(), file.location(function),
                        "`" + type.simpleName() + "." + api.signature().name() + "`")).orElse(null);
    }

    private static Context declared(Place place, Location at, String why) {
        ExecutorKind kind = switch (place) {
            case VIRTUAL_THREAD -> ExecutorKind.VIRTUAL;
            case EVENT_LOOP -> ExecutorKind.EVENT_LOOP;
            case WORKER -> ExecutorKind.WORKER;
            case NEW_THREAD -> ExecutorKind.PER_TASK;
            case SCHEDULER -> ExecutorKind.SCHEDULED;
            case UI_THREAD -> ExecutorKind.SINGLE;
            default -> ExecutorKind.FIXED;
        };
        String where = switch (place) {
            case VIRTUAL_THREAD -> "on a virtual thread";
            case EVENT_LOOP -> "on an event loop";
            case WORKER -> "on a pool for blocking work";
            case SCHEDULER -> "on a scheduler's thread";
            case UI_THREAD -> "on the UI thread";
            case REQUEST -> "on a request thread";
            case COMMON_POOL -> "on the common pool";
            case COMPLETING_THREAD -> "on the thread that completes the future";
            default -> "on a pool";
        };
        return new Context(place, "", kind, at, where + ", as " + why + " says");
    }

    private static Node nameOf(Node callable) {
        return callable instanceof CallableDeclaration<?> declaration ? declaration.getName() : callable;
    }
}
