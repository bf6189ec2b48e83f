package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import dev.asynclint.catalog.AnnotationFacts;
import dev.asynclint.facts.Condition;
import dev.asynclint.facts.Context;
import dev.asynclint.finding.Span;
import dev.asynclint.source.Anchor;
import dev.asynclint.types.MethodDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A piece of code that runs as one: a method, a constructor, an initialiser, a lambda, or a method reference. */
public final class Body {

    private final FileModel file;
    private final Node node;
    private final Body parent;
    private final MethodDecl declaration;
    private final List<Call> calls = new ArrayList<>();
    private final List<Body> inner = new ArrayList<>();
    private Context context;

    Body(FileModel file, Node node, Body parent, MethodDecl declaration) {
        this.file = file;
        this.node = node;
        this.parent = parent;
        this.declaration = declaration;
        if (parent != null) {
            parent.inner.add(this);
        }
    }

    public FileModel file() {
        return file;
    }

    public Node node() {
        return node;
    }

    /** The body in whose text this one stands; null for a member of a type. */
    public Body parent() {
        return parent;
    }

    /** The declared method or constructor; null for lambdas, references and initialisers. */
    public MethodDecl declaration() {
        return declaration;
    }

    /** Tells declared methods of the program apart; only for those. */
    public String key() {
        return declaration.key();
    }

    /** To be asked of a method that is given something: whether a loop over data of unknown size calls it, in any file. */
    public Optional<Condition.CalledInLoop> calledInLoop() {
        return declaration == null || declaration.parameters().isEmpty() ? Optional.empty()
                : Optional.of(new Condition.CalledInLoop(declaration.owner(), declaration.name(), declaration.key()));
    }

    public boolean isMethod() {
        return declaration != null;
    }

    /** {@code @Async}: a call of it returns at once, and another thread runs it. */
    public boolean isStartedByAnnotation() {
        return isMethod() && declaration.annotations().stream().map(file.catalog()::annotation)
                .anyMatch(facts -> facts != null && facts.is(AnnotationFacts.Word.STARTS));
    }

    public boolean isLambda() {
        return node instanceof LambdaExpr;
    }

    public boolean isNamed(String name) {
        return declaration != null && declaration.name().equals(name);
    }

    /** The calls that stand in it, not those of bodies within; in the order of the code. */
    public List<Call> calls() {
        return Collections.unmodifiableList(calls);
    }

    List<Call> mutableCalls() {
        return calls;
    }

    /** The lambdas, references and methods of anonymous classes that stand in it. */
    public List<Body> inner() {
        return Collections.unmodifiableList(inner);
    }

    /** Who runs it. */
    public Context context() {
        if (context == null) {
            context = Context.UNKNOWN;
            context = file.execution().contextOf(this);
        }
        return context;
    }

    /** The calls made on this body's thread before it returns: its own, and those of lambdas that run at once. */
    public List<Call> callsOnThread() {
        List<Call> all = new ArrayList<>(calls);
        for (Body body : inner) {
            if (file.execution().runsAtOnce(body)) {
                all.addAll(body.callsOnThread());
            }
        }
        return all;
    }

    /** The method, constructor or initialiser around a lambda; itself when it is one. */
    public Body method() {
        Body body = this;
        while (!(body.node instanceof CallableDeclaration<?>) && body.parent != null) {
            body = body.parent;
        }
        return body;
    }

    /** The nearest body around, itself included, whose thread is not just its parent's. */
    public Body threadRoot() {
        Body body = this;
        while (body.parent != null && file.execution().runsAtOnce(body)) {
            body = body.parent;
        }
        return body;
    }

    /** What it may give back; that of functions and classes within left out. */
    public List<Expression> results() {
        return Results.of(node);
    }

    /** Its expression, when it is a lambda of the form {@code x -> expression}. */
    public Expression expression() {
        return node instanceof LambdaExpr lambda ? lambda.getExpressionBody().orElse(null) : null;
    }

    /** {@code OrderService.load(String)}: the enclosing member, for people. */
    public String member() {
        return Anchor.memberOf(method().node);
    }

    /** The member in which a place of this body is, said without lines: a part of a finding's fingerprint. */
    public String memberAt(Span at) {
        return Anchor.of(node, at).member();
    }

    /** The code at a place of this body, without white space and comments: a part of a finding's fingerprint. */
    public String sourceAt(Span at) {
        return Anchor.of(node, at).source();
    }
}
