package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes a wait harmless: the future is known to be complete, or the wait is known to end. */
public final class Guards {

    static final Set<String> ENDINGS =
            Set.of("complete", "completeExceptionally", "cancel", "obtrudeValue", "obtrudeException");

    /** The name under which a future asks itself. */
    private static final String ITSELF = "this";
    private static final Pattern CLAIM = Pattern.compile("(assert|check|verify|require|ensure|state$|isTrue$)\\w*");

    private final FileModel file;
    /** The predicate that is being read; one deep, so that two that ask each other end. */
    private Body asking;

    Guards(FileModel file) {
        this.file = file;
    }

    /** Whether the future that a call waits for is complete when the call is made. */
    public boolean isKnownDone(Call wait) {
        Expression future = futureOf(wait);
        if (future == null) {
            return wait.node() instanceof MethodCallExpr && (isChecked(wait.node(), ITSELF) || isToldDone(wait));
        }
        if (wait.body().method().isNamed("afterExecute")) {
            return true;
        }
        if (file.futures().history(future).stream().anyMatch(c -> DoneFuture.isGivenBy(c)
                && c.next().map(next -> next == wait).orElse(true)) || isConstantlyDone(future) || isInvoked(wait, future)
                || isRunBefore(wait, future) || isGivenToListener(wait)) {
            return true;
        }
        Set<String> names = namesOf(wait, future);
        return names.stream().anyMatch(name -> isChecked(wait.node(), name) || isCheckedByCallers(wait, name)) || isPartOfJoined(wait, names)
                || isEndedBefore(wait) || isInput(wait, names);
    }

    /** What a call waits for: its receiver, or the future that {@code getFutureValue(future)} is given. */
    private Expression futureOf(Call wait) {
        boolean isGiven = wait.resolution().isStatic() && !wait.arguments().isEmpty()
                && file.futures().isFuture(file.typeOf(wait.argument(0)));
        return isGiven ? wait.argument(0) : wait.receiver();
    }

    /** {@code protected void done() { … get() … }}: the method that a FutureTask or SwingWorker calls when it is complete. */
    private static boolean isToldDone(Call wait) {
        return wait.body().method().isNamed("done") && wait.body().method().declaration().parameters().isEmpty()
                && (wait.isWithin("java.util.concurrent.FutureTask") || wait.isWithin("javax.swing.SwingWorker"));
    }

    /** {@code static final … NONE = CompletableFuture.completedFuture("none")} */
    private boolean isConstantlyDone(Expression future) {
        Variable variable = file.types().variable(future);
        return variable != null && variable.isField() && variable.initial().map(file::callAt)
                .map(c -> c.is(Api.Flag.ALREADY_DONE)).orElse(false) && file.executors().values(variable).size() == 1;
    }

    /** {@code task.run(); task.get();} of a FutureTask: it has run here, and is complete. */
    private boolean isRunBefore(Call wait, Expression future) {
        return file.calls().stream().anyMatch(c -> c.name().equals("run") && c.body() == wait.body() && c.receiver() != null
                && c.receiver().toString().equals(future.toString()) && FileModel.isBefore(c.node(), wait.node())
                && c.node().findAncestor(BlockStmt.class).filter(block -> FileModel.isWithin(wait.node(), block)).isPresent()
                && c.isTo("java.util.concurrent.RunnableFuture", "run"));
    }

    /** An element of what {@code pool.invokeAll(tasks)} gives: that waits until all are complete. */
    private boolean isInvoked(Call wait, Expression future) {
        Expression source = Source.of(future, wait.node(), file, this::givesInvoked);
        Variable variable = source == null ? null : file.types().variable(source);
        return givesInvoked(file.callAt(source)) || variable != null && !variable.isField()
                && file.executors().values(variable).stream().map(file::callAt).anyMatch(this::givesInvoked);
    }

    /** {@code pool.invokeAll(tasks)}, or a method of this file that returns what that gives. */
    private boolean givesInvoked(Call call) {
        return invokesAll(call) || call != null && file.helpers().bodyOf(call).map(Body::results).filter(given -> !given.isEmpty()
                && given.stream().map(Call::unwrap).map(file::callAt).allMatch(Guards::invokesAll)).isPresent();
    }

