package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Location;
import dev.asynclint.types.Syntax;
import dev.asynclint.types.Variable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What becomes of an object after a call has made it: which variables hold it, what is called on it, and whether others
 * get it, who may then see to its end. An executor that runs a task has not got the task's executor for itself; nor has
 * a method of the same file that only uses what it is given.
 */
public final class Life {

    private static final Set<String> GETTERS = Set.of("Getter", "Data", "Value", "Cleanup", "AutoClose");

    private final FileModel file;
    private final Set<Call> calls = new LinkedHashSet<>();
    private final Set<Variable> holders = new LinkedHashSet<>();
    private final Set<String> followed = new HashSet<>();
    private boolean givenAway;
    private boolean closedByTry;
    private boolean isUsed;

    private Life(FileModel file) {
        this.file = file;
    }

    /** The life of what a call gives. */
    public static Life of(Call made) {
        Life life = new Life(made.file());
        if (made.expression() == null || made.node() instanceof MethodReferenceExpr) {
            life.givenAway = true;
        } else {
            life.follow(made.expression());
        }
        return life;
    }

    /** What is called on the object, method references included. */
    public Collection<Call> calls() {
        return calls;
    }

    /** Whether anything is done with it. */
    public boolean isUsed() {
        return isUsed || !calls.isEmpty();
    }

    public boolean has(String... names) {
        return calls.stream().anyMatch(c -> List.of(names).contains(c.name()));
    }

    /** Whether the object goes where this file does not show what becomes of it: returned, stored, given to others. */
    public boolean isGivenAway() {
        return givenAway || holders.stream().anyMatch(this::isOpen);
    }

    /**
     * The wait whose failure leaves the object open: it stands before all that ends the object, in the body that makes it,
     * and no handler or finally ends it then; one that throws what a task has thrown, if there is one. Empty when there is none.
     *
     * @param ends whether a call on the object ends it
     */
    public Optional<Call> failsBeforeEnd(Call made, Predicate<Call> ends) {
        List<Call> ending = calls.stream().filter(ends).toList();
        boolean plain = !ending.isEmpty() && ending.stream().allMatch(c -> c.body() == made.body() && !isOnFailure(c.node()));
        return !plain ? Optional.empty() : made.body().calls().stream().filter(c -> throwsWhenItWaits(c) && !ending.contains(c)
                && FileModel.isBefore(made.node(), c.node()) && !isCaught(c.node(), made.body())
                && ending.stream().allMatch(end -> FileModel.isBefore(c.node(), end.node())))
                .min(Comparator.comparing(c -> !c.tellsFailure()));
    }

    /**
     * A statement that leaves the body which makes the object before anything ends it there. Empty when a finally block or a
     * handler ends it, or when the way out asks for the object itself.
     *
     * @param ends whether a call on the object ends it
     */
    public Optional<Statement> leftBeforeEnd(Call made, Predicate<Call> ends) {
        List<Call> ending = calls.stream().filter(ends).toList();
        boolean plain = !ending.isEmpty() && ending.stream().allMatch(c -> c.body() == made.body() && !isOnFailure(c.node()));
        return !plain ? Optional.empty() : made.body().node().findFirst(Statement.class, s -> (s.isReturnStmt() || s.isThrowStmt())
                && file.bodyAround(s) == made.body() && FileModel.isStatementBefore(made.node(), s) && !isOnFailure(s)
                && !isCaught(s, made.body()) && !isAsked(s) && ending.stream().anyMatch(e -> FileModel.isBefore(s, e.node()))
                && ending.stream().noneMatch(e -> FileModel.isStatementBefore(e.node(), s)));
    }

    /** {@code if (pool == null) return;} */
    private boolean isAsked(Statement leave) {
        return leave.findAncestor(i -> holders.stream().anyMatch(h -> i.getCondition().findFirst(NameExpr.class,
                n -> n.getNameAsString().equals(h.name())).isPresent()), IfStmt.class).isPresent();
    }

    private static boolean throwsWhenItWaits(Call call) {
        return call.is(Api.Flag.INTERRUPTIBLE) || call.blocks() && call.api().blocks() == Category.FUTURE;
    }

