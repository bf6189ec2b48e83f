package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Runs;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A future that nobody keeps: the value of a call is thrown away.
 *
 * @param last  the call whose future is lost
 * @param chain the calls on futures that end with it, the first made first
 */
public record LostFuture(Call last, List<Call> chain) {

    private static final Pattern OF_CONTAINER =
            Pattern.compile("(remove|put|poll|take|pop|get|set|replace|compute|merge|add)(?![a-z])");
    private static final Pattern OBSERVES = Pattern.compile("add(Callback|Listener)s?|(await|sync)(Uninterruptibly)?");
    private static final Pattern CLEAN_UP = Pattern.compile("((force|try|do|safe|quiet|graceful)(ly)?(?=[A-Z]))?([cC]lose|[sS]hut[dD]own"
            + "|[dD]isconnect|[cC]ancel|[dD]ispose|[aA]bort|[tT]erminate|[sS]top|[rR]elease|[uU]nlock|[dD]estroy|[dD]iscard"
            + "|[uU]nregister|[uU]nsubscribe|[rR]emove\\w*Listeners?)(?![a-z])");

    private static final Pattern SIGNAL = Pattern.compile("^(notify|trigger|report|record|signal)(?![a-z])|^submit[A-Z]|Quietly$");
    /** The future of an event, which the object holds: {@code whenClosed()} */
    private static final Pattern EVENT = Pattern.compile("when[A-Z]\\w*");
    private static final Pattern TOLD = Pattern.compile("\\w*Callback|Promise[A-Z]\\w*|\\w*Promise");
    private static final Pattern ON_FAILURE = Pattern.compile("(on|after|handle)([A-Z]\\w*)?(Fail|Error|Exception)\\w*|exception(Occurred|Caught|Thrown)");
    private static final Pattern IN_BATCH = Pattern.compile("is(Pipelin|Queu|Batch)(ing|ed)");
    private static final Pattern SAYS_ASYNC = Pattern.compile("Async$");
    private static final Set<String> COMPLETES = Set.of("complete", "set", "setSuccess", "trySuccess");
    private static final Set<String> COMMITS = Set.of("commit", "rollback");
    private static final Pattern RUNS_BATCH = Pattern.compile("execute|commit|rollback|sync|flush|exec(?![a-z])");
    private static final Pattern OF_BATCH = Pattern.compile("\\w*(Batch|Pipeline|Transaction)(Service|Commands|Executor)?");

    /** The call that made the future: calls that only give their receiver back, such as orTimeout, are passed over. */
    private Optional<Call> maker() {
        Call call = last;
        while (givesReceiver(call)) {
            Optional<Call> before = call.previous().filter(c -> isFuture(c.type()));
            if (before.isEmpty()) {
                return Optional.empty();
            }
            call = before.get();
        }
        return Optional.of(call);
    }

    private boolean givesReceiver(Call call) {
        MethodDecl method = call.resolution().method();
        return isFuture(call.receiverType()) && call.receiver() != null && !call.resolution().isStatic()
                && (call.is(Api.Flag.LOST_OK) || method != null && file().isProjectType(method.owner())
                && method.returns().is(method.owner()));
    }

    /** Whether it is the value of a lambda or reference whose interface gives nothing back. */
    public boolean isOfFunction() {
        return file().futures().isDroppedByFunction(last);
    }

    /** {@code return load().thenAccept(x -> save(x));}: it is lost within a chain that others wait for. */
    public boolean isOfUsedStage() {
        return file().futures().isOfUsedStage(last);
    }

    /** Whether dropping it loses nothing by the kind of call: by the catalogue, an annotation, or as a collection's. */
    public boolean isHarmless() {
        Call maker = maker().orElse(null);
        if (maker == null || maker.is(Api.Flag.LOST_OK) || maker.name().equals("new") && last.is(Api.Flag.LOST_OK)
                || completesPromiseOfMaker()) {
            return true;
        }
        MethodDecl method = maker.resolution().method();
        return method != null && (isGivenBack(method) || method.annotations().stream()
                .map(file().catalog()::annotation).anyMatch(a -> a != null && a.is(AnnotationFacts.Word.LOST_OK)))
                || isTimer(maker.type()) || isPartOfBatch() || isOfWatchedWork() || isReportedByArgument(maker) || file().tests().isExpectedToThrow(last);
    }

