package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a StructuredTaskScope in the code that opens it or is given it: how it is opened, where it is forked,
 * joined and left, and what becomes of its subtasks.
 *
 * <p>Facts by release: from 21 to 24 it is a class (JEP 453, 462, 480, 499) that may be forked again after a join, its
 * policy is its subclass, and threads of the scope may fork, too. From 25 on (JEP 505) factory methods open it with a
 * joiner; it is joined once, nothing is forked after that, and its owner alone may fork. From 26 on (JEP 525) an
 * interrupted join may be repeated, and no thread may read a subtask before the owner has joined.
 */
public final class Scope {

    public static final String TYPE = "java.util.concurrent.StructuredTaskScope";
    /** Methods that look at what the joined subtasks came to; a scope of 21 to 24 has them. */
    static final Set<String> CHECKS = Set.of("throwIfFailed", "result", "exception");
    static final Set<String> JOINS = Set.of("join", "joinUntil");
    static final Set<String> OWNERS = Set.of("fork", "join", "joinUntil", "close");
    private static final Set<String> NO_RESULT = Set.of("java.lang.InterruptedException", TYPE + ".TimeoutException",
            "java.util.concurrent.TimeoutException");

    /** What has been done with a scope; CHECKED: joined, and its failures looked at; INTERRUPTED: join gave up. */
    public enum State { NEW, FORKED, JOINED, CHECKED, INTERRUPTED, CLOSED, UNKNOWN }

    /** When a scope is done, and what join tells: the standard joiners, the classes of 21 to 24, or somebody's own. */
    public enum Policy { ALL_SUCCESSFUL, COLLECT, ANY, AWAIT_ALL, UNTIL, SHUTDOWN_ON_FAILURE, SHUTDOWN_ON_SUCCESS, OWN }

    private final FileModel file;
    private final Call opening;
    private final Node declaration;
    private final Body code;
    private final boolean factory;
    private final ScopeSettings settings;
    private ScopeFlow flow;

    Scope(FileModel file, Call opening, Node declaration, Body code, boolean factory) {
        this.file = file;
        this.opening = opening;
        this.declaration = declaration;
        this.code = code;
        this.factory = factory;
        this.settings = new ScopeSettings(this);
    }

    // ---- how it is opened ----

    public FileModel file() {
        return file;
    }

    /** The call that opens it; null when the method is given the scope. */
    public Call opening() {
        return opening;
    }

    /** The code whose thread owns it. */
    Body body() {
        return code;
    }

    public boolean isHandedIn() {
        return opening == null;
    }

    /** Whether it has the shape of Java 25 and later: opened by a factory method, with a joiner. */
    public boolean hasFactory() {
        return factory;
    }

    /** Whether a method of the project opens it and gives it back. */
    public boolean isFromHelper() {
        return opening != null && !opening.name().equals("new") && !opening.isTo(TYPE, "open");
    }

    /** The try statement that closes it. */
    public Optional<TryStmt> resource() {
        return declaration == null ? Optional.empty() : code.node().findFirst(TryStmt.class, t -> t.getResources().stream()
                .anyMatch(r -> FileModel.isWithin(declaration, r) || is(r)));
    }

    /** Whether a constructor of the JDK's own classes of 21 to 24 makes it. */
    public boolean isMadeByJdkConstructor() {
        return opening != null && opening.name().equals("new") && !file.isProjectType(opening.receiverType().name());
    }

    /** Whether a class extends the scopes of the JDK: its own declaration says so. */
    public static boolean isExtendedBy(ClassOrInterfaceDeclaration type, FileModel file) {
        return type.getExtendedTypes().stream().map(t -> file.types().read(t, type))
                .anyMatch(t -> t.isClass() && t.name().startsWith(TYPE) && file.isSubtype(t, TYPE));
    }

    /** Whether it has a name: a local variable or a parameter. */
    boolean hasVariable() {
        return declaration != null;
    }

    /** Whether the code keeps it in a local variable, so that its whole life can be seen. */
    public boolean isLocal() {
        return opening != null && declaration != null;
    }

