package dev.asynclint.model;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Span;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.TypeResolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One parsed file in the words of this package. Not thread-safe; dropped when the file's rules have run. */
public final class FileModel {

    private final SourceFile source;
    private final CompilationUnit unit;
    private final TypeResolver types;
    private final String text;
    private List<String> lines;
    private final int release;
    private final List<Body> bodies = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final List<Handler> handlers = new ArrayList<>();
    private final Map<Class<?>, List<Node>> statements = new HashMap<>();
    private final Map<Node, Body> bodyOf = new IdentityHashMap<>();
    private final Map<Node, Call> callOf = new IdentityHashMap<>();
    private Map<String, Body> methods;
    private boolean asked;
    private boolean inPart;
    private final Execution execution = new Execution(this);
    private final Futures futures = new Futures(this);
    private final Guards guards = new Guards(this);
    private final Executors executors = new Executors(this);
    private final Helpers helpers = new Helpers(this);
    private final Pools pools = new Pools(this);
    private final Settings settings = new Settings(this);

    private final Queues queues = new Queues(this);
    private final VirtualThreads virtualThreads = new VirtualThreads(this);
    private final Completion completion = new Completion(this);
    private final Elsewhere elsewhere = new Elsewhere(this);
    private final Locks locks = new Locks(this);
    private final Failures failures = new Failures(this);
    private final Tests tests = new Tests(this);
    private final Assertions assertions = new Assertions(this);
    private final Reactive reactive = new Reactive(this);
    private final Streams streams = new Streams(this);
    private List<Scope> scopes;

    public FileModel(SourceFile source, CompilationUnit unit, String text, TypeResolver types, int release) {
        this.source = source;
        this.unit = unit;
        this.types = types;
        this.text = text;
        this.release = release;
        walk(unit, null);
    }

    /** The model of a file that only answers questions of another. */
    static FileModel asked(SourceFile source, CompilationUnit unit, String text, TypeResolver types, int release) {
        FileModel file = new FileModel(source, unit, text, types, release);
        file.asked = true;
        return file;
    }

    boolean isAsked() {
        return asked;
    }

    /** This model, of a parse in which only some methods have a body: what calls a method is not known then. */
    public FileModel inPart() {
        inPart = true;
        return this;
    }

    boolean isInPart() {
        return inPart;
    }

    private void walk(Node node, Body body) {
        Body current = body;
        if (node instanceof Statement || node instanceof FieldDeclaration) {
            statements.computeIfAbsent(node.getClass(), c -> new ArrayList<>()).add(node);
        }
        if (node instanceof CallableDeclaration<?> callable) {
            current = open(node, body, types.declare(callable));
        } else if (node instanceof LambdaExpr || node instanceof InitializerDeclaration
                || node instanceof TypeDeclaration<?>) {
            current = open(node, body, null);
        }
        if (node instanceof MethodCallExpr || node instanceof ObjectCreationExpr
                || node instanceof ExplicitConstructorInvocationStmt) {
            for (Node child : node.getChildNodes()) {
                walk(child, current);
            }
            add(new Call(current, node));
            return;
        }
        if (node instanceof MethodReferenceExpr) {
            Body reference = open(node, current, null);
            add(new Call(reference, node));
            for (Node child : node.getChildNodes()) {
                walk(child, current);
            }
            return;
        }
        if (node instanceof CatchClause clause) {
            handlers.add(new Handler(current, clause));
        }
        for (Node child : node.getChildNodes()) {
            walk(child, current);
        }
    }

    private Body open(Node node, Body parent, MethodDecl declaration) {
        Body body = new Body(this, node, parent, declaration);
        bodies.add(body);
        bodyOf.put(node, body);
        return body;
    }

    private void add(Call call) {
        calls.add(call);
        callOf.put(call.node(), call);
        call.body().mutableCalls().add(call);
    }

    public SourceFile source() {
        return source;
    }

    public CompilationUnit unit() {
        return unit;
    }

    public TypeResolver types() {
        return types;
    }

    public Catalog catalog() {
        return types.view().types().catalog();
    }

    /** The Java release that the code is written for. */
    public int release() {
        return release;
    }

    public List<Body> bodies() {
        return Collections.unmodifiableList(bodies);
    }

    /** All calls, arguments and receivers before the call that uses them. */
    public List<Call> calls() {
        return Collections.unmodifiableList(calls);
    }