    /** The handle of a timer serves to cancel it; to drop it is normal use. */
    private boolean isTimer(TypeRef type) {
        return type.simpleName().endsWith("ScheduledFuture")
                || file().isSubtype(type, "java.util.concurrent.ScheduledFuture");
    }

    /** {@code submit(task, callback)}, {@code notifyOn(future)}: the failure goes to an argument that others hold. */
    private boolean isReportedByArgument(Call maker) {
        return !maker.is(Api.Flag.JOINS_ALL) && maker.arguments().stream().anyMatch(
                a -> a instanceof NameExpr && isFuture(file().typeOf(a))
                || !Syntax.isFunctional(a) && (TOLD.matcher(file().typeOf(a).simpleName()).matches()
                || isToldOfFailure(file().typeOf(a))));
    }

    /** {@code read = source.readInto(rows, all); read.thenRun(() -> all.complete(rows));}: whoever reads tells {@code all} of a failure. */
    private boolean completesPromiseOfMaker() {
        if (isStart() || last.arguments().size() != 1) {
            return false;
        }
        Call source = chain.stream().filter(c -> isFuture(c.type())).findFirst().filter(c -> c != last)
                .or(() -> Optional.ofNullable(root()).flatMap(Variable::initial).map(file()::callAt)).orElse(null);
        return source != null && !source.is(Api.Flag.JOINS_ALL) && source.arguments().stream().anyMatch(promise ->
                promise instanceof NameExpr && isFuture(file().typeOf(promise)) && file().calls().stream().anyMatch(c ->
                COMPLETES.contains(c.name()) && FileModel.isWithin(c.node(), last.argument(0)) && promise.equals(c.receiver())));
    }

    /** The variable that the chain hangs on; null when there is none. */
    private Variable root() {
        Expression root = chain.get(0).receiver();
        return root == null || file().callAt(root) != null ? null : file().types().variable(root);
    }

    /** {@code connectAsync(session)}, where the session has an {@code afterConnectFailure(Throwable)} */
    private boolean isToldOfFailure(TypeRef listener) {
        for (TypeRef type : listener.isClass() ? file().types().view().hierarchy(listener) : List.<TypeRef>of()) {
            TypeDecl declaration = file().types().view().find(type.name());
            if (declaration != null && declaration.file() != null && declaration.methods().values().stream().flatMap(List::stream)
                    .anyMatch(m -> ON_FAILURE.matcher(m.name()).matches()
                            && m.parameters().stream().anyMatch(p -> file().isSubtype(p, "java.lang.Throwable")))) {
                return true;
            }
        }
        return false;
    }

    /** {@code pending.remove(id)}: what comes out of a collection is held by who put it there. */
    static boolean isOfContainer(Call call) {
        MethodDecl method = call.resolution().method();
        return method != null && method.returns().kind() == TypeRef.Kind.VARIABLE
                && !method.owner().startsWith("java.util.function.") && OF_CONTAINER.matcher(method.name()).lookingAt();
    }

    /** {@code pending.remove(id)}, {@code requireNonNull(future)}: a library hands back what it was given. */
    private boolean isGivenBack(MethodDecl method) {
        return method.returns().kind() == TypeRef.Kind.VARIABLE
                && (!file().isProjectType(method.owner()) || OF_CONTAINER.matcher(method.name()).lookingAt()
                || last.arguments().stream().anyMatch(a -> a instanceof NameExpr && isFuture(file().typeOf(a))));
    }

    /** Whether it is of a write on a Netty channel, or of a method of the project around one: to drop it is normal use. */
    public boolean isOfChannel() {
        return last.isTo("io.netty.channel.ChannelOutboundInvoker", "write", "writeAndFlush")
                || isStart() && last.target().isPresent() && last.name().matches("(send|write)([^a-z].*)?")
                && last.type().is("io.netty.util.concurrent.Future")
                || isStart() && last.target().isPresent() && !last.name().matches("(?i).*(bind|connect).*")
                && file().isSubtype(last.type(), "io.netty.channel.ChannelFuture");
    }