    private static boolean invokesAll(Call call) {
        return call != null && call.name().equals("invokeAll") && call.isTo("java.util.concurrent.ExecutorService", "invokeAll");
    }

    /** Whether a limit is set on the future that is waited for. */
    public boolean isBounded(Call wait) {
        return wait.receiver() != null && file.settings().isLimited(wait.receiver()) || isElementBounded(wait);
    }

    /** {@code all.forEach(f -> f.orTimeout(1, SECONDS)); all.forEach(Future::join);} */
    private boolean isElementBounded(Call wait) {
        String all = collectionOf(wait);
        return !all.isEmpty() && file.calls().stream().anyMatch(c -> c.is(Api.Flag.BOUNDS) && c.body().method() == wait.body().method()
                && FileModel.isBefore(c.node(), wait.node()) && collectionOf(c).equals(all));
    }

    /** What holds the variable of whose element a call is made; empty when it is on no element. */
    private String collectionOf(Call call) {
        Variable all = file.types().variable(Source.of(call.receiver(), call.node(), file, c -> false));
        Variable own = call.receiver() == null ? null : file.types().variable(call.receiver());
        return all == null || own != null && own.identity().equals(all.identity()) ? "" : all.identity();
    }

    /** {@code if (timeout > 0) f.get(timeout, unit) else …here…}: the limit is configured, and so is its absence. */
    boolean isLimitedByChoice(Call wait) {
        Node inner = wait.node();
        for (Node n = inner.getParentNode().orElse(null); n != null && n != wait.body().node();
                n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && choice.getElseStmt().isPresent()
                    && choice.getCondition().toString().matches("(?s).*[<>=]=? *(-1|0L?)")) {
                Node other = inner == choice.getElseStmt().get() ? choice.getThenStmt() : choice.getElseStmt().get();
                return other.findFirst(MethodCallExpr.class, c -> isTwin(c, wait)).isPresent();
            }
            if (n instanceof ConditionalExpr choice && inner != choice.getCondition()) {
                Node other = inner == choice.getThenExpr() ? choice.getElseExpr() : choice.getThenExpr();
                return other.findFirst(MethodCallExpr.class, c -> isTwin(c, wait)).isPresent();
            }
            inner = n;
        }
        return false;
    }

    /** {@code f.get(timeout, unit)} beside {@code f.get()} */
    private static boolean isTwin(MethodCallExpr timed, Call wait) {
        return timed.getNameAsString().equals(wait.name()) && timed.getArguments().size() > wait.arguments().size()
                && timed.getScope().map(Object::toString).orElse("null").equals(String.valueOf(wait.receiver()));
    }

    /** A permit that limits virtual threads, or that each holder gives back when its work is done. */
    boolean isShortPermit(Call wait) {
        return wait.isTo("java.util.concurrent.Semaphore", "acquire", "acquireUninterruptibly")
                && (wait.body().context().place() == Place.VIRTUAL_THREAD || isReleasedFinally(wait));
    }

    /** A call that takes one of a limited number of permits, or waits for its turn. */
    public static boolean isPermit(Call call) {
        return call.isTo("java.util.concurrent.Semaphore", "acquire", "acquireUninterruptibly", "tryAcquire")
                || call.isTo("com.google.common.util.concurrent.RateLimiter", "acquire", "tryAcquire");
    }

    /** Whether a permit is taken in the same method before a start, and not given back by the starter itself. */
    public boolean isPermitted(Call start) {
        return file.calls().stream().anyMatch(c -> isPermit(c) && c.body().method() == start.body().method()
                && FileModel.isBefore(c.node(), start.node()) && !isGivenBackBy(start, String.valueOf(c.receiver())));
    }

    private boolean isGivenBackBy(Call start, String semaphore) {
        return file.calls().stream().anyMatch(c -> c.name().equals("release") && c.body() == start.body()
                && String.valueOf(c.receiver()).equals(semaphore)
                && c.node().findAncestor(com.github.javaparser.ast.stmt.CatchClause.class).isEmpty());
    }

    private boolean isReleasedFinally(Call acquire) {
        String semaphore = String.valueOf(acquire.receiver());
        return file.calls().stream().anyMatch(c -> c.name().equals("release") && c.body() == acquire.body()
                && String.valueOf(c.receiver()).equals(semaphore)
                && c.node().findAncestor(com.github.javaparser.ast.stmt.TryStmt.class)
                        .flatMap(com.github.javaparser.ast.stmt.TryStmt::getFinallyBlock)
                        .map(last -> FileModel.isWithin(c.node(), last)).orElse(false));
    }

    /**
     * The variable that a wait is on, and the collection or the stage that it comes from: {@code f} and
     * {@code futures} of {@code for (var f : futures) f.join()} and of {@code futures.stream().map(Future::join)}.
     */
    private Set<String> namesOf(Call wait, Expression future) {
        Set<String> names = new HashSet<>();
        if (wait.node() instanceof MethodReferenceExpr reference) {
            addSource(reference, names);
            return names;
        }
        Expression e = withoutCasts(future);
        if (e instanceof MethodCallExpr getter && getter.getArguments().isEmpty()) {
            names.add(lastName(getter));
        }
        while (file.callAt(e) != null && file.callAt(e).receiver() != null) {
            e = file.callAt(e).receiver();
        }
        if (e instanceof com.github.javaparser.ast.expr.ArrayAccessExpr access) {
            names.add(lastName(access));
            e = access.getName();
        }
        if (e instanceof NameExpr || e instanceof com.github.javaparser.ast.expr.FieldAccessExpr) {
            addVariable(e, names);
        }
        return names;
    }

    private void addVariable(Expression expression, Set<String> names) {
        names.add(lastName(expression));
        Variable variable = file.types().variable(expression);
        Node declaration = variable == null ? null : variable.declaration();
        if (declaration == null) {
            return;
        }
        Node parent = declaration.getParentNode().orElse(null);
        if (parent instanceof LambdaExpr lambda) {
            addSource(lambda, names);
        } else if (parent != null && parent.getParentNode().orElse(null) instanceof ForEachStmt loop) {
            addRoot(loop.getIterable(), names);
        } else {
            variable.initial().ifPresent(value -> {
                Call call = file.callAt(value);
                if (call != null && call.receiver() instanceof NameExpr name && call.name().equals("get")) {
                    names.add(name.getNameAsString());
                }
            });
        }
    }

    /** The stream, collection or stage whose element or result a functional argument gets. */
    private void addSource(Expression functional, Set<String> names) {
        Call call = file.callAt(functional.getParentNode().orElse(null));
        if (call != null && call.receiver() != null) {
            addRoot(call.receiver(), names);
        }
    }

    private void addRoot(Expression expression, Set<String> names) {
        Expression e = Call.unwrap(expression);
        while (file.callAt(e) != null) {
            Call call = file.callAt(e);
            if (call.receiver() == null || isTypeName(call)) {
                call.arguments().forEach(a -> {
                    if (a instanceof NameExpr) {
                        names.add(lastName(a));
                    }
                });
                return;
            }
            e = call.receiver();
        }
        if (e instanceof NameExpr || e instanceof com.github.javaparser.ast.expr.FieldAccessExpr) {
            names.add(lastName(e));
        }
    }

    private boolean isTypeName(Call call) {
        return call.resolution().isStatic();
    }

    private static String lastName(Expression e) {
        String text = withoutCasts(e).toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private static Expression withoutCasts(Expression expression) {
        Expression e = Call.unwrap(expression);
        while (e instanceof CastExpr cast) {
            e = Call.unwrap(cast.getExpression());
        }
        return e;
    }

    /** {@code if (f.isDone()) …here…}, {@code if (!f.isDone()) return; …here…}, {@code while (!f.isDone()) …; here}. */
    private boolean isChecked(Node place, String name) {
        Node inner = place;
        for (Node n = place.getParentNode().orElse(null); n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice) {
                if (inner == choice.getThenStmt() && saysDone(choice.getCondition(), name, true)
                        || inner == choice.getElseStmt().orElse(null) && saysDone(choice.getCondition(), name, false)) {
                    return true;
                }
            } else if (n instanceof ConditionalExpr choice) {
                if (inner == choice.getThenExpr() && saysDone(choice.getCondition(), name, true)
                        || inner == choice.getElseExpr() && saysDone(choice.getCondition(), name, false)) {
                    return true;
                }
            } else if (n instanceof WhileStmt loop && inner == loop.getBody()
                    && saysDone(loop.getCondition(), name, true)) {
                return true;
            } else if (n instanceof com.github.javaparser.ast.stmt.SwitchEntry entry && isDoneCase(entry, name)) {
                return true;
            } else if (n instanceof BinaryExpr both && inner == both.getRight()) {
                if (both.getOperator() == BinaryExpr.Operator.AND && saysDone(both.getLeft(), name, true)
                        || both.getOperator() == BinaryExpr.Operator.OR && saysDone(both.getLeft(), name, false)) {
                    return true;
                }
            } else if (n instanceof com.github.javaparser.ast.nodeTypes.NodeWithStatements<?> block
                    && isCheckedBefore(block.getStatements(), inner, name)) {
                return true;
            } else if (isFilteredStream(n, name)) {
                return true;
            }
            if (n instanceof com.github.javaparser.ast.body.CallableDeclaration<?>
                    && !(n.getParentNode().orElse(null) instanceof ObjectCreationExpr)) {
                return false;
            }
            inner = n;
        }
        return false;
    }

    /** {@code while (isReady()) take();}, where {@code take} waits for the field that {@code isReady} asks. */
    private boolean isCheckedByCallers(Call wait, String name) {
        Body method = wait.body();
        Variable variable = wait.receiver() == null ? null : file.types().variable(wait.receiver());
        if (variable == null || !variable.isField() || !method.isMethod() || !method.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        List<Call> callers = file.helpers().callers(method);
        return !callers.isEmpty() && callers.stream().allMatch(c -> isChecked(c.node(), name));
    }

    /** {@code futures.stream().filter(Future::isDone).map(Future::join)} */
    private boolean isFilteredStream(Node node, String name) {
        Call call = file.callAt(node);
        if (call == null || call.receiver() == null) {
            return false;
        }
        return file.futures().chain(call).stream().anyMatch(c -> c.name().equals("filter")
                && c.arguments().size() == 1 && mentionsDoneCheck(c.argument(0)));
    }

    private boolean mentionsDoneCheck(Expression expression) {
        return file.calls().stream().anyMatch(c -> c.is(Api.Flag.CHECKS_DONE)
                && FileModel.isWithin(c.node(), expression));
    }

    private boolean isCheckedBefore(List<? extends Statement> statements, Node until, String name) {
        for (Statement statement : statements) {
            if (statement == until) {
                return false;
            }
            if (statement instanceof IfStmt choice && leaves(choice.getThenStmt())
                    && saysDone(choice.getCondition(), name, false)) {
                return true;
            }
            if (statement instanceof com.github.javaparser.ast.stmt.AssertStmt claim && saysDone(claim.getCheck(), name, true)) {
                return true;
            }
            if (statement.isExpressionStmt() && statement.asExpressionStmt().getExpression() instanceof MethodCallExpr claim
                    && CLAIM.matcher(claim.getNameAsString()).matches() && claim.getArguments().isNonEmpty()
                    && saysDone(claim.getArgument(0), name, true)) {
                return true; // Preconditions.checkState(f.isDone())
            }
            if (statement.isExpressionStmt() && statement.findAll(MethodReferenceExpr.class).stream().anyMatch(check ->
                    lastName(check.getScope()).equals(name) && file.callAt(check).is(Api.Flag.CHECKS_DONE))) {
                return true; // await().until(f::isDone)
            }
            if (statement instanceof WhileStmt loop && saysDone(loop.getCondition(), name, false)
                    || statement instanceof DoStmt again && saysDone(again.getCondition(), name, false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether control never goes on behind a statement. */
    static boolean leaves(Statement statement) {
        Statement last = statement.isBlockStmt()
                ? statement.asBlockStmt().getStatements().getLast().orElse(statement) : statement;
        return last.isReturnStmt() || last.isThrowStmt() || last.isContinueStmt() || last.isBreakStmt();
    }

    /** Whether a condition, when it has this value, says that the future of this name is complete. */
    private boolean saysDone(Expression condition, String name, boolean value) {
        Expression e = Call.unwrap(condition);
        if (e instanceof com.github.javaparser.ast.expr.UnaryExpr not
                && not.getOperator() == com.github.javaparser.ast.expr.UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
            return saysDone(not.getExpression(), name, !value);
        }
        if (e instanceof BinaryExpr both) {
            return switch (both.getOperator()) {
                case AND -> value && (saysDone(both.getLeft(), name, true) || saysDone(both.getRight(), name, true));
                case OR -> value ? saysMissing(both.getLeft(), name) && saysDone(both.getRight(), name, true)
                        : saysDone(both.getLeft(), name, false) || saysDone(both.getRight(), name, false);
                case EQUALS -> value && isStateOf(both, name);
                case NOT_EQUALS -> !value && isStateOf(both, name);
                default -> false;
            };
        }
        if (value && e instanceof NameExpr) {
            return remembersDone(file.types().variable(e), name);
        }
        Call call = file.callAt(e);
        if (value && call != null && call.arguments().size() == 1 && call.name().matches("is(Done|Complete|Successful|Finished).*")) {
            return lastName(call.argument(0)).equals(name); // the project's own question
        }
        if (value && call != null && call.arguments().size() == 1 && lastName(call.argument(0)).equals(name) && asking == null
                && file.helpers().bodyOf(call).filter(b -> b.node() instanceof CallableDeclaration<?> question
                && isAnsweredBy(b, question.getParameter(0).getNameAsString())).isPresent()) {
            return true;
        }
        if (value && call != null && call.name().matches("(is|has|can|should|\\w+Is|\\w+Has|\\w+Waiting)[A-Z].*") && call.api() == null) {
            return asking == null && file.helpers().bodyOf(call).map(b -> isAnsweredBy(b, name)).orElse(false);
        }
        return value && call != null && (call.receiver() == null ? ITSELF : lastName(call.receiver())).equals(name)
                && call.is(Api.Flag.CHECKS_DONE);
    }

    /** {@code f == null || f.isDone()}: who goes on to wait for it has one, and that is complete. */
    private static boolean saysMissing(Expression condition, String name) {
        return Call.unwrap(condition) instanceof BinaryExpr comparison && comparison.getOperator() == BinaryExpr.Operator.EQUALS
                && comparison.getRight().isNullLiteralExpr() && lastName(comparison.getLeft()).equals(name);
    }

    /** {@code private boolean isReady() { return reply != null && reply.isDone(); }} */
    private boolean isAnsweredBy(Body question, String name) {
        asking = question;
        List<Expression> yes = question.results().stream().filter(r -> !r.toString().equals("false")).toList();
        boolean says = !yes.isEmpty() && yes.stream().allMatch(r -> saysDone(r, name, true)
                || r.toString().equals("true") && isAnsweredWhenDone(r, name));
        asking = null;
        return says;
    }

    /** {@code if (reply.isDone()) { return true; } return false;} */
    private boolean isAnsweredWhenDone(Expression yes, String name) {
        return yes.findAncestor(IfStmt.class).filter(choice -> FileModel.isWithin(yes, choice.getThenStmt())
                && saysDone(choice.getCondition(), name, true)).isPresent();
    }

    /** {@code boolean done = f.isDone(); if (done) …} */
    private boolean remembersDone(Variable flag, String name) {
        List<Expression> values = flag == null || flag.isField() ? List.of() : file.executors().values(flag);
        return values.stream().anyMatch(v -> file.callAt(v) != null) && values.stream().allMatch(v ->
                v.toString().equals("false") || file.callAt(v) != null && saysDone(v, name, true));
    }

    /** {@code f.state() == State.SUCCESS} */
    private boolean isStateOf(BinaryExpr comparison, String name) {
        Call call = file.callAt(comparison.getLeft());
        return call != null && call.name().equals("state") && call.receiver() != null
                && lastName(call.receiver()).equals(name) && !comparison.getRight().toString().endsWith("RUNNING");
    }

    /** {@code switch (f.state()) { case SUCCESS -> …here… }} */
    private boolean isDoneCase(com.github.javaparser.ast.stmt.SwitchEntry entry, String name) {
        Expression selector = entry.getParentNode().orElse(null) instanceof com.github.javaparser.ast.nodeTypes.SwitchNode s
                ? s.getSelector() : null;
        Call call = file.callAt(selector);
        return call != null && call.name().equals("state") && call.receiver() != null
                && lastName(call.receiver()).equals(name) && !entry.getLabels().isEmpty()
                && entry.getLabels().stream().noneMatch(l -> l.toString().endsWith("RUNNING"));
    }

    /** {@code a.thenCombine(b, (x, y) -> a.join())}: a callback of a stage that needs the future itself. */
    private boolean isInput(Call wait, Set<String> names) {
        Call asked = file.callAt(wait.receiver());
        if (wait.node() instanceof MethodReferenceExpr) { // of a stage it gets the value, not the stage
            return runsAfter(wait.body().parent(), names, 2);
        }
        if (asked != null && asked.arguments().isEmpty() && isJoinedByAccessor(wait.body(), asked.node().toString())) {
            return true;
        }
        boolean isKept = asked == null || Set.of("get", "getValue", "toCompletableFuture").contains(asked.name());
        return isKept && runsAfter(wait.body(), names, 2);
    }

    /** {@code allOf(result.nodes(), result.topics()).thenRun(() -> show(result.nodes().get()))}, also by way of a variable */
    private boolean isJoinedByAccessor(Body body, String accessor) {
        for (; body != null && !body.isMethod(); body = body.parent()) {
            Call call = file.callAt(body.node().getParentNode().orElse(null));
            if (call != null && file.futures().isFuture(call.receiverType())) {
                Call first = file.futures().chain(call).get(0);
                if (first.is(Api.Flag.JOINS_ALL) && first.arguments().stream().anyMatch(a -> a.toString().equals(accessor))
                        || isGivenBy(first.receiver(), accessor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code future} after {@code var future = entry.getValue();} */
    private boolean isGivenBy(Expression future, String accessor) {
        Variable variable = future == null ? null : file.types().variable(future);
        return variable != null && !variable.isField() && variable.initial().filter(v -> v.toString().equals(accessor)).isPresent();
    }

    /** {@code channel.close().addListener(f -> f.get())}: a listener is given the future itself when that is complete. */
    private boolean isGivenToListener(Call wait) {
        Node function = wait.body().node();
        Node taker = function.getParentNode().orElse(null);
        while (taker instanceof CastExpr || taker instanceof EnclosedExpr) {
            taker = taker.getParentNode().orElse(null);
        }
        Call call = file.callAt(taker);
        Variable variable = call == null ? null : file.types().variable(wait.receiver());
        return variable != null && function instanceof LambdaExpr lambda && lambda.getParameters().stream().anyMatch(p -> p == variable.declaration())
                && call.name().startsWith("addListener")
                && (!call.receiverType().isKnown() || file.futures().isFuture(call.receiverType()));
    }

    /** Whether a body is a callback of stages that need these futures, or a private method that only such ones call. */
    private boolean runsAfter(Body body, Set<String> names, int depth) {
        for (; body != null && !body.isMethod(); body = body.parent()) {
            Call call = file.callAt(body.node().getParentNode().orElse(null));
            if (call != null && file.futures().isFuture(call.receiverType())) {
                List<Call> chain = file.futures().chain(call);
                if (joinsMany(chain.get(0), names) || isJoinedByCallers(chain.get(0).receiver())
                        || chain.stream().anyMatch(link -> needs(link, names))) {
                    return true;
                }
            }
        }
        if (body != null && isTaskOf(body, names)) {
            return true;
        }
        if (body == null || depth == 0 || !body.declaration().is(MethodDecl.Flag.PRIVATE)) {
            return false;
        }
        Body method = body;
        List<Call> callers = file.helpers().callers(method);
        return !callers.isEmpty() && callers.stream().allMatch(c -> runsAfter(c.body(), Set.of(), depth - 1));
    }

    /** {@code values(allOf(parts), parts)}: what all callers of a private method give it joins many. */
    private boolean isJoinedByCallers(Expression future) {
        Variable variable = future == null ? null : file.types().variable(future);
        List<Expression> given = variable == null ? List.of() : file.helpers().given(variable);
        return !given.isEmpty() && given.stream().allMatch(g -> {
            Variable held = g == null ? null : file.types().variable(g);
            List<Expression> values = held == null ? g == null ? List.of() : List.of(g) : file.executors().values(held);
            return !values.isEmpty() && values.stream().map(file::callAt).allMatch(c -> c != null && c.is(Api.Flag.JOINS_ALL));
        });
    }

    /** {@code f.thenRun(new Next())}, where {@code Next.run()} asks {@code f}: a class for the callbacks of one stage. */
    private boolean isTaskOf(Body method, Set<String> names) {
        if (names.isEmpty() || !(method.node().getParentNode().orElse(null) instanceof ClassOrInterfaceDeclaration type)
                || !type.isNestedType()) {
            return false;
        }
        List<Call> users = type.findAncestor(ClassOrInterfaceDeclaration.class).orElse(type)
                .findAll(ObjectCreationExpr.class, made -> made.getType().getNameAsString().equals(type.getNameAsString()))
                .stream().map(made -> file.callAt(made.getParentNode().orElse(null))).toList();
        return !users.isEmpty() && users.stream().allMatch(user -> user != null && user.receiver() != null
                && !user.name().contains("Either") && file.futures().isFuture(user.receiverType()) && names.contains(lastName(user.receiver())));
    }

    /** Whether a stage goes on only when one of the futures of these names is complete. */
    private static boolean needs(Call stage, Set<String> names) {
        return !stage.name().contains("Either") && (isNamed(stage.receiver(), names)
                || !stage.resolution().isStatic() && stage.arguments().stream().anyMatch(a -> isNamed(a, names)));
    }

    /** {@code stage.thenRun(new Callback())}, where the work of that inner class waits for {@code stage} alone. */
    public boolean waitsForInputAlone(Call made, MethodTarget work) {
        Call stage = file.callAt(made.node().getParentNode().orElse(null));
        Body body = stage == null ? null : file.method(work.key()).orElse(null);
        if (body == null || !file.futures().isFuture(stage.receiverType())) {
            return false;
        }
        List<Call> waits = body.callsOnThread().stream().filter(Call::blocks).toList();
        return !waits.isEmpty() && waits.stream().allMatch(w -> w.api() != null && w.api().blocks() == Category.FUTURE
                && w.receiver() != null && needs(stage, Set.of(lastName(w.receiver()))));
    }

    /** {@code void fail(CompletableFuture<Conn> conn) { … conn.join() … }}, but not {@code T await(Future<T> future)}. */
    boolean isHandedIn(Call wait) {
        MethodDecl method = wait.body().declaration();
        Variable variable = wait.receiver() == null ? null : file.types().variable(wait.receiver());
        return variable != null && variable.kind() == Variable.Kind.PARAMETER && wait.body().isMethod()
                && !method.is(MethodDecl.Flag.STATIC)
                && !method.name().matches("(?i).*(wait|get|join|block|sync|result|until|complete).*");
    }

    /** Whether a call hands on futures, none of them made in the same body. */
    boolean handsOnFuture(Call call) {
        List<Expression> futures = call.arguments().stream().filter(a -> file.futures().isFuture(file.typeOf(a))).toList();
        return !futures.isEmpty() && futures.stream().map(file.types()::variable).allMatch(v -> v != null
                && (v.kind() != Variable.Kind.LOCAL || !FileModel.isWithin(v.declaration(), call.body().node())));
    }

    private static boolean isNamed(Expression expression, Set<String> names) {
        return expression instanceof NameExpr e && names.contains(e.getNameAsString());
    }

    /** {@code allOf(…)} that does not name others alone, or the project's own {@code waitForAll(futures)}. */
    private boolean joinsMany(Call first, Set<String> names) {
        boolean others = first.arguments().stream().allMatch(a -> a instanceof NameExpr && !isNamed(a, names)
                && file.futures().isFuture(file.typeOf(a)));
        return first.is(Api.Flag.JOINS_ALL) && !others || first.api() == null && first.arguments().size() == 1
                && first.name().matches("(?i)(wait|when|join|all|collect).*(all|list|of|sequence)|sequence|all");
    }

    /** {@code allOf(a, b).join(); a.join()} and {@code allOf(a, b).thenApply(v -> a.join())}. */
    private boolean isPartOfJoined(Call wait, Set<String> names) {
        Body method = wait.body().method();
        for (Call join : file.calls()) {
            if (join.is(Api.Flag.JOINS_ALL) && join.body().method() == method && join != wait
                    && FileModel.isBefore(join.node(), wait.node())
                    && !FileModel.isWithin(wait.node(), join.node()) && mentions(join, names)
                    && isFollowed(join, wait)) {
                return true;
            }
        }
        return false;
    }

    private boolean mentions(Call join, Set<String> names) {
        return join.arguments().stream().flatMap(a -> a.findAll(NameExpr.class).stream())
                .anyMatch(n -> names.contains(n.getNameAsString()) || isFilledFrom(n, names));
    }

    /** {@code CompletableFuture[] all = futures.toArray(…); allOf(all)} */
    private boolean isFilledFrom(NameExpr array, Set<String> names) {
        Variable variable = file.types().variable(array);
        return variable != null && variable.initial().map(value -> value.findAll(NameExpr.class).stream()
                .anyMatch(n -> names.contains(n.getNameAsString()))).orElse(false);
    }

    /** The joined future is waited for, or what waits here stands in its continuation. */
    private boolean isFollowed(Call join, Call wait) {
        for (Call next = join.next().orElse(null); next != null; next = next.next().orElse(null)) {
            if (next.blocks() || FileModel.isWithin(wait.node(), next.node())) {
                return true;
            }
        }
        Node parent = join.node().getParentNode().orElse(null);
        while (parent instanceof Expression && !(parent instanceof LambdaExpr)) {
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof com.github.javaparser.ast.body.VariableDeclarator declarator) {
            String name = declarator.getNameAsString();
            return file.calls().stream().anyMatch(c -> c.receiver() instanceof NameExpr n
                    && n.getNameAsString().equals(name) && c != wait
                    && (FileModel.isWithin(wait.node(), c.node())
                    || FileModel.isBefore(c.node(), wait.node()) && waits(c)));
        }
        return parent instanceof com.github.javaparser.ast.stmt.ExpressionStmt && waitsInside(join);
    }

    private static boolean waits(Call call) {
        return call.api() != null && call.api().isBlocking();
    }

    private boolean waitsInside(Call join) {
        Call outer = file.callAt(join.node().getParentNode().orElse(null));
        return outer != null && (waits(outer) || outer.target().isPresent());
    }

    /** {@code f.get(1, SECONDS); … f.get()}: an earlier call waited for the same future, completed or cancelled it. */
    private boolean isEndedBefore(Call wait) {
        String own = wait.receiver() == null ? "" : wait.receiver().toString();
        return wait.receiver() != null && file.types().variable(wait.receiver()) != null && file.calls().stream().anyMatch(c -> c != wait
                && c.body() == wait.body() && c.receiver() != null && c.receiver().toString().equals(own)
                && (waits(c) || ENDINGS.contains(c.name()))
                && (isStatementBefore(c.node(), wait.node()) || isAskedAround(c.node(), wait.node())));
    }

    /** {@code if (!f.cancel(true)) { f.get() }}, and the same in its {@code else}. */
    private static boolean isAskedAround(Node asked, Node node) {
        return node.findAncestor(i -> FileModel.isWithin(asked, i.getCondition()),
                com.github.javaparser.ast.stmt.IfStmt.class).isPresent();
    }

    /** Whether a node's statement is an earlier one of the same block, or of a block around. */
    static boolean isStatementBefore(Node first, Node second) {
        Node statement = first;
        while (statement != null && !(statement instanceof Statement)) {
            statement = statement.getParentNode().orElse(null);
        }
        Node block = statement == null ? null : statement.getParentNode().orElse(null);
        return block != null && FileModel.isBefore(first, second) && FileModel.isWithin(second, block)
                && !FileModel.isWithin(second, statement);
    }
}
