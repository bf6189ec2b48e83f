package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which executor an expression is, and how that one works: from its making, its type, its name. */
public final class Executors {

    private static final String EXECUTOR = "java.util.concurrent.Executor";
    private static final java.util.function.Predicate<String> DAEMON =
            java.util.regex.Pattern.compile("(?i)daemon(?!\\(false)").asPredicate();
    /** An interface: a name may know better how what implements it runs its tasks. */
    private static final String SCHEDULED = "java.util.concurrent.ScheduledExecutorService";
    private static final List<String> POOLS = List.of("java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool");
    private static final List<String> CLOSABLE = List.of("java.util.concurrent.ExecutorService",
            "org.springframework.beans.factory.DisposableBean");
    private static final int MAX_DEPTH = 8;

    private final FileModel file;
    private final Map<String, ExecutorKind> kinds = new HashMap<>();

    private final Map<Node, List<AssignExpr>> assignments = new IdentityHashMap<>();

    Executors(FileModel file) {
        this.file = file;
    }

    /** Never null; of kind UNKNOWN where nothing tells. */
    public ExecutorRef of(Expression expression) {
        return of(expression, 0);
    }

    private ExecutorRef of(Expression expression, int depth) {
        Expression e = Call.unwrap(expression);
        if (e == null || depth > MAX_DEPTH) {
            return ExecutorRef.UNKNOWN;
        }
        if (e instanceof com.github.javaparser.ast.expr.MethodReferenceExpr reference) {
            return reference.getIdentifier().equals("run")
                    ? new ExecutorRef("", ExecutorKind.DIRECT, reference.toString()) : ExecutorRef.UNKNOWN;
        }
        if (e instanceof com.github.javaparser.ast.expr.LambdaExpr lambda) {
            return lambda.toString().matches("(?s)\\(?(\\w+)\\)? -> \\{?\\s*\\1\\.run\\(\\);?\\s*}?")
                    ? new ExecutorRef("", ExecutorKind.DIRECT, "the caller") : ExecutorRef.UNKNOWN;
        }
        if (e instanceof ThisExpr) {
            return new ExecutorRef("this:" + file.types().selfType(e).name(), kindOf(file.typeOf(e)), "this");
        }
        Call call = file.callAt(e);
        if (call != null) {
            return made(call, depth);
        }
        Variable variable = file.types().variable(e);
        if (variable != null) {
            ExecutorKind kind = kindOf(variable, depth);
            String identity = variable.isField() ? variable.identity()
                    : file.source().displayPath() + ":" + variable.identity();
            return new ExecutorRef(identity, kind, variable.name());
        }
        return new ExecutorRef("", byName(lastName(e)), lastName(e));
    }

    private ExecutorRef made(Call call, int depth) {
        ExecutorKind kind = call.api() == null ? null : call.api().makes();
        if (kind == ExecutorKind.COMMON_POOL) {
            return new ExecutorRef("common-pool", kind, "commonPool()");
        }
        if (kind != null) {
            return new ExecutorRef("", kind == ExecutorKind.THREAD_POOL ? constructed(call) : refined(call, kind),
                    call.label());
        }
        for (Expression argument : call.arguments()) {
            if (file.isSubtype(file.typeOf(argument), EXECUTOR)) {
                return of(argument, depth + 1);
            }
        }
        if (call.arguments().isEmpty()) {
            Optional<Body> helper = file.helpers().bodyOf(call);
            Optional<ExecutorRef> returned = helper.isPresent() ? returned(helper.get(), depth)
                    : file.elsewhere().method(call, "executor", (other, body) -> other.executors().returned(body, 0));
            if (returned.isPresent()) {
                return returned.get();
            }
        }
        String identity = call.resolution().method() != null && call.arguments().isEmpty()
                ? call.resolution().method().key() : "";
        ExecutorKind byType = kindOf(call.type());
        return new ExecutorRef(identity, byType != ExecutorKind.UNKNOWN ? byType : byName(call.name()), call.name() + "()");
    }

    /** The executor that a method gives back; one that it makes anew each time has no identity. */
    private Optional<ExecutorRef> returned(Body method, int depth) {
        return Results.of(method.node()).stream().map(e -> of(e, depth + 1))
                .filter(e -> e.kind() != ExecutorKind.UNKNOWN || !e.identity().isEmpty()).findFirst();
    }

    /** {@code newFixedThreadPool(n, virtualFactory)} bounds virtual threads; a pool without a bound has none for them. */
    private ExecutorKind refined(Call call, ExecutorKind kind) {
        return (kind == ExecutorKind.PER_TASK || kind == ExecutorKind.CACHED) && call.arguments().stream().anyMatch(file.virtualThreads()::makes)
                ? ExecutorKind.VIRTUAL : kind;
    }