    /** {@code batch.getMap(name).deleteAsync(key)}: the failure is that of the batch, when it is executed or committed. */
    public boolean isPartOfBatch() {
        String around = last.body().method().isMethod() ? last.body().method().declaration().name() : "";
        return isStart() && last.receiver() != null && (COMMITS.contains(around) || isOfBatch(file().typeOf(last.receiver()))
                && !RUNS_BATCH.matcher(last.name()).lookingAt()
                || file().futures().history(last.receiver()).stream().anyMatch(c -> isOfBatch(c.receiverType())
                        || c.arguments().stream().anyMatch(a -> isOfBatch(file().typeOf(a))))
                || last.node().findAncestor(IfStmt.class, i -> i.getCondition() instanceof InstanceOfExpr of
                        && OF_BATCH.matcher(of.getType().asString()).matches() || i.getCondition() instanceof MethodCallExpr asked
                        && IN_BATCH.matcher(asked.getNameAsString()).matches() && FileModel.isWithin(last.node(), i.getThenStmt())).isPresent());
    }

    private static boolean isOfBatch(TypeRef type) {
        return OF_BATCH.matcher(type.simpleName()).matches();
    }

    /** {@code notifyListener(..)}, {@code triggerFlush()}, {@code flushQuietly()}: by its name it is started and forgotten. */
    public boolean isSignal() {
        return isStart() && SIGNAL.matcher(last.name()).find();
    }

    /** Whether the name says that the work goes on after the call: {@code deleteAsync} */
    public boolean saysAsync() {
        return SAYS_ASYNC.matcher(last.name()).find();
    }

    /** {@code sequence(() -> load().exceptionally(..))}: the work that it is given looks at its failure itself. */
    private boolean isOfWatchedWork() {
        return isStart() && last.target().isPresent() && last.arguments().stream().map(this::valueOf)
                .filter(LambdaExpr.class::isInstance).anyMatch(work -> file().calls().stream().anyMatch(c -> c.is(Api.Flag.HANDLES)
                        && FileModel.isWithin(c.node(), work) && c.recovery().looksAtFailure()));
    }

    private Expression valueOf(Expression argument) {
        Variable variable = file().types().variable(argument);
        return variable == null ? argument : variable.initial().orElse(argument);
    }

    /** {@code connection.closeAsync()}, {@code job.cancel()}: what is given up is seldom asked how it ended. */
    public boolean isCleanUp() {
        return isStart() ? isCleanUp(last.name()) : last.name().startsWith("whenComplete")
                && chain.stream().filter(c -> isFuture(c.type())).findFirst().filter(c -> isCleanUp(c.name())).isPresent();
    }

    /** Whether the name of a method says that something comes to its end. */
    static boolean isCleanUp(String method) {
        return CLEAN_UP.matcher(method).lookingAt();
    }

    /** The project's method that made the future; it may see to the failure itself, or let others hold it. */
    public Optional<MethodTarget> makingMethod() {
        return chain.stream().filter(c -> isFuture(c.type())).findFirst().flatMap(Call::target);
    }

    /** Whether a stage at its end sees the failure. */
    public boolean isHandled() {
        for (Call call = last; call != null; call = givesReceiver(call) ? call.previous().orElse(null) : null) {
            if (OBSERVES.matcher(call.name()).matches()) {
                return true; // the project's own future, with the names of Netty and Guava
            }
            if (call.is(Api.Flag.HANDLES) && !(call.name().startsWith("handle") && call.recovery().passesFailureOn())) {
                return looks(call) || call.previous().filter(LostFuture::looks).isPresent();
            }
        }
        return false;
    }

    /** Whether a stage is told of the failure and takes it, so that a stage behind it need not. */
    private static boolean looks(Call stage) {
        return stage.is(Api.Flag.HANDLES) && (!stage.name().startsWith("whenComplete") || stage.recovery().looksAtFailure() || asksEach(stage));
    }

    /** {@code allOf(all).whenComplete((none, e) -> all.forEach(f -> … f.join() …))}: asks each future by itself. */
    private static boolean asksEach(Call stage) {
        return stage.previous().filter(c -> c.is(Api.Flag.JOINS_ALL)).isPresent()
                && stage.arguments().stream().anyMatch(a -> stage.file().calls().stream().anyMatch(c -> FileModel.isWithin(c.node(), a)
                        && c.name().matches("get|join|isCompletedExceptionally") && stage.file().futures().isFuture(c.receiverType())));
    }

