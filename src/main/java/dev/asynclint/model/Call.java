package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.facts.Effect;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.finding.Location;
import dev.asynclint.finding.Span;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.Resolution;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A call of a method or constructor; a method reference is the call that it will make. */
public final class Call {

    private static final Pattern CLEAN_UP =
            Pattern.compile("(close|stop|shutdown|terminate|destroy|dispose|exit|halt|abort|kill|fail|cleanup|cleanUp)([A-Z].*)?");

    private final Body body;
    private final Node node;
    private Resolution resolution;
    private Optional<Effect> effect;

    Call(Body body, Node node) {
        this.body = body;
        this.node = node;
    }

    public Body body() {
        return body;
    }

    public FileModel file() {
        return body.file();
    }

    public Node node() {
        return node;
    }

    /** The call as an expression; null for {@code this(…)} and {@code super(…)}. */
    public Expression expression() {
        return node instanceof Expression expression ? expression : null;
    }

    /** The method's name; {@code new} for constructors. */
    public String name() {
        return nameOf(node);
    }

    static String nameOf(Node node) {
        return node instanceof MethodCallExpr call ? call.getNameAsString()
                : node instanceof MethodReferenceExpr reference ? reference.getIdentifier() : "new";
    }

    public List<Expression> arguments() {
        return Syntax.argumentsOf(node);
    }

    /** The argument at this index; null when there is none. */
    public Expression argument(int index) {
        List<Expression> arguments = arguments();
        return index >= 0 && index < arguments.size() ? arguments.get(index) : null;
    }

    public Resolution resolution() {
        if (resolution == null) {
            resolution = body.file().types().resolve(node);
        }
        return resolution;
    }

    /** The static type of the receiver; of a static call the named type; of a constructor the made type. */
    public TypeRef receiverType() {
        if (resolution == null && node instanceof ObjectCreationExpr made && made.getScope().isEmpty()) {
            return file().types().read(made.getType(), made); // which constructor, only the resolution tells
        }
        return resolution().receiver();
    }

    /** The type of the value that the call gives. */
    public TypeRef type() {
        return node instanceof MethodReferenceExpr reference ? file().types().resultOf(reference)
                : node instanceof Expression expression ? file().types().typeOf(expression) : TypeRef.VOID;
    }

    /** What the catalogue says of it; null when nothing. A name that it does not know settles that without types. */
    public Api api() {
        return file().catalog().mayKnow(name(), argumentCount()) ? resolution().api() : null;
    }

    /** Negative for a method reference. */
    private int argumentCount() {
        return node instanceof MethodReferenceExpr ? -1 : arguments().size();
    }

    /** Whether the catalogue may say that it runs what it is given: a cheap look, without types. */
    public boolean mayRunArguments() {
        return !arguments().isEmpty() && file().catalog().mayRun(name(), argumentCount());
    }

    public boolean is(Api.Flag flag) {
        return file().catalog().hasName(flag, name()) && api() != null && api().is(flag);
    }

    /** Whether it calls one of these methods of a type or of its subtypes. */
    public boolean isTo(String type, String... names) {
        return java.util.Arrays.asList(names).contains(name())
                && file().types().view().isSubtype(receiverType(), type);
    }

    /** Whether it ends a chain of calls on a future: no further stage is called on the future that it gives. */
    public boolean isLastOfFuture() {
        return file().futures().isFuture(type()) && next().isEmpty();
    }

    /** The functions that it is given where it stands: lambdas, references, the methods of anonymous classes. */
    public List<Body> callbacks() {
        return arguments().stream().map(Call::unwrap).flatMap(a -> a instanceof ObjectCreationExpr made
                ? made.getAnonymousClassBody().stream().flatMap(List::stream) : java.util.stream.Stream.of(a))
                .map(file()::bodyAt).filter(java.util.Objects::nonNull).toList();
    }

    /** Whether it stands in a class that is a subtype of this one. */
    public boolean isWithin(String type) {
        return file().isSubtype(file().types().selfType(node), type);
    }

    /** The receiver's expression, without parentheses; null when there is none. */
    public Expression receiver() {
        Expression scope = node instanceof MethodCallExpr call ? call.getScope().orElse(null)
                : node instanceof MethodReferenceExpr reference ? reference.getScope() : null;
        return unwrap(scope);
    }

    static Expression unwrap(Expression expression) {
        return (Expression) unwrapNode(expression);
    }

    static Node unwrapNode(Node node) {
        Node n = node;
        while (n instanceof EnclosedExpr enclosed) {
            n = enclosed.getInner();
        }
        return n;
    }

    /** The call on whose result this one is made, if the receiver is a call. */
    public Optional<Call> previous() {
        return Optional.ofNullable(file().callAt(receiver()));
    }

