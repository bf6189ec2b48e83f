package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of the interrupt that a handler takes. */
public final class Interrupts {

    private static final Pattern HELPER = Pattern.compile("(check|restore|re|set|handle|propagate|maybe|on|throw|rethrow|preserve|keep|process)\\w*Interrupt\\w*"
            + "|interrupt(ed)?CurrentThread|reinterrupt");

    private final Handler handler;
    private final FileModel file;
    private final List<Call> calls;

    Interrupts(Handler handler) {
        this.handler = handler;
        this.file = handler.file();
        this.calls = handler.callsOnThread();
    }

    /** {@code Thread.currentThread().interrupt()}, also by a variable, or by a thread on itself. */
    static boolean isRestore(Call call) {
        return call.isTo("java.lang.Thread", "interrupt") && (call.resolution().onSelf() && call.receiver() == null
                || isCurrentThread(call.file(), call.receiver()));
    }

    /** {@code if (e instanceof InterruptedException) throw new UncheckedInterruptedException(e)} in a helper, or return it. */
    static boolean isThrowOn(Call call) {
        return call.name().equals("new") && tells(call.type())
                && call.node().findAncestor(Statement.class).filter(s -> s.isThrowStmt() || s.isReturnStmt()).isPresent()
                && call.node().findAncestor(IfStmt.class)
                .map(i -> i.getCondition().toString().contains("instanceof InterruptedException")).orElse(false);
    }

    private static boolean isCurrentThread(FileModel file, Expression thread) {
        Call call = file.callAt(thread);
        if (call != null) {
            return call.isTo("java.lang.Thread", "currentThread");
        }
        Variable variable = thread == null ? null : file.types().variable(thread);
        return variable != null && file.executors().values(variable).stream().map(file::callAt)
                .anyMatch(made -> made != null && made.isTo("java.lang.Thread", "currentThread"));
    }

    /** Whether it lives on, as far as this file tells: as the thread's flag, as an exception, as the thread's end. */
    public boolean areKept() {
        return calls.stream().anyMatch(c -> isRestore(c) || endsProcess(c) || throwsOn(c) || isUnseenHelper(c))
                || isThrownOn()
                || isRestoredInFinally() || isNoted() || endsTaskLoop() || handler.endsOwnThread();
    }

    /** Methods of the project that get to see the handler's end, and may restore the flag. */
    public List<MethodTarget> helpers() {
        List<Call> asked = new ArrayList<>(calls);
        Set<String> notes = notes();
        laterCalls().filter(c -> c.arguments().stream().anyMatch(a -> mentions(a, notes))).forEach(asked::add);
        return asked.stream().flatMap(c -> c.target().stream()).distinct().toList();
    }

    /** {@code ZkClient.checkInterrupted(e)} of code that is not there to be read: its name has to do. */
    private boolean isUnseenHelper(Call call) {
        return call.node() instanceof MethodCallExpr && HELPER.matcher(call.name()).matches() && call.target().isEmpty()
                && !Threads.isThread(file, call.receiverType());
    }

    private static boolean endsProcess(Call call) {
        return call.isTo("java.lang.System", "exit") || call.isTo("java.lang.Runtime", "exit", "halt");
    }

    /** {@code throwIfInstanceOf(e, InterruptedException.class)}, {@code sneakyThrow(e)} */
    private boolean throwsOn(Call call) {
        boolean named = call.arguments().stream().anyMatch(a -> a instanceof ClassExpr type
                && type.getType().asString().equals("InterruptedException"));
        boolean given = call.arguments().stream().anyMatch(a -> handler.isException(a)
                || a.findFirst(NameExpr.class, handler::isException).isPresent());
        return named || given && call.name().toLowerCase(java.util.Locale.ROOT).matches("sneaky\\w*|throwexception");
    }

    private boolean isThrownOn() {
        Set<String> carriers = carriers();
        return handler.block().findAll(ThrowStmt.class).stream().map(ThrowStmt::getExpression)
                .anyMatch(e -> handler.isException(e) || tells(e)) || !carriers.isEmpty() && method()
                .findAll(ThrowStmt.class, t -> throwsOne(t, carriers)).stream()
                .anyMatch(t -> isAfter(t) || FileModel.isWithin(t, handler.block()));
    }

    /**
     * {@code throw failure;}, and {@code throw rethrown(failure);} where that tells of the interrupt by its own type: of the
     * InterruptedException itself a helper may make another one.
     */
    private boolean throwsOne(ThrowStmt statement, Set<String> carriers) {
        Expression thrown = Call.unwrap(statement.getExpression());
        return isNamed(thrown, carriers) || thrown instanceof MethodCallExpr call && call.getArguments().stream()
                .anyMatch(a -> isNamed(a, carriers) && handler.block().findFirst(AssignExpr.class,
                        set -> lastName(set.getTarget()).equals(lastName(a)) && tells(set.getValue())).isPresent());
    }

    private static boolean isNamed(Expression expression, Set<String> names) {
        return expression instanceof NameExpr name && names.contains(name.getNameAsString());
    }

    /** Variables that take what tells of the interrupt: {@code failure = new InterruptedIOException()}. */
    private Set<String> carriers() {
        Stream<String> assigned = handler.block().findAll(AssignExpr.class).stream()
                .filter(a -> carries(a.getTarget(), a.getValue())).map(a -> lastName(a.getTarget()));
        Stream<String> declared = handler.block().findAll(VariableDeclarator.class).stream()
                .filter(d -> d.getInitializer().map(value -> carries(null, value)).orElse(false))
                .map(VariableDeclarator::getNameAsString);
        return Stream.concat(assigned, declared).collect(Collectors.toSet());
    }