    public Policy policy() {
        return settings.policy();
    }

    /** Whether its opening sets a time limit, or gives it to code that may. */
    public boolean mayHaveTimeout() {
        return settings.mayHaveTimeout();
    }

    /** What holds a joiner that other scopes get as well: a field, a variable around a loop or of two openings. */
    public Optional<String> sharedJoiner() {
        return settings.sharedJoiner();
    }

    // ---- what is done with it ----

    /** Whether an expression is this scope; from 21 to 24 join gives the scope back. */
    public boolean is(Expression expression) {
        Expression e = Call.unwrap(expression);
        if (e instanceof MethodCallExpr call && JOINS.contains(call.getNameAsString()) && !factory) {
            return call.getScope().filter(this::is).isPresent();
        }
        if (declaration == null || !(e instanceof NameExpr || e instanceof TypeExpr)) { // scope::fork has a "type"
            return false;
        }
        Variable variable = file.types().variable(e);
        return variable != null && variable.declaration() == declaration;
    }

    /** Whether a call is made on this scope. */
    public boolean isOn(Call call) {
        Expression receiver = call.receiver();
        if (declaration == null && opening == null) {
            return (receiver == null || receiver.isThisExpr() || receiver.isSuperExpr()) && call.isTo(TYPE, call.name())
                    && !call.name().equals("new");
        }
        return receiver != null && is(receiver);
    }

    boolean forks(Call call) {
        return isOn(call) && call.name().equals("fork");
    }

    boolean joins(Call call) {
        return isOn(call) && JOINS.contains(call.name());
    }

    /** Whether it calls a method that a class of the project adds to scopes. */
    public boolean isOwnMethod(Call call) {
        MethodDecl method = call.resolution().method();
        return method != null && file.isProjectType(method.owner()) && !OWNERS.contains(call.name());
    }

    /** Whether a name of it stands where its value goes elsewhere: returned, stored, another name for it. */
    boolean isGivenAway(Expression name) {
        Node parent = name.getParentNode().orElse(null);
        return !(parent instanceof MethodCallExpr || parent instanceof MethodReferenceExpr || parent instanceof TryStmt
                || parent instanceof EnclosedExpr || parent instanceof VariableDeclarator && parent == declaration
                || parent instanceof AssignExpr assign && assign.getTarget() == name
                || parent instanceof ExpressionStmt || parent instanceof BinaryExpr);
    }

    boolean isUsedIn(Node node) {
        return node.findFirst(Expression.class, this::is).isPresent();
    }

    private ScopeFlow flow() {
        if (flow == null) {
            flow = new ScopeFlow(this, 0);
            flow.through(code.node(), EnumSet.of(State.UNKNOWN));
        }
        return flow;
    }

    /** Whether all that its owner does with it can be seen. */
    public boolean isKnown() {
        return declaration != null && !flow().isLost();
    }

    /** The states in which it may be when its owner makes a call; empty for calls that its owner does not make. */
    public Set<State> before(Call call) {
        return flow().before(call);
    }

    /** Where its life ends, with the states that it may have there: jumps, the end of the try statement, a call of close. */
    public Map<Node, Set<State>> exits() {
        return flow().exits();
    }

    /** Whether it ends forked on every way, and nobody ever joins it. */
    public boolean isNeverJoined() {
        return exits().values().stream().anyMatch(s -> s.contains(State.FORKED)) && joins().isEmpty()
                && exits().values().stream().noneMatch(Scope::isJoined);
    }

    /** Whether the code may run to the normal end of its life with subtasks that are not joined. */
    public boolean mayEndUnjoined() {
        return exits().entrySet().stream().anyMatch(e -> !isJump(e.getKey()) && e.getValue().contains(State.FORKED));
    }

    /** Statements that jump out of its life with subtasks that are not joined, in the order of the code. */
    public List<Node> unjoinedJumps() {
        return exits().entrySet().stream().filter(e -> isJump(e.getKey()) && e.getValue().contains(State.FORKED))
                .map(Map.Entry::getKey).sorted(java.util.Comparator.comparing(FileModel::spanOf)).toList();
    }