    /** The call that is made on this one's result. */
    public Optional<Call> next() {
        Node parent = node.getParentNode().orElse(null);
        while (parent instanceof EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof MethodCallExpr call && unwrap(call.getScope().orElse(null)) == node) {
            return Optional.ofNullable(file().callAt(call));
        }
        return Optional.empty();
    }

    /** The name that a reader would underline. */
    public Span span() {
        if (node instanceof MethodCallExpr call) {
            return FileModel.spanOf(call.getName());
        }
        if (node instanceof ObjectCreationExpr creation) {
            return FileModel.spanOf(creation.getType());
        }
        return FileModel.spanOf(node);
    }

    public Location location() {
        return file().location(span());
    }

    /** {@code PreparedStatement.executeQuery}, {@code new Socket}: the type as the code knows it. */
    public String label() {
        Resolution r = resolution();
        if (name().equals("new")) {
            return r.receiver().isClass() ? "new " + r.receiver().simpleName() : "new";
        }
        if (r.method() != null && r.method().owner().equals("java.lang.Object")) {
            return "Object." + name();
        }
        return r.receiver().isClass() ? typeLabel(r.receiver()) + "." + name() : name();
    }

    /** A name as general as Builder says nothing without the type around it. */
    private static String typeLabel(TypeRef type) {
        String[] path = type.name().split("\\.");
        return path.length > 1 && type.simpleName().equals("Builder") ? path[path.length - 2] + ".Builder"
                : type.simpleName();
    }

    /** What it does to the calling thread by the catalogue, an annotation, or evidently; not through its own calls. */
    public Optional<Effect> effect() {
        if (effect == null) {
            effect = Optional.empty();
            effect = Optional.ofNullable(findEffect());
        }
        return effect;
    }

    /** What a method does for its own waits, in a handler that takes the interrupt there, is not for its callers. */
    private boolean restoresInterrupt() {
        return (name().equals("interrupt") && Interrupts.isRestore(this) || Interrupts.isThrowOn(this)) && !file().handlers().stream()
                .anyMatch(h -> FileModel.isWithin(node, h.block()) && h.catches(Handler.INTERRUPTED));
    }

    /**
     * Whether a class of the project says what the method does, while the catalogue speaks of a supertype only: a queue
     * of the project whose {@code put} does not wait. Futures are waited for however a class does it.
     */
    private boolean isRedefined() {
        Api api = api();
        MethodDecl method = api == null ? null : resolution().method();
        return api != null && api.isBlocking() && api.blocks() != Category.FUTURE && method != null
                && !method.is(MethodDecl.Flag.ABSTRACT) && file().isProjectType(method.owner())
                && !api.signature().type().equals(method.owner());
    }

    private Effect findEffect() {
        Api api = !file().catalog().mayBlock(name(), argumentCount()) || isRedefined() ? null : api();
        if (api != null) {
            if (!api.isBlocking() || file().types().view().has(receiverType(), TypeFacts.Word.IN_MEMORY)) {
                return restoresInterrupt() ? new Effect(Effect.Kind.RESTORES_INTERRUPT, null, label(), false, "") : null;
            }
            if (api.blocks() == Category.FUTURE && (file().guards().isKnownDone(this) || helpsMeanwhile())
                    || api.blocks() == Category.QUEUE && file().queues().isPutWithoutBound(this)
                    || TimeLimit.of(this).filter(TimeLimit::isNone).isPresent()
                    || EventLoopCheck.excludesLoop(node)) {
                return null;
            }
            boolean bounded = api.is(Api.Flag.TIMED) || api.blocks() == Category.FUTURE
                    && file().guards().isBounded(this);
            String executor = file().completion().executorAwaited(this);
            return new Effect(Effect.Kind.BLOCKS, Remote.isOfOwnMachine(this) ? Category.FILE : api.blocks(), label(), bounded,
                    executor,
                    api.is(Api.Flag.RELEASES_MONITOR),
                    api.blocks() == Category.FUTURE && file().guards().isHandedIn(this));
        }
        if (restoresInterrupt()) {
            return new Effect(Effect.Kind.RESTORES_INTERRUPT, null, label(), false, "");
        }
        Catalog catalog = file().catalog();
        MethodDecl method = catalog.hasBlockingAnnotation() ? resolution().method() : null;
        if (method == null || file().futures().isFuture(method.returns()) || file().reactive().isPublisher(method.returns())) {
            return null;
        }
        return Stream.concat(method.annotations().stream(), annotationsOfOwner(method)).map(catalog::annotation)
                .filter(facts -> facts != null && facts.blocks() != null).findFirst()
                .map(facts -> new Effect(Effect.Kind.BLOCKS, facts.blocks(), label(), false, "")).orElse(null);
    }