    /** The kind of executor that a call makes: a factory's, or a constructor's; UNKNOWN when it makes none. */
    public ExecutorKind madeBy(Call call) {
        if (call.api() != null && call.api().makes() != null) {
            return made(call, 0).kind();
        }
        boolean made = call.name().equals("new") && call.resolution().method() == null || call.name().equals("new")
                && !file.isProjectType(call.receiverType().name());
        return made && call.expression() != null ? kindOf(call.receiverType()) : ExecutorKind.UNKNOWN;
    }

    /**
     * The kind of pool that a call makes, itself or through a method of the project that makes one anew each time, so
     * that whoever calls has to see to its end; UNKNOWN when it makes none, or one whose threads end by themselves.
     */
    public ExecutorKind poolMadeBy(Call call) {
        ExecutorKind kind = poolMadeHere(call);
        if (kind == ExecutorKind.UNKNOWN && !call.name().equals("new") && file.isSubtype(call.type(), EXECUTOR)) {
            Optional<Body> helper = file.helpers().bodyOf(call);
            return helper.map(Executors::poolReturned).orElseGet(() -> file.elsewhere()
                    .method(call, "pool", (other, body) -> Optional.of(poolReturned(body))).orElse(ExecutorKind.UNKNOWN));
        }
        return kind;
    }

    /** Whether the making of an executor, or the factory that it names, says that its threads are daemons: {@code new NamedFactory("poll", true)}. */
    public boolean saysDaemon(Call made) {
        return made.arguments().stream().anyMatch(argument -> {
            Call factory = file.callAt(argument);
            Variable variable = file.types().variable(argument);
            return argument.toString().equals("true") || DAEMON.test(argument.toString()) || variable != null && values(variable).stream().anyMatch(v -> DAEMON.test(v.toString()))
                    || factory != null && (factory.arguments().stream().anyMatch(a -> a.toString().equals("true"))
                    || file.helpers().bodyOf(factory).map(b -> DAEMON.test(b.node().toString())).orElse(false)
                    || makesDaemons(factory));
        });
    }

    /** {@code Threads.named("poll")}, {@code new NamedFactory("poll")}: whether the method there, or {@code newThread}, makes daemons of all. */
    private boolean makesDaemons(Call factory) {
        if (!factory.name().equals("new")) {
            return file.elsewhere().method(factory, "makes daemons", (other, body) -> Optional.of(makesDaemons(body))).orElse(false);
        }
        TypeDecl made = file.types().view().find(factory.type().name());
        return made != null && made.file() != null && made.methods("newThread").stream().anyMatch(m -> file.method(m.key())
                .filter(b -> b.declaration().owner().equals(m.owner())).map(Executors::makesDaemons)
                .or(() -> file.elsewhere().method(m.owner(), m.key(), "makes daemons", (other, body) -> Optional.of(makesDaemons(body))))
                .orElse(false));
    }

    private static boolean makesDaemons(Body method) {
        return method.file().calls().stream().anyMatch(c -> c.name().matches("(setD|d)aemon") && String.valueOf(c.argument(0)).equals("true")
                && FileModel.isWithin(c.node(), method.node()));
    }

    private static ExecutorKind poolReturned(Body method) {
        List<Expression> results = Results.of(method.node());
        Executors own = method.file().executors();
        Call made = results.size() == 1 ? method.file().callAt(own.handedOut(results.get(0), method)) : null;
        return made == null ? ExecutorKind.UNKNOWN : own.poolMadeHere(made);
    }

    /** {@code var pool = new ThreadPoolExecutor(…); pool.prestartAllCoreThreads(); return pool;}: what the variable was set to. */
    private Expression handedOut(Expression result, Body method) {
        Variable variable = file.types().variable(result);
        List<Expression> values = variable == null || variable.kind() != Variable.Kind.LOCAL ? List.of() : values(variable);
        boolean kept = values.size() != 1 || Uses.of(variable.name(), method.node()).stream()
                .anyMatch(use -> use != result && !isPlainCallOn(use));
        return kept ? result : values.get(0);
    }

    /** A call on a pool that neither ends it nor lets its idle threads end. */
    private boolean isPlainCallOn(Expression pool) {
        Call call = file.callAt(pool.getParentNode().orElse(null));
        return call != null && call.receiver() == pool && !Endable.isEnd(call)
                && !(call.name().equals("allowCoreThreadTimeOut") && call.argument(0).toString().equals("true"));
    }

