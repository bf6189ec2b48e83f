package dev.asynclint.model;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.Optional;
import java.util.regex.Pattern;

/** Assertions of test frameworks, and whether the test that makes one is told that it fails. */
public final class Assertions {

    private static final List<String> LIBRARIES = List.of("org.junit.", "org.testng.", "junit.framework.",
            "org.assertj.", "org.hamcrest.", "com.google.common.truth.", "org.mockito.", "io.kotest.", "org.fest.assert");
    private static final Pattern NAME = Pattern.compile("(assert|expect|verify|fail)([A-Z].*)?");
    private static final Pattern CHECKS = Pattern.compile("(assert|expect|verify|fail|check|validate|ensure|require|await|wait|should|then"
            + "|is|has|contains|match)([A-Z].*)?");
    /** Calls by which a task tells the test that it has come so far. */
    private static final Pattern SIGNAL = Pattern.compile("countDown|complete(Now)?|flag|arrive.*|release|offer|put|add|set"
            + "|success|signal.*|notify.*|await|(get|increment|decrement).*(Increment|Decrement|Get|And).*|increment|testComplete|done|resume|interrupt|stop|run|accept");
    private static final int MAX_HELPERS = 2;

    private static final Set<String> HANDLERS = Set.of("setUncaughtExceptionHandler", "setDefaultUncaughtExceptionHandler",
            "uncaughtExceptionHandler");

    private final FileModel file;

    Assertions(FileModel file) {
        this.file = file;
    }

    /** Whether a call asserts something by itself, and throws an AssertionError when it does not hold. */
    public boolean is(Call call) {
        if (!NAME.matcher(call.name()).matches() || call.node() instanceof com.github.javaparser.ast.expr.ObjectCreationExpr) {
            return false;
        }
        TypeRef type = call.receiverType();
        if (isOfLibrary(type.name())) {
            return true;
        }
        boolean isUnscoped = call.node() instanceof MethodCallExpr method && method.getScope().isEmpty();
        return isUnscoped && call.resolution().method() == null && (isImportedWithStar()
                || file.types().enclosingTypes(call.node()).stream().map(TypeRef::of).anyMatch(this::isInherited));
    }

    /** Whether something is asserted after a call in its method, in whatever way its name tells, or in a method of the file. */
    public boolean follow(Call call) {
        Body method = call.body().method();
        return file.calls().stream().anyMatch(c -> c.body().method() == method && FileModel.isBefore(call.node(), c.node())
                && (CHECKS.matcher(c.name()).matches() || file.helpers().bodyOf(c).flatMap(this::first).isPresent()));
    }

    private static boolean isOfLibrary(String name) {
        return LIBRARIES.stream().anyMatch(name::startsWith);
    }

    private boolean isImportedWithStar() {
        return file.unit().getImports().stream().anyMatch(i -> i.isStatic() && i.isAsterisk() && isAssertionClass(i));
    }

    private static boolean isAssertionClass(ImportDeclaration declaration) {
        return isOfLibrary(declaration.getNameAsString() + ".");
    }

    private boolean isInherited(TypeRef type) {
        for (TypeRef each : file.types().view().hierarchy(type)) {
            if (isOfLibrary(each.name())) {
                return true;
            }
        }
        return false;
    }

    /** The first assertion that a body makes on its thread, itself or in a method of this file, and does not catch. */
    public Optional<Call> first(Body body) {
        return first(body, MAX_HELPERS);
    }

    private Optional<Call> first(Body body, int depth) {
        return body.callsOnThread().stream().filter(c -> !isCaught(c, body))
                .filter(c -> is(c) || depth > 0 && file.helpers().bodyOf(c).filter(b -> b != body)
                        .flatMap(b -> first(b, depth - 1)).isPresent()).findFirst();
    }