    private static boolean isJump(Node exit) {
        return exit instanceof Statement && !(exit instanceof TryStmt);
    }

    /** Whether join has been called on some of the paths. */
    public static boolean isJoined(Set<State> states) {
        return states.contains(State.JOINED) || states.contains(State.CHECKED) || states.contains(State.INTERRUPTED);
    }

    /** The calls by which its owner uses it, in the order of the code; those of helpers by the call that gives it to them. */
    public List<Call> events() {
        return flow().events();
    }

    /** Its forks by the owner. */
    public List<Call> forks() {
        return flow().events().stream().filter(this::forks).toList();
    }

    public List<Call> joins() {
        return flow().events().stream().filter(this::joins).toList();
    }

    /** Whether a helper of the project does part of the work. */
    public boolean isHelped() {
        return flow().events().stream().anyMatch(c -> !isOn(c) || isOwnMethod(c));
    }

    /** The methods of the scope that its owner calls. */
    public boolean calls(String... names) {
        return flow().events().stream().anyMatch(c -> isOn(c) && List.of(names).contains(c.name()));
    }

    /** Its forks, and the calls of helpers that fork in it: what starts the subtasks. */
    public List<Call> starts() {
        return flow().events().stream().filter(c -> forks(c) || !isOn(c)).toList();
    }

    /** Calls that ask a scope of 21 to 24 what its subtasks came to. */
    public List<Call> results() {
        return factory ? List.of() : flow().events().stream().filter(c -> isOn(c) && CHECKS.contains(c.name())).toList();
    }

    /** Whether it may be in this state where its life ends. */
    public boolean mayEnd(State state) {
        return exits().values().stream().anyMatch(s -> s.contains(state));
    }

    /** Whether {@code close} is called in a finally block. */
    public boolean isClosedInFinally() {
        return flow().events().stream().filter(c -> isOn(c) && c.name().equals("close")).anyMatch(c ->
                c.node().findAncestor(TryStmt.class, t -> t.getFinallyBlock().filter(f -> FileModel.isWithin(c.node(), f)).isPresent())
                        .isPresent());
    }

    /** Whether a call stands in a loop, or in a function that may run often, within the scope's life. */
    public boolean isRepeated(Call call) {
        return Loop.around(call).filter(l -> resource().isEmpty() || FileModel.isWithin(l.node(), resource().get().getTryBlock()))
                .isPresent();
    }

    /** Whether its owner does nothing between a fork and the join. */
    public boolean isIdleAfter(Call fork) {
        return joins().stream().findFirst().filter(join -> file.calls().stream().noneMatch(c -> c.body() == code
                && FileModel.isBefore(fork.node(), c.node()) && !FileModel.isWithin(c.node(), fork.node())
                && FileModel.isBefore(c.node(), join.node()) && !FileModel.isWithin(join.node(), c.node()))).isPresent();
    }

    /** Whether it is opened in a subtask of a scope that may have a time limit, which ends both. */
    public boolean isInBoundedScope() {
        return file.scopes().stream().anyMatch(s -> s != this && s.isLocal() && s.mayHaveTimeout()
                && s.otherThreads().isInSubtask(opening));
    }

    // ---- further words ----

    /** @param node the expression that hands it out */
    public record Escape(Way way, Node node) {
        /** How a scope, or one of its subtasks, leaves the block. */
        public enum Way { FIELD, RETURNED, CAPTURED, SUBTASK }
    }

    /** Where the scope is stored, given back, or captured by a function that outlives its block; in the order of the code. */
    public List<Escape> escapes() {
        return opening == null ? List.of() : new ScopeEscapes(this).all();
    }

    public Subtasks subtasks() {
        return new Subtasks(this);
    }

    public OtherThreads otherThreads() {
        return new OtherThreads(this);
    }

    /** Whether no subtask may be read after join threw this; from 26 on the joiner decides that when the time was up. */
    boolean leavesNoResult(TypeRef type) {
        return NO_RESULT.contains(type.name()) && !(factory && file.release() >= 26 && type.name().endsWith(".TimeoutException"));
    }
}