    private ExecutorKind poolMadeHere(Call call) {
        boolean ownClass = call.name().equals("new") && file.isSubtype(call.receiverType(), EXECUTOR + "Service")
                && POOLS.stream().anyMatch(pool -> file.isSubtype(call.receiverType(), pool));
        ExecutorKind kind = madeBy(call);
        kind = kind == ExecutorKind.UNKNOWN && ownClass ? ExecutorKind.THREAD_POOL : kind;
        boolean ends = switch (kind) {
            case FIXED, SINGLE, CACHED, SCHEDULED, FORK_JOIN, THREAD_POOL -> !CLOSABLE.stream()
                    .anyMatch(type -> file.isSubtype(call.type(), type));
            default -> true;
        };
        return ends || call.arguments().stream().anyMatch(file.virtualThreads()::makes) ? ExecutorKind.UNKNOWN : kind;
    }

    /** The kinds of the executors that this file's fields hold and its methods give, by identity. */
    public Map<String, ExecutorKind> declared() {
        Map<String, ExecutorKind> found = new HashMap<>();
        for (FieldDeclaration field : file.all(FieldDeclaration.class)) {
            for (VariableDeclarator declarator : field.getVariables()) {
                Expression value = declarator.getInitializer().orElse(null);
                if (value != null && file.callAt(value) != null && madeBy(file.callAt(value)) != ExecutorKind.UNKNOWN) {
                    found.put(file.types().ownerName(field) + "." + declarator.getNameAsString(),
                            madeBy(file.callAt(value)));
                }
            }
        }
        for (Body body : file.bodies()) {
            if (body.isMethod() && file.isSubtype(body.declaration().returns(), EXECUTOR)) {
                body.node().findFirst(com.github.javaparser.ast.stmt.ReturnStmt.class)
                        .flatMap(com.github.javaparser.ast.stmt.ReturnStmt::getExpression).map(this::of)
                        .filter(made -> made.kind() != ExecutorKind.UNKNOWN)
                        .ifPresent(made -> found.put(body.declaration().key(), found.getOrDefault(made.identity(), made.kind())));
            }
        }
        return found;
    }

    /** Bounds of {@code new ThreadPoolExecutor(core, max, …, queue)}. */
    private ExecutorKind constructed(Call call) {
        Expression max = call.argument(1);
        if (isEndless(max) && isDirect(call.argument(4))) {
            return ExecutorKind.CACHED;
        }
        return max != null && max.toString().equals("1") ? ExecutorKind.SINGLE : ExecutorKind.THREAD_POOL;
    }

    private boolean isEndless(Expression max) {
        if (max == null || max.toString().endsWith("MAX_VALUE")) {
            return max != null;
        }
        Variable variable = file.types().variable(max);
        if (variable == null || !variable.isField()) {
            return false;
        }
        dev.asynclint.types.TypeDecl owner = file.types().view().find(variable.owner());
        return variable.initial().map(v -> v.toString().endsWith("MAX_VALUE")).orElse(owner != null
                && owner.constants().getOrDefault(variable.name(), "").endsWith("MAX_VALUE"));
    }

    private boolean isDirect(Expression queue) {
        Variable variable = queue == null ? null : file.types().variable(queue);
        return queue != null && (file.typeOf(queue).is("java.util.concurrent.SynchronousQueue")
                || variable != null && values(variable).stream()
                        .anyMatch(v -> file.typeOf(v).is("java.util.concurrent.SynchronousQueue")));
    }

    private ExecutorKind kindOf(Variable variable, int depth) {
        String key = variable.identity();
        ExecutorKind known = kinds.get(key);
        if (known == null) {
            kinds.put(key, ExecutorKind.UNKNOWN);
            known = findKind(variable, depth);
            kinds.put(key, known);
        }
        return known;
    }

    private ExecutorKind findKind(Variable variable, int depth) {
        for (Expression value : values(variable)) {
            ExecutorKind kind = of(value, depth + 1).kind();
            if (kind != ExecutorKind.UNKNOWN) {
                return kind;
            }
        }
        ExecutorKind elsewhere = file.elsewhere().field(variable, "executor",
                (other, field) -> Optional.of(other.executors().findKind(field, 0))).orElse(ExecutorKind.UNKNOWN);
        if (elsewhere != ExecutorKind.UNKNOWN) {
            return elsewhere;
        }
        ExecutorKind byType = kindOf(variable.type());
        ExecutorKind byName = byName(variable.name());
        return byType == ExecutorKind.UNKNOWN || byName != ExecutorKind.UNKNOWN && variable.type().is(SCHEDULED) ? byName : byType;
    }