    /** {@code failure = e}, {@code failure = firstOrSuppressed(e, failure)}: only a broad type can hold it as it is. */
    private boolean carries(Expression target, Expression value) {
        Call call = file.callAt(value);
        boolean given = handler.isException(value) || call != null && !call.name().equals("new")
                && call.arguments().stream().anyMatch(handler::isException);
        return tells(value) || given && target != null && Handler.isBroad(file.typeOf(target));
    }

    /** Whether the type of what is thrown says that somebody was interrupted. */
    private boolean tells(Expression thrown) {
        return tells(file.typeOf(thrown)) || thrown.findFirst(ObjectCreationExpr.class,
                made -> tells(file.typeOf(made))).isPresent();
    }

    private static boolean tells(TypeRef type) {
        return type.isClass() && (type.simpleName().contains("Interrupt") || type.simpleName().contains("Cancel"));
    }

    private boolean isRestoredInFinally() {
        return handler.attempt().getFinallyBlock()
                .map(block -> file.calls().stream().anyMatch(c -> isRestore(c) && FileModel.isWithin(c.node(), block)))
                .orElse(false);
    }

    /** Whether the handler takes a note, and the flag is restored, or the interrupt thrown, where the note is read. */
    private boolean isNoted() {
        Set<String> notes = notes();
        if (notes.isEmpty()) {
            return false;
        }
        return laterCalls().anyMatch(Interrupts::isRestore) || isRestoredInLoop(notes) || isRestoredByField() || isTold(notes)
                || method().findAll(ThrowStmt.class).stream().anyMatch(t -> isAfter(t) && tells(t.getExpression()));
    }

    /** {@code if (interrupted) Thread.currentThread().interrupt(); return;} in the round of the loop that gets through. */
    private boolean isRestoredInLoop(Set<String> notes) {
        return file.calls().stream().filter(Interrupts::isRestore).anyMatch(c -> c.node().findAncestor(IfStmt.class)
                .filter(i -> mentions(i.getCondition(), notes)).isPresent() && c.node().findAncestor(Exit::isLoop, Statement.class)
                .filter(loop -> FileModel.isWithin(handler.clause(), loop) && FileModel.isWithin(loop, method())).isPresent());
    }

    /** {@code if (interrupted) Thread.currentThread().interrupt();} in another method, on the same field. */
    private boolean isRestoredByField() {
        Set<String> fields = targets().filter(t -> t.isFieldAccessExpr() || isField(t)).map(Interrupts::lastName)
                .collect(Collectors.toSet());
        return file.calls().stream().filter(Interrupts::isRestore)
                .anyMatch(c -> c.node().findAncestor(IfStmt.class)
                        .map(i -> mentions(i.getCondition(), fields)).orElse(false));
    }

    /** The handler sets the field that the loop of a task asks, which calls the handler's method: {@code closed = true}. */
    private boolean endsTaskLoop() {
        Set<String> fields = targets().filter(this::isField).map(Interrupts::lastName).collect(Collectors.toSet());
        return !fields.isEmpty() && file.unit().findFirst(WhileStmt.class, loop -> mentions(loop.getCondition(), fields)
                && loop.findFirst(MethodCallExpr.class, c -> c.getScope().isEmpty()
                && handler.body().method().isNamed(c.getNameAsString())).isPresent()
                && loop.findAncestor(MethodDeclaration.class).map(file::bodyAt).map(file.execution()::isTask)
                .orElse(false)).isPresent();
    }

    /** A private method returns its note, and its caller in the file restores the flag. */
    private boolean isTold(Set<String> notes) {
        return handler.body().method().isMethod()
                && handler.body().method().declaration().is(MethodDecl.Flag.PRIVATE)
                && method().findFirst(ReturnStmt.class, r -> r.getExpression()
                        .map(e -> e.isNameExpr() && notes.contains(e.toString())).orElse(false)).isPresent()
                && file.calls().stream().anyMatch(Interrupts::isRestore);
    }

    private boolean isField(Expression target) {
        Variable variable = file.types().variable(target);
        return variable != null && variable.isField();
    }

    /** What the handler sets. */
    private Set<String> notes() {
        return targets().map(Interrupts::lastName).collect(Collectors.toSet());
    }

    private Stream<Expression> targets() {
        return handler.block().findAll(AssignExpr.class).stream().map(AssignExpr::getTarget);
    }

    private Stream<Call> laterCalls() {
        return file.calls().stream().filter(c -> isAfter(c.node()));
    }

    /** In the same method, after the handler or in a finally around it, and in no handler itself. */
    private boolean isAfter(Node node) {
        return FileModel.isWithin(node, method()) && FileModel.isBefore(handler.clause(), node)
                && !FileModel.isWithin(node, handler.clause()) && !isInOtherHandler(node);
    }

    private boolean isInOtherHandler(Node node) {
        CatchClause around = node.findAncestor(CatchClause.class).orElse(null);
        return around != null && !FileModel.isWithin(handler.clause(), around);
    }

    private Node method() {
        return handler.body().method().node();
    }

    private static boolean mentions(Node node, Set<String> names) {
        return node.findFirst(NameExpr.class, n -> names.contains(n.getNameAsString())).isPresent()
                || node.findFirst(com.github.javaparser.ast.expr.FieldAccessExpr.class,
                        f -> names.contains(f.getNameAsString())).isPresent();
    }

    private static String lastName(Expression target) {
        String text = target.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }
}