    /** Whether a node stands in a handler, or in what is done at the end in any case. */
    static boolean isOnFailure(Node node) {
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            Node inner = n;
            if (n instanceof CatchClause || n.getParentNode().orElse(null) instanceof TryStmt attempt
                    && attempt.getFinallyBlock().filter(f -> f == inner).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a handler around a node takes its failure, so that the code after it is reached. */
    private static boolean isCaught(Node node, Body body) {
        for (Node n = node; n != null && n != body.node(); n = n.getParentNode().orElse(null)) {
            Node inner = n;
            if (n.getParentNode().orElse(null) instanceof TryStmt attempt && attempt.getTryBlock() == inner
                    && !attempt.getCatchClauses().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a try statement closes it. */
    public boolean isResource() {
        return closedByTry;
    }

    /** The field that holds it; empty when it is only in local variables, or nowhere. */
    public Optional<Variable> field() {
        return holders.stream().filter(Variable::isField).findFirst();
    }

    /** The name of that field. */
    public Optional<String> fieldName() {
        return field().map(Variable::name);
    }

    /** Where that field is declared. */
    public Optional<Location> fieldAt() {
        return field().map(Variable::declaration).map(file::location);
    }

    /** Whether the type of that field names a type variable of its class, so that it cannot be static. */
    public boolean usesTypeVariable() {
        return field().map(f -> f.type().mentionsVariable()).orElse(false);
    }

    /** Whether a static field holds it, or a field of an object of which there is one for the whole program. */
    public boolean isOfProgram() {
        return field().map(Variable::declaration).flatMap(d -> d.findAncestor(FieldDeclaration.class))
                .map(field -> field.isStatic() || isSingleton(field)).orElse(false);
    }

    /** Whether there is one object for the whole program of the type that declares a member. */
    static boolean isSingleton(BodyDeclaration<?> member) {
        TypeDeclaration<?> type = (TypeDeclaration<?>) member.findAncestor(TypeDeclaration.class).orElseThrow();
        return type.isEnumDeclaration() || type.getAnnotations().stream().anyMatch(a -> a.getName().getIdentifier().equals("Singleton")) || type.getMembers().stream().anyMatch(m -> m.isMethodDeclaration()
                && m.asMethodDeclaration().isStatic() && m.asMethodDeclaration().getNameAsString().equals("main"))
                || type.findAll(FieldDeclaration.class).stream().anyMatch(f -> f.isStatic()
                && f.getElementType().asString().equals(type.getNameAsString()));
    }

    /** A field that is there for code of other files. */
    private boolean isOpen(Variable holder) {
        FieldDeclaration field = holder.isField() && holder.declaration() != null
                ? holder.declaration().findAncestor(FieldDeclaration.class).orElse(null) : null;
        if (!holder.isField()) {
            return holder.declaration() != null && holder.declaration().getParentNode()
                    .map(d -> d instanceof NodeWithAnnotations<?> a && hasGetter(a)).orElse(false);
        }
        if (field == null || hasGetter(field)) {
            return true;
        }
        TypeDeclaration<?> type = (TypeDeclaration<?>) field.findAncestor(TypeDeclaration.class).orElseThrow();
        return (field.isPublic() || field.isProtected()) && !type.isPrivate() || hasGetter(type);
    }

    /** Whether other classes of its package may reach the field. */
    public boolean isVisibleInPackage() {
        return field().map(Variable::declaration).flatMap(d -> d.findAncestor(FieldDeclaration.class))
                .map(field -> !field.isPrivate()).orElse(false);
    }

    private static boolean hasGetter(NodeWithAnnotations<?> declared) {
        return declared.getAnnotations().stream().map(AnnotationExpr::getName)
                .anyMatch(name -> GETTERS.contains(name.getIdentifier()));
    }

    /** What the code around a value does with it. */
    private void follow(Expression value) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof EnclosedExpr || parent instanceof CastExpr
                || parent instanceof ConditionalExpr choice && choice.getCondition() != value) {
            follow((Expression) parent);
        } else if (parent instanceof MethodCallExpr call && call.getScope().orElse(null) == value
                || parent instanceof MethodReferenceExpr) {
            Call on = file.callAt(parent);
            calls.add(on);
            if (isSame(on)) {
                follow(on.expression());
            }
        } else if (parent instanceof VariableDeclarator declarator) {
            closedByTry |= declarator.getParentNode().flatMap(Node::getParentNode).orElse(null) instanceof TryStmt;
            hold(file.types().declared(declarator));
        } else if (parent instanceof AssignExpr assign) {
            assigned(assign, value);
        } else if (parent instanceof TryStmt) {
            closedByTry = true; // try (executor)
        } else if (file.callAt(parent) != null) {
            given(file.callAt(parent), Syntax.argumentIndex(parent, value));
        } else if (!(parent instanceof BinaryExpr || isStatement(parent) || parent instanceof SynchronizedStmt
                || parent instanceof InstanceOfExpr test && test.getPattern().isEmpty())) {
            givenAway = true;
        }
    }

    /** The result of {@code () -> pool} looks like a statement, too. */
    private static boolean isStatement(Node parent) {
        return parent instanceof ExpressionStmt && !(parent.getParentNode().orElse(null) instanceof LambdaExpr);
    }

    private void assigned(AssignExpr assign, Expression value) {
        if (assign.getValue() != value) {
            return;
        }
        Variable target = file.types().variable(assign.getTarget());
        if (target == null || assign.getTarget().isArrayAccessExpr() || !isOwnField(assign.getTarget())) {
            givenAway = true;
        } else {
            hold(target);
        }
        if (!(assign.getParentNode().orElse(null) instanceof ExpressionStmt)) {
            follow(assign);
        }
    }

    /** {@code this.pool}, {@code pool}, {@code Outer.this.pool}; not {@code other.pool}. */
    private static boolean isOwnField(Expression target) {
        return !(target instanceof FieldAccessExpr access) || access.getScope().isThisExpr()
                || Character.isUpperCase(access.getScope().toString().charAt(0));
    }

    private void hold(Variable variable) {
        holders.add(variable);
        if (variable.declaration() == null) {
            givenAway = true; // a field of another file
        } else if (followed.add(variable.identity())) {
            Node scope = variable.isField() ? file.unit() : variable.declaration().findAncestor(CallableDeclaration.class)
                    .map(Node.class::cast).orElse(file.unit());
            for (Expression use : scope.findAll(Expression.class, e -> isNamed(e, variable.name()))) {
                Variable meant = file.types().variable(use);
                if (meant != null && meant.identity().equals(variable.identity())) {
                    follow(use);
                }
            }
        }
    }

    private static boolean isNamed(Expression e, String name) {
        return e instanceof NameExpr n && n.getNameAsString().equals(name)
                || e instanceof FieldAccessExpr f && f.getNameAsString().equals(name)
                || e instanceof TypeExpr t && t.getTypeAsString().equals(name); // what stands before ::
    }

    /** An argument: of what only runs tasks on it, what logs it, what hands it back, or a method of this file. */
    private void given(Call call, int argument) {
        Api api = call.api();
        boolean used = api != null && api.runs().stream().anyMatch(r -> r.place() == Place.EXECUTOR && r.executor() == argument)
                || api != null && api.is(Api.Flag.BORROWS) || Failures.isLogging(call);
        Optional<Body> helper = file.helpers().bodyOf(call);
        if (api != null && api.is(Api.Flag.WRAPS) && argument == 0) {
            follow(call.expression());
        } else if (helper.isPresent() && helper.get().node() instanceof CallableDeclaration<?> declared
                && argument >= 0 && argument < declared.getParameters().size()) {
            parameter(declared, argument);
        } else {
            givenAway |= !used;
            isUsed |= used;
        }
    }

    private void parameter(CallableDeclaration<?> method, int argument) {
        String name = method.getParameter(argument).getNameAsString();
        if (followed.add(name + "@" + method.getBegin())) {
            method.findAll(NameExpr.class, n -> n.getNameAsString().equals(name)).forEach(this::follow);
        }
    }

    /** A setting of a builder's kind gives its receiver back. */
    private boolean isSame(Call call) {
        return call.expression() instanceof MethodCallExpr && call.type().isClass()
                && call.type().name().equals(call.receiverType().name());
    }
}