    /**
     * Whether the project's own class of an executor, perhaps anonymous, declares one of these methods: by its type, or by
     * what the variable is set to. The project's own interface counts as well: what it is for, is done by its classes.
     */
    boolean hasOwn(Expression executor, String... methods) {
        List<String> names = List.of(methods);
        Variable variable = executor == null ? null : file.types().variable(executor);
        return hasOwn(file.typeOf(executor), names) || variable != null && values(variable).stream()
                .anyMatch(v -> hasOwn(v, names) || file.callAt(v) != null && file.helpers().bodyOf(file.callAt(v))
                        .filter(b -> b.results().stream().anyMatch(r -> hasOwn(r, names))).isPresent());
    }

    private boolean hasOwn(Expression value, List<String> methods) {
        return value instanceof ObjectCreationExpr made && (hasOwn(file.typeOf(made), methods) || made.getAnonymousClassBody()
                .stream().flatMap(List::stream).anyMatch(
                        m -> m.isMethodDeclaration() && methods.contains(m.asMethodDeclaration().getNameAsString())));
    }

    private boolean hasOwn(TypeRef executor, List<String> methods) {
        for (TypeRef type : file.types().view().hierarchy(executor)) {
            TypeDecl declaration = file.types().view().find(type.name());
            if (declaration != null && declaration.file() != null
                    && (declaration.isInterface() || methods.stream().anyMatch(n -> !declaration.methods(n).isEmpty()))) {
                return true;
            }
        }
        return false;
    }

    /** What a variable of this file is ever set to: where it is declared, and by assignments. */
    List<Expression> values(Variable variable) {
        List<Expression> values = new java.util.ArrayList<>(1);
        variable.initial().ifPresent(values::add);
        Node declaration = variable.declaration();
        if (declaration instanceof VariableDeclarator) {
            Node scope = declaration;
            while (scope != null && !(scope instanceof TypeDeclaration<?>)
                    && !(!variable.isField() && scope instanceof com.github.javaparser.ast.body.CallableDeclaration<?>)) {
                scope = scope.getParentNode().orElse(null);
            }
            if (scope != null) {
                for (AssignExpr assign : assignments.computeIfAbsent(scope, s -> s.findAll(AssignExpr.class))) {
                    if (isTo(assign.getTarget(), variable)) {
                        values.add(assign.getValue());
                    }
                }
            }
        }
        List<Expression> parts = new java.util.ArrayList<>(values.size());
        for (Expression value : values) {
            if (value instanceof ConditionalExpr choice) {
                parts.add(choice.getThenExpr());
                parts.add(choice.getElseExpr());
            } else {
                parts.add(value);
            }
        }
        return parts;
    }

    private boolean isTo(Expression target, Variable variable) {
        boolean named = target instanceof NameExpr name && name.getNameAsString().equals(variable.name())
                || target instanceof FieldAccessExpr access && access.getScope() instanceof ThisExpr
                && access.getNameAsString().equals(variable.name());
        if (!named) {
            return false;
        }
        Variable meant = file.types().variable(target);
        return meant != null && meant.identity().equals(variable.identity());
    }

    /** The kind that a type tells, whatever object it is. */
    public ExecutorKind kindOf(TypeRef type) {
        if (!type.isClass()) {
            return ExecutorKind.UNKNOWN;
        }
        for (TypeRef each : file.types().view().hierarchy(type)) {
            TypeFacts facts = file.catalog().type(each.name());
            if (facts != null && facts.executor() != null) {
                return facts.executor();
            }
            if (facts != null && facts.words().contains(TypeFacts.Word.EVENT_LOOP)) {
                return ExecutorKind.EVENT_LOOP;
            }
        }
        return ExecutorKind.UNKNOWN;
    }

    /** A name that says the executor is made for blocking work is believed. */
    private static ExecutorKind byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("virtual")) {
            return ExecutorKind.VIRTUAL;
        }
        boolean io = name.matches("(io|IO|Io)|(io|IO)[A-Z_].*|.*[a-z_](IO|Io)([A-Z_].*)?");
        if (io || lower.contains("blocking") && !lower.contains("nonblocking") || lower.contains("elastic")) {
            return ExecutorKind.WORKER;
        }
        if (lower.contains("eventloop")) {
            return ExecutorKind.EVENT_LOOP;
        }
        if (name.matches("newSingle(Thread)?(Executor|Pool).*")) {
            return ExecutorKind.SINGLE;
        }
        return lower.equals("directexecutor") ? ExecutorKind.DIRECT : ExecutorKind.UNKNOWN;
    }

    private static String lastName(Expression e) {
        String text = e.toString();
        return text.length() > 60 ? "" : text.substring(text.lastIndexOf('.') + 1);
    }
}
