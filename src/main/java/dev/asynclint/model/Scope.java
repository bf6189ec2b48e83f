package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
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
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Place;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.TypeResolver;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
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
    private static final String SUBTASK = TYPE + ".Subtask";
    /** Methods that look at what the joined subtasks came to; a scope of 21 to 24 has them. */
    static final Set<String> CHECKS = Set.of("throwIfFailed", "result", "exception");
    private static final Set<String> JOINS = Set.of("join", "joinUntil");
    private static final Set<String> OWNERS = Set.of("fork", "join", "joinUntil", "close");
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
    private ScopeFlow flow;

    private Scope(FileModel file, Call opening, Node declaration, Body code, boolean factory) {
        this.file = file;
        this.opening = opening;
        this.declaration = declaration;
        this.code = code;
        this.factory = factory;
    }

    // ---- where they are ----

    /** The scopes that a file opens or that its methods are given, in the order of the code. */
    static List<Scope> in(FileModel file) {
        List<Scope> found = new ArrayList<>();
        for (Call call : file.calls()) {
            if (isOpening(call)) {
                boolean factory = call.name().equals("open") || file.release() >= 25 && !call.name().equals("new");
                found.add(new Scope(file, call, variableOf(file, call), call.body(), factory));
            }
        }
        for (Body body : file.bodies()) {
            if (body.isMethod()) {
                for (int i = 0; i < body.declaration().parameters().size(); i++) {
                    handedTo(body, i, file.release() >= 25).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** {@code StructuredTaskScope.open(…)}, {@code new ShutdownOnFailure()}, a method of the project that gives a scope. */
    private static boolean isOpening(Call call) {
        if (call.expression() == null || call.node() instanceof MethodReferenceExpr) {
            return false;
        }
        if (call.isTo(TYPE, "open", "new")) {
            return true;
        }
        return !call.name().equals("new") && !JOINS.contains(call.name()) && call.target().isPresent() && call.type().isClass()
                && call.file().isSubtype(call.type(), TYPE);
    }

    /** The scope that a method of the project gets as this argument; its own object when that is -1. */
    static Optional<Scope> handedTo(Body method, int argument, boolean factory) {
        FileModel file = method.file();
        if (argument < 0) {
            return Optional.of(new Scope(file, null, null, method, factory));
        }
        List<Parameter> parameters = ((CallableDeclaration<?>) method.node()).getParameters();
        if (argument >= parameters.size() || parameters.get(argument).isVarArgs()) {
            return Optional.empty();
        }
        TypeRef type = method.declaration().parameters().get(argument);
        return type.isClass() && file.isSubtype(type, TYPE)
                ? Optional.of(new Scope(file, null, parameters.get(argument), method, factory)) : Optional.empty();
    }

    /** The local variable that a call's value is put into; null when there is none. */
    private static Node variableOf(FileModel file, Call call) {
        Node parent = call.node().getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr || parent instanceof CastExpr || parent instanceof ConditionalExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof AssignExpr assign) {
            Variable variable = file.types().variable(assign.getTarget());
            return variable == null || variable.isField() ? null : variable.declaration();
        }
        return parent instanceof VariableDeclarator && parent.getParentNode().orElse(null) instanceof VariableDeclarationExpr
                ? parent : null;
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

    /** Whether the code keeps it in a local variable, so that its whole life can be seen. */
    public boolean isLocal() {
        return opening != null && declaration != null;
    }

    public Policy policy() {
        if (opening == null || isFromHelper()) {
            return Policy.OWN;
        }
        if (opening.name().equals("new")) {
            return opening.node() instanceof ObjectCreationExpr made
                    && made.getAnonymousClassBody().isPresent() ? Policy.OWN : policyOf(opening.receiverType());
        }
        Call joiner = joiner().map(file::callAt).orElse(null);
        if (joiner == null) {
            return joiner().isPresent() ? Policy.OWN : Policy.ALL_SUCCESSFUL;
        }
        return !joiner.isTo(TYPE + ".Joiner", joiner.name()) ? Policy.OWN : switch (joiner.name()) {
            case "awaitAllSuccessfulOrThrow" -> Policy.ALL_SUCCESSFUL;
            case "allSuccessfulOrThrow" -> Policy.COLLECT;
            case "anySuccessfulResultOrThrow", "anySuccessfulOrThrow" -> Policy.ANY;
            case "awaitAll" -> Policy.AWAIT_ALL;
            case "allUntil" -> Policy.UNTIL;
            default -> Policy.OWN;
        };
    }

    private static Policy policyOf(TypeRef type) {
        return type.is(TYPE) ? Policy.AWAIT_ALL : type.is(TYPE + ".ShutdownOnFailure") ? Policy.SHUTDOWN_ON_FAILURE
                : type.is(TYPE + ".ShutdownOnSuccess") ? Policy.SHUTDOWN_ON_SUCCESS : Policy.OWN;
    }

    /** The joiner that it is opened with, through a local variable; empty for the default one. */
    public Optional<Expression> joiner() {
        Expression first = opening == null || !opening.name().equals("open") ? null : Call.unwrap(opening.argument(0));
        if (first == null || opening.arguments().size() == 1 && TypeResolver.isFunctional(first)) {
            return Optional.empty();
        }
        Variable variable = file.types().variable(first);
        return variable != null && !variable.isField() && variable.initial().isPresent() ? variable.initial().map(Call::unwrap)
                : Optional.of(first);
    }

    /** Whether its opening sets a time limit, or gives it to code that may. */
    public boolean mayHaveTimeout() {
        Expression last = opening == null ? null : Call.unwrap(opening.argument(opening.arguments().size() - 1));
        boolean configured = last != null && (opening.arguments().size() > 1 || TypeResolver.isFunctional(last));
        return opening == null || configured && !(last instanceof LambdaExpr lambda && setsNoTimeout(lambda));
    }

    /** Whether a configuration calls no {@code withTimeout}, and gives itself to no other method. */
    private static boolean setsNoTimeout(LambdaExpr configuration) {
        String name = configuration.getParameter(0).getNameAsString();
        return configuration.findFirst(MethodCallExpr.class, c -> c.getNameAsString().equals("withTimeout")
                || c.getArguments().stream().anyMatch(a -> a.findFirst(NameExpr.class, n -> n.getNameAsString().equals(name)).isPresent()))
                .isEmpty();
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

    /** Whether it is opened in a subtask of a scope that may have a time limit, which ends both. */
    public boolean isInBoundedScope() {
        return file.scopes().stream().anyMatch(s -> s != this && s.isLocal() && s.mayHaveTimeout() && s.isInSubtask(opening));
    }

    // ---- the joiner ----

    /** What holds a joiner that other scopes get as well: a field, a variable around a loop or of two openings. */
    public Optional<String> sharedJoiner() {
        Expression first = Call.unwrap(opening.argument(0));
        Variable variable = first == null || !opening.name().equals("open") ? null : file.types().variable(first);
        if (variable == null || !file.isSubtype(variable.type(), TYPE + ".Joiner")) {
            return Optional.empty();
        }
        if (variable.isField()) {
            boolean once = opening.body().isNamed("new");
            return once ? Optional.empty() : Optional.of(variable.name());
        }
        boolean inLoop = Loop.around(opening).filter(l -> !FileModel.isWithin(variable.declaration(), l.node())).isPresent();
        boolean twice = file.calls().stream().anyMatch(c -> c != opening && c.isTo(TYPE, "open")
                && FileModel.isBefore(c.node(), opening.node()) && isVariable(c.argument(0), variable) && !isOtherBranch(c.node()));
        return inLoop || twice ? Optional.of(variable.name()) : Optional.empty();
    }

    private boolean isVariable(Expression expression, Variable variable) {
        Variable meant = expression == null ? null : file.types().variable(Call.unwrap(expression));
        return meant != null && meant.identity().equals(variable.identity());
    }

    /** Whether a call and the opening stand in branches of which one runs. */
    private boolean isOtherBranch(Node other) {
        Node n = other;
        while (!FileModel.isWithin(opening.node(), n)) {
            n = n.getParentNode().orElseThrow();
        }
        return n instanceof IfStmt || n instanceof ConditionalExpr || n instanceof SwitchNode;
    }

    // ---- where it escapes ----

    /** @param node the expression that hands it out */
    public record Escape(Way way, Node node) {
        /** How a scope, or one of its subtasks, leaves the block. */
        public enum Way { FIELD, RETURNED, CAPTURED, SUBTASK }
    }

    /** Where the scope is stored, given back, or captured by a function that outlives its block; in the order of the code. */
    public List<Escape> escapes() {
        if (opening == null) {
            return List.of();
        }
        List<Escape> found = new ArrayList<>();
        field(opening.node()).filter(f -> !isClosedByClass(f)).ifPresent(f -> found.add(new Escape(Escape.Way.FIELD, opening.node())));
        if (declaration != null) {
            for (NameExpr name : code.node().findAll(NameExpr.class, this::is)) {
                way(name).ifPresent(way -> found.add(new Escape(way, name)));
            }
            file.calls().stream().filter(c -> forks(c) && field(c.node()).isPresent())
                    .forEach(c -> found.add(new Escape(Escape.Way.SUBTASK, c.node())));
        }
        return found;
    }

    private Optional<Escape.Way> way(NameExpr name) {
        Optional<Variable> field = field(name);
        if (field.isPresent()) {
            return isClosedByClass(field.get()) ? Optional.empty() : Optional.of(Escape.Way.FIELD);
        }
        Node block = resource().map(t -> (Node) t.getTryBlock()).orElse(null);
        if (block == null || !FileModel.isWithin(name, block)) {
            return Optional.empty();
        }
        if (isGiven(name)) {
            return Optional.of(Escape.Way.RETURNED);
        }
        return name.findAncestor(LambdaExpr.class, l -> FileModel.isWithin(l, block) && (isGiven(l) || field(l).isPresent()))
                .map(l -> Escape.Way.CAPTURED);
    }

    private static boolean isGiven(Node value) {
        return value.getParentNode().filter(ReturnStmt.class::isInstance).isPresent();
    }

    /** The field that a value is put into. */
    private Optional<Variable> field(Node value) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof AssignExpr assign && assign.getValue() == value) {
            return Optional.ofNullable(file.types().variable(assign.getTarget())).filter(Variable::isField);
        }
        return parent instanceof VariableDeclarator declarator && declarator.getParentNode().orElse(null) instanceof FieldDeclaration f
                ? file.types().fieldOf(file.unit(), file.types().ownerName(f), declarator.getNameAsString()) : Optional.empty();
    }

    /** A class that closes its field wraps the scope, and is closed in its stead. */
    private boolean isClosedByClass(Variable field) {
        return file.calls().stream().anyMatch(c -> c.name().equals("close") && isVariable(c.receiver(), field));
    }

    // ---- its subtasks ----

    /** Whether the code asks subtasks for their state. */
    public boolean asksForState() {
        return file.calls().stream().anyMatch(c -> c.name().equals("state") && isOfSubtask(c.receiver(), c.node(), 0));
    }

    /** Whether a fork's task is known to give a value. */
    public static boolean givesValue(Call fork) {
        FileModel file = fork.file();
        Expression task = fork.node() instanceof MethodReferenceExpr ? null : Call.unwrap(fork.argument(0));
        if (task instanceof LambdaExpr lambda && lambda.getExpressionBody().isPresent()) {
            return isValue(file.typeOf(lambda.getExpressionBody().get()));
        }
        if (task instanceof LambdaExpr lambda) {
            return Results.of(lambda).stream().anyMatch(r -> !r.isNullLiteralExpr());
        }
        if (task instanceof MethodReferenceExpr reference) {
            return isValue(file.types().resultOf(reference));
        }
        TypeRef type = task == null ? fork.node() instanceof MethodReferenceExpr reference ? elementsOf(file, reference)
                : TypeRef.UNKNOWN : file.typeOf(task);
        return type.is("java.util.concurrent.Callable") && isValue(type.arg(0));
    }

    /** {@code tasks.forEach(scope::fork)}: what the tasks are. */
    private static TypeRef elementsOf(FileModel file, MethodReferenceExpr reference) {
        Call around = file.callAt(reference.getParentNode().orElse(null));
        TypeRef tasks = around == null || around.receiver() == null ? TypeRef.UNKNOWN : around.receiverType();
        TypeRef element = file.types().elementOf(tasks);
        return element.isKnown() ? element : tasks.arg(0);
    }

    private static boolean isValue(TypeRef type) {
        return type.isKnown() && !type.isVoid() && !type.is("java.lang.Void") && type.kind() != TypeRef.Kind.UNKNOWN;
    }

    /** Calls that ask a subtask for its result or failure, in the code that owns the scope and in its subtasks. */
    public List<Call> reads() {
        return file.calls().stream().filter(c -> (c.name().equals("get") || c.name().equals("exception"))
                && c.arguments().isEmpty() && !isOn(c) && isValueOfSubtask(c) && isOfSubtask(c.receiver(), c.node(), 0)).toList();
    }

    /** Whether somebody asks for the state of the subtask that is read, before. */
    public boolean isChecked(Call read) {
        return file.calls().stream().anyMatch(c -> c.name().equals("state") && c.body().method() == read.body().method()
                && (c.receiver() != null && isOfSubtask(c.receiver(), c.node(), 0)) && FileModel.isBefore(c.node(), read.node())
                && root(c).equals(root(read)));
    }

    private String root(Call call) {
        Variable variable = file.types().variable(source(call.receiver(), call.node()));
        return variable == null ? "" : variable.identity();
    }

    /** Whether the value of a fork is kept. */
    public static boolean isKept(Call fork) {
        return !(fork.node().getParentNode().orElse(null) instanceof ExpressionStmt)
                && !(fork.node() instanceof MethodReferenceExpr reference && file(reference, fork).name().equals("forEach"));
    }

    private static Call file(MethodReferenceExpr reference, Call fork) {
        Call around = fork.file().callAt(reference.getParentNode().orElse(null));
        return around == null ? fork : around;
    }

    private boolean isValueOfSubtask(Call read) {
        TypeRef type = read.receiverType();
        return !type.isClass() ? read.receiver() instanceof NameExpr : file.isSubtype(type, SUBTASK)
                || type.is("java.util.function.Supplier") || file.isSubtype(type, "java.util.concurrent.Future");
    }

    /** Whether an expression is, or comes out of, what a fork of this scope gave. */
    private boolean isOfSubtask(Expression expression, Node at, int depth) {
        Expression source = source(expression, at);
        Call call = file.callAt(source);
        if (call != null) {
            return forks(call) || joins(call) && policy() == Policy.UNTIL;
        }
        Variable variable = source == null ? null : file.types().variable(source);
        if (variable == null || variable.isField() || variable.declaration() == declaration || depth > 4) {
            return false;
        }
        Node value = variable.initial().map(v -> (Node) v).orElse(null);
        if (value != null && (forksIn(value) || isOfSubtask(variable.initial().get(), value, depth + 1))) {
            return true;
        }
        return file.calls().stream().anyMatch(c -> forks(c) && isPutInto(c.node(), variable));
    }

    private boolean forksIn(Node value) {
        return file.calls().stream().anyMatch(c -> FileModel.isWithin(c.node(), value) && forks(c));
    }

    /** {@code subtasks.add(scope.fork(…))}, {@code user = scope.fork(…)}. */
    private boolean isPutInto(Node fork, Variable variable) {
        for (Node n = fork.getParentNode().orElse(null); n != null && !(n instanceof ExpressionStmt); n = n.getParentNode().orElse(null)) {
            Expression into = n instanceof AssignExpr assign ? assign.getTarget()
                    : n instanceof MethodCallExpr call && call.getNameAsString().matches("add|addLast|put|offer|push|set")
                    ? call.getScope().orElse(null) : null;
            Expression named = into != null && into.isArrayAccessExpr() ? into.asArrayAccessExpr().getName() : into;
            Variable meant = named == null ? null : file.types().variable(named);
            if (meant != null && meant.identity().equals(variable.identity())) {
                return true;
            }
        }
        return false;
    }

    /** Where a value comes from: the variable at the root of a chain, of a loop, of a stream whose element it is. */
    private Expression source(Expression expression, Node at) {
        Expression e = Call.unwrap(expression);
        if (at instanceof MethodReferenceExpr reference && (e == null || e.isTypeExpr() || e.toString().matches("[A-Z]\\w*"))) {
            Call around = file.callAt(reference.getParentNode().orElse(null));
            return around == null ? null : source(around.receiver(), around.node());
        }
        for (int i = 0; i < 16 && e != null; i++) {
            if (e.isArrayAccessExpr()) {
                e = e.asArrayAccessExpr().getName();
            } else if (e instanceof MethodCallExpr call && call.getScope().isPresent()
                    && (file.callAt(e) == null || !isOn(file.callAt(e)))) {
                e = Call.unwrap(call.getScope().get());
            } else if (e instanceof NameExpr && outer(e) != null) {
                e = Call.unwrap(outer(e));
            } else {
                return e;
            }
        }
        return e;
    }

    /** What the variable of a for-each loop or of a lambda is an element of; null for other variables. */
    private Expression outer(Expression name) {
        Variable variable = file.types().variable(name);
        Node declared = variable == null ? null : variable.declaration();
        if (declared instanceof Parameter && declared.getParentNode().orElse(null) instanceof LambdaExpr lambda) {
            Call around = file.callAt(lambda.getParentNode().orElse(null));
            return around == null ? null : around.receiver();
        }
        return declared == null ? null : declared.getParentNode().flatMap(Node::getParentNode)
                .filter(com.github.javaparser.ast.stmt.ForEachStmt.class::isInstance)
                .map(l -> ((com.github.javaparser.ast.stmt.ForEachStmt) l).getIterable()).orElse(null);
    }

    // ---- other threads ----

    /** Calls on it that another thread than its owner makes: {@code scope.fork(() -> scope.fork(…))}. */
    public List<Call> usesElsewhere() {
        return declaration == null ? List.of() : file.calls().stream()
                .filter(c -> isOn(c) && OWNERS.contains(c.name()) && isOnOtherThread(c)).toList();
    }

    /** Calls by which another thread hands it to a method of the project. */
    public List<Call> handovers() {
        return declaration == null ? List.of() : file.calls().stream()
                .filter(c -> !isOn(c) && c.arguments().stream().anyMatch(this::is) && isOnOtherThread(c)).toList();
    }

    /** Whether a method of the project that gets it as an argument of this call forks or joins it. */
    public boolean isUsedBy(Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            int argument = i;
            if (is(call.argument(i)) && (file.helpers().bodyOf(call).flatMap(b -> usedIn(b, argument))
                    .or(() -> file.elsewhere().method(call, "scope used " + argument, (other, b) -> usedIn(b, argument))).isPresent())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Boolean> usedIn(Body helper, int argument) {
        return handedTo(helper, argument, factory).filter(s -> s.calls("fork", "join", "joinUntil", "close") || s.isHelped())
                .map(s -> true);
    }

    /** Whether a call stands in a subtask of this scope. */
    public boolean isInSubtask(Call call) {
        for (Body body = call.body(); body != null && body != code; body = body.parent()) {
            if (file.execution().handover(body).filter(h -> forks(h.call())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnOtherThread(Call call) {
        for (Body body = call.body(); body != null && body != code; body = body.parent()) {
            if (!file.execution().runsAtOnce(body) && file.execution().handover(body)
                    .filter(h -> h.runs().place() != Place.SAME_THREAD && h.runs().place() != Place.NOWHERE).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an exception of join says that there are no results. */
    static boolean isNoResult(TypeRef type) {
        return NO_RESULT.contains(type.name());
    }
}