    /** A handler for Errors around it keeps the failure, or logs it. */
    private static boolean isCaught(Call call, Body body) {
        Node inner = call.node();
        for (Node n = inner.getParentNode().orElse(null); n != null && inner != body.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof TryStmt attempt && inner == attempt.getTryBlock()
                    && attempt.getCatchClauses().stream().anyMatch(Assertions::takesErrors)) {
                return true;
            }
            inner = n;
        }
        return inner instanceof CatchClause;
    }

    private static boolean takesErrors(CatchClause clause) {
        return clause.getParameter().getType().toString().matches("(?s).*\\b(Throwable|Error|AssertionError|AssertionFailedError)\\b.*");
    }

    /**
     * Whether the code after an assertion tells the test that it held, so that the test notices when it does not: not in a
     * finally block, which tells it in any case.
     */
    public boolean isFollowedBySignal(Call assertion, Body body) {
        Node last = assertion.node();
        return file.calls().stream().anyMatch(c -> FileModel.isWithin(c.node(), body.node()) && FileModel.isBefore(last, c.node())
                && !is(c) && SIGNAL.matcher(c.name()).matches() && !isInFinally(c.node(), body.node())
                && !FileModel.isWithin(c.node(), statementOf(last)))
                || assigns(body, last);
    }

    private static Node statementOf(Node node) {
        return node.findAncestor(com.github.javaparser.ast.stmt.ExpressionStmt.class).map(Node.class::cast).orElse(node);
    }

    /** {@code done = true;} after it. */
    private static boolean assigns(Body body, Node last) {
        return body.node().findFirst(com.github.javaparser.ast.expr.AssignExpr.class,
                a -> FileModel.isBefore(last, a)).isPresent();
    }

    private static boolean isInFinally(Node node, Node outer) {
        for (Node n = node; n != null && n != outer; n = n.getParentNode().orElse(null)) {
            Node inner = n;
            if (n.getParentNode().orElse(null) instanceof TryStmt attempt
                    && attempt.getFinallyBlock().filter(f -> f == inner).isPresent()) {
                return true;
            }
        }
        return false;
    }

    // ---- whether somebody asks how the work ended ----

    /**
     * Whether what a task throws is seen only by its thread or by a future: a thread, an executor, a timer, a subscriber.
     * Callbacks of a future belong to that future; threads with a handler of their own are heard.
     */
    public static boolean losesErrors(Task task) {
        Call starter = task.starter();
        FileModel file = starter.file();
        boolean isCallback = file.futures().isFuture(starter.receiverType()) && !starter.is(Api.Flag.STARTS);
        boolean isOfFramework = isOfLibrary(starter.receiverType().name()) || starter.receiverType().name().startsWith("org.awaitility.");
        return !isCallback && !isOfFramework && !task.context().isOn(Place.SAME_THREAD, Place.NOWHERE)
                && file.calls().stream().noneMatch(c -> HANDLERS.contains(c.name()))
                && !isJoined(starter) && !isTaskOfAnother(starter);
    }

    /** {@code executor.submit(thread)}: the thread is never started, and its task is the executor's. */
    private static boolean isTaskOfAnother(Call starter) {
        Node parent = starter.node().getParentNode().orElse(null);
        String name = parent instanceof VariableDeclarator made ? made.getNameAsString() : starter.node().toString();
        return starter.name().equals("new") && starter.file().calls().stream().anyMatch(c -> c.api() != null && !c.api().runs().isEmpty()
                && c.body().method() == starter.body().method() && c.arguments().stream().anyMatch(a -> a.toString().equals(name)));
    }

    /** {@code submit(task).get()}, {@code allOf(runAsync(a), runAsync(b)).join()}: what is called on it or gets it waits. */
    private static boolean isJoined(Call starter) {
        return starter.node().getParentNode().map(starter.file()::callAt).filter(c -> !c.name().equals("start")).isPresent()
                && !starter.name().equals("new");
    }

    /** Whether the method waits for anything after a start: a latch, a poll, another future. */
    public static boolean isWaitedFor(Call start) {
        return start.body().method().callsOnThread().stream()
                .anyMatch(c -> FileModel.isBefore(start.node(), c.node()) && c.blocks());
    }

    /** Whether what a call gives back is used: chained, kept in a variable that is used again, handed on, returned. */
    public boolean isAskedFor(Call start) {
        if (file.futures().isDropped(start) || file.isSubtype(start.type(), "java.lang.Thread")) {
            return false; // a thread keeps no failure that one could ask for
        }
        Node parent = start.node().getParentNode().orElse(null);
        return !(parent instanceof VariableDeclarator variable)
                || !start.body().method().node().findAll(com.github.javaparser.ast.expr.NameExpr.class,
                        n -> n.getNameAsString().equals(variable.getNameAsString())).isEmpty();
    }
}