    /**
     * All statements of a kind, or field declarations, in the order of the code: without a walk through the whole tree.
     *
     * @param kind a class of the parser's tree itself, not one above it
     */
    <N extends Node> List<N> all(Class<N> kind) {
        return statements.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    public List<Handler> handlers() {
        return Collections.unmodifiableList(handlers);
    }

    public Execution execution() {
        return execution;
    }

    public Futures futures() {
        return futures;
    }

    public Guards guards() {
        return guards;
    }

    public Executors executors() {
        return executors;
    }

    public Helpers helpers() {
        return helpers;
    }

    Queues queues() {
        return queues;
    }

    public VirtualThreads virtualThreads() {
        return virtualThreads;
    }

    Completion completion() {
        return completion;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    public Failures failures() {
        return failures;
    }

    public Pools pools() {
        return pools;
    }

    public Settings settings() {
        return settings;
    }

    public Reactive reactive() {
        return reactive;
    }

    public Streams streams() {
        return streams;
    }

    public Locks locks() {
        return locks;
    }

    /** Whether this file is test code, by its place or its imports. */
    public boolean isTest() {
        return tests.isTestFile();
    }

    public Tests tests() {
        return tests;
    }

    public Assertions assertions() {
        return assertions;
    }

    /** The structured scopes that its code opens or is given. */
    public List<Scope> scopes() {
        if (scopes == null) {
            scopes = Scopes.in(this);
        }
        return scopes;
    }

    /** The call at a node; null when there is none. */
    public Call callAt(Node node) {
        return node == null ? null : callOf.get(Call.unwrapNode(node));
    }

    /** The method or constructor of this key that this file declares. */
    Optional<Body> method(String key) {
        if (methods == null) {
            methods = new HashMap<>();
            bodies.stream().filter(Body::isMethod).forEach(b -> methods.putIfAbsent(b.declaration().key(), b));
        }
        return Optional.ofNullable(methods.get(key));
    }

    /** The body that a lambda, a reference or a method is; null when the node is none. */
    public Body bodyAt(Node node) {
        return node == null ? null : bodyOf.get(node);
    }

    /** The body whose text a node stands in. */
    public Body bodyAround(Node node) {
        Node n = node;
        while (n != null && !bodyOf.containsKey(n)) {
            n = n.getParentNode().orElse(null);
        }
        return bodyOf.get(n);
    }

    public boolean isProjectType(String fullName) {
        return types.view().isInTree(fullName) || fullName.contains(".anonymous-");
    }

    /**
     * The method that does the work of a task object of the project: {@code run} of {@code new Loader()}.
     *
     * @param made a constructor call
     */
    public Optional<MethodTarget> taskMethod(Call made) {
        return taskMethod(made.receiverType());
    }

    /** The method that does the work of the tasks of a class of the project. */
    Optional<MethodTarget> taskMethod(TypeRef type) {
        if (!type.isClass() || !isProjectType(type.name())) {
            return Optional.empty();
        }
        MethodDecl sam = types.view().functionalMethod(type);
        if (sam == null && !isSubtype(type, "java.lang.Runnable")) {
            return Optional.empty();
        }
        String name = sam == null ? "run" : sam.name();
        int arity = sam == null ? 0 : sam.parameters().size();
        for (TypeRef each : types.view().hierarchy(type)) {
            TypeDecl declaration = types.view().find(each.name());
            if (declaration != null && declaration.file() != null) {
                for (MethodDecl method : declaration.methods(name)) {
                    if (method.parameters().size() == arity && !method.is(MethodDecl.Flag.ABSTRACT)) {
                        return Optional.of(new MethodTarget(method.owner(), name,
                                method.parameters().stream().map(TypeRef::simpleName).toList(), type.name(), true));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a comment has a line of its own within a block that has no statements. */
    boolean hasComment(Node block) {
        Span span = spanOf(block);
        return java.util.stream.IntStream.rangeClosed(span.line() + 1, span.endLine()).mapToObj(this::line)
                .anyMatch(line -> line.contains("//") || line.contains("/*"));
    }

    /** Whether the comment right above a declaration has a word. */
    boolean isCommentedWith(Node declaration, String word) {
        int line = spanOf(declaration).line() - 1;
        while (line > 0 && line(line).strip().matches("(\\*|/\\*|//|@).*")) {
            if (line(line).matches(".*\\b" + word + "\\b.*")) {
                return true;
            }
            line--;
        }
        return false;
    }

    public boolean isSubtype(TypeRef type, String supertype) {
        return types.view().isSubtype(type, supertype);
    }

    public TypeRef typeOf(Expression expression) {
        return types.typeOf(expression);
    }

    public Location location(Span span) {
        return new Location(source.displayPath(), span);
    }

    public Location location(Node node) {
        return location(spanOf(node));
    }

    /** The source line, without its line end; empty when there is no such line. */
    public String line(int number) {
        if (lines == null) {
            lines = text.lines().toList();
        }
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    public static Span spanOf(Node node) {
        Range range = node.getRange().orElse(Range.range(1, 1, 1, 1));
        return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column);
    }

    /** Simple name of the type around a node, nested names with dots. */
    String typeName(Node node) {
        List<String> enclosing = types.enclosingTypes(node);
        String full = enclosing.isEmpty() ? source.path().getFileName().toString() : enclosing.get(0);
        String packageName = types.names().packageName();
        return !packageName.isEmpty() && full.startsWith(packageName + ".")
                ? full.substring(packageName.length() + 1) : full;
    }

    /** Whether a node stands at or before another in the text. */
    public static boolean isBefore(Node first, Node second) {
        return spanOf(first).compareTo(spanOf(second)) < 0;
    }

    /** Whether a node's statement is an earlier one of the same block, or of a block around. */
    static boolean isStatementBefore(Node first, Node second) {
        Node statement = first;
        while (statement != null && !(statement instanceof Statement)) {
            statement = statement.getParentNode().orElse(null);
        }
        Node block = statement == null ? null : statement.getParentNode().orElse(null);
        return block != null && isBefore(first, second) && isWithin(second, block)
                && !isWithin(second, statement);
    }

    /** Whether a node is the other or stands within it. */
    public static boolean isWithin(Node node, Node outer) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether two nodes stand in branches of which one runs. */
    public static boolean isInOtherBranch(Node node, Node other) {
        Node n = other;
        while (n != null && !isWithin(node, n)) {
            n = n.getParentNode().orElse(null);
        }
        return n instanceof IfStmt || n instanceof ConditionalExpr || n instanceof SwitchNode;
    }
}