    /** {@code @FeignClient interface Users}: what is said of an interface is said of its methods. */
    private Stream<String> annotationsOfOwner(MethodDecl method) {
        TypeDecl owner = method.is(MethodDecl.Flag.ABSTRACT) ? file().types().view().find(method.owner()) : null;
        return owner == null ? Stream.of() : owner.annotations().stream();
    }

    /** A ForkJoinTask that waits for another one runs further tasks until that is done. */
    private boolean helpsMeanwhile() {
        String task = "java.util.concurrent.ForkJoinTask";
        if (!file().isSubtype(receiverType(), task)) {
            return false;
        }
        MethodDecl method = body.method().declaration();
        return method != null && file().isSubtype(TypeRef.of(method.owner()), task)
                || body.context().kind() == ExecutorKind.COMMON_POOL || body.context().kind() == ExecutorKind.FORK_JOIN;
    }

    /** Whether the calling thread waits in it, by the catalogue. */
    public boolean blocks() {
        return effect().map(e -> e.kind() == Effect.Kind.BLOCKS).orElse(false);
    }

    /** Whether it throws what made the task fail that it waits for: {@code Future.get}. */
    public boolean tellsFailure() {
        MethodDecl method = resolution().method();
        return method != null && method.throwsTypes().contains("java.util.concurrent.ExecutionException");
    }

    /** Whether only a virtual machine that has failed comes here. */
    public boolean isOnFatalError() {
        return FatalError.isHandledAt(node, file());
    }

    /** {@code catch (IOException e) { server.close(); }}: what a method does only when it gives up. */
    public boolean isCleanUpAfterFailure() {
        return CLEAN_UP.matcher(name()).matches() && !blocks()
                && node.findAncestor(CatchClause.class).filter(c -> FileModel.isWithin(c, body.threadRoot().node())).isPresent();
    }

    /** The project's method that it calls; empty for calls of libraries and of what is not known. */
    public Optional<MethodTarget> target() {
        Resolution r = resolution();
        MethodDecl method = r.method();
        if (r.api() != null && r.api().isBlocking() && !isRedefined()) {
            return Optional.empty();
        }
        if (method == null) {
            boolean made = name().equals("new") && r.receiver().isClass()
                    && file().types().view().isInTree(r.receiver().name())
                    && arguments().isEmpty();
            return made ? Optional.of(new MethodTarget(r.receiver().name(), "new", List.of(), r.receiver().name(),
                    true)) : Optional.empty();
        }
        if (!file().isProjectType(method.owner())) {
            // declared by a library, called through a type of the project, which may override it
            return file().isProjectType(r.receiver().name()) && !r.isExactly()
                    ? Optional.of(targetOf(method, r)) : Optional.empty();
        }
        return Optional.of(targetOf(method, r));
    }

    private MethodTarget targetOf(MethodDecl method, Resolution r) {
        return new MethodTarget(method.owner(), method.name(),
                method.parameters().stream().map(TypeRef::simpleName).toList(),
                r.receiver().isClass() ? r.receiver().name() : method.owner(), r.isExactly(),
                file().guards().handsOnFuture(this));
    }

    /** Whether it is made only while a field is null: {@code if (parts == null) parts = load();}. */
    public boolean isFirstUse() {
        Node inner = node;
        for (Node n = node.getParentNode().orElse(null); n != null && inner != body.node(); n = n.getParentNode().orElse(null)) {
            if (n instanceof IfStmt choice && inner == choice.getThenStmt()
                    && choice.getCondition().findFirst(BinaryExpr.class, this::asksForNull).isPresent()) {
                return true;
            }
            inner = n;
        }
        return false;
    }

    private boolean asksForNull(BinaryExpr condition) {
        if (condition.getOperator() != BinaryExpr.Operator.EQUALS || !condition.getRight().isNullLiteralExpr()) {
            return false;
        }
        Variable variable = file().types().variable(condition.getLeft());
        return variable != null && variable.isField();
    }

    /** What this stage does with a failure. */
    public Recovery recovery() {
        return new Recovery(this);
    }

    /** What this call does with a future that its function gives. */
    public Nesting nesting() {
        return new Nesting(this);
    }

    /** Whether the value is thrown away: the call is a statement of its own, no lambda's or switch arm's result. */
    public boolean isStatement() {
        if (!(node.getParentNode().orElse(null) instanceof ExpressionStmt statement)) {
            return false;
        }
        Node around = statement.getParentNode().orElse(null);
        return !(around instanceof LambdaExpr) && !(around instanceof SwitchEntry
                && around.getParentNode().orElse(null) instanceof SwitchExpr);
    }

    @Override
    public String toString() {
        return label() + "@" + span().line();
    }
}