    /** Whether the stages hang on a future that somebody else holds: a field, a parameter, a variable used elsewhere. */
    public boolean isKeptElsewhere() {
        return !isContinued() && isOnKept();
    }

    /** {@code last.thenCompose(x -> save(x));}: nobody holds what the function has begun, whoever holds what it hangs on. */
    private boolean isContinued() {
        return !isStart() && NullFuture.continues(last) && !last.is(Api.Flag.HANDLES);
    }

    private boolean isOnKept() {
        Call first = chain.get(0);
        MethodDecl method = first.resolution().method();
        if (!isStart() && (method != null ? isGivenBack(method) : first.name().startsWith("get"))) {
            return true; // what an accessor gives was there before
        }
        if (isFromAccessor()) {
            return true;
        }
        Expression root = first.receiver();
        if (root == null || first.resolution().isStatic() || !isFuture(first.receiverType())
                || file().callAt(root) != null) {
            return false;
        }
        Variable variable = file().types().variable(root);
        if (variable == null) {
            return true;
        }
        return variable.kind() != Variable.Kind.LOCAL || uses(variable).size() > 1 || isElementOfOthers(variable);
    }

    /** Where the method that declares a local variable uses it, classes within it included. */
    private List<NameExpr> uses(Variable local) {
        Node scope = local.declaration().findAncestor(CallableDeclaration.class).map(Node.class::cast)
                .orElse(last.body().method().node());
        return scope.findAll(NameExpr.class, n -> n.getNameAsString().equals(local.name()));
    }

    /** {@code for (var read : reads) read.thenRun(..);}, where {@code reads} came from elsewhere, or goes there. */
    private boolean isElementOfOthers(Variable element) {
        ForEachStmt loop = element.declaration().findAncestor(ForEachStmt.class)
                .filter(l -> FileModel.isWithin(element.declaration(), l.getVariable())).orElse(null);
        Variable all = loop == null ? null : file().types().variable(loop.getIterable());
        return all != null && (all.kind() != Variable.Kind.LOCAL || uses(all).stream().anyMatch(use ->
                use.getParentNode().orElse(null) instanceof ReturnStmt || Syntax.argumentIndex(use.getParentNode().orElse(null), use) >= 0));
    }

    /** {@code gate.getClosedFuture().thenRun(..)}, {@code log.whenClosed().thenRun(..)}, {@code entry.getLoaded().orElseThrow().thenRun(..)} */
    private boolean isFromAccessor() {
        Optional<Call> source = chain.stream().filter(c -> isFuture(c.type())).findFirst().filter(c -> !c.equals(last));
        return source.filter(c -> !isFuture(c.receiverType()) && (EVENT.matcher(c.name()).matches()
                        || c.arguments().isEmpty() && c.name().matches("get\\w*Future"))).isPresent()
                || source.flatMap(Call::previous).filter(c -> c.type().simpleName().equals("Optional")
                        && c.name().startsWith("get") && c.arguments().isEmpty()).isPresent();
    }

    /** Whether the call itself starts the work; else it adds a stage to what was started before. */
    public boolean isStart() {
        return last.previous().filter(c -> isFuture(c.type())).isEmpty()
                && (last.receiver() == null || last.resolution().isStatic() || !isFuture(last.receiverType()))
                && !last.is(Api.Flag.JOINS_ALL);
    }

    /** What can fail in the task whose future it is; empty when the task is not known to be safe. */
    public boolean isOfSafeTask() {
        return task().map(t -> t.body().isPresent() && t.risk().map(Failures.Risk::told).orElse(true)).orElse(false);
    }

    /** Whether the work that it starts only makes calls that throw where the code itself is wrong: those of collections. */
    public boolean isOfSlightTask() {
        return task().flatMap(Task::risk).map(Failures.Risk::slight).orElse(false);
    }

    /** The task whose outcome is lost, when the call starts one. */
    public Optional<Task> task() {
        Api api = last.api();
        if (api == null || !api.is(Api.Flag.STARTS) || api.runs().isEmpty()) {
            return Optional.empty();
        }
        Runs runs = api.runs().get(0);
        return Optional.of(new Task(last, runs.argument(), runs,
                file().execution().context(new Execution.Handover(last, runs.argument(), runs))));
    }

    private FileModel file() {
        return last.file();
    }

    private boolean isFuture(TypeRef type) {
        return file().futures().isFuture(type);
    }
}
