package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.asynclint.catalog.Api;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How an object was made and what was set on it, as far as its file shows: in chains, on variables, by methods. */
public final class Settings {

    private static final int MAX_DEPTH = 6;

    private final FileModel file;
    private Boolean setsLimits;

    Settings(FileModel file) {
        this.file = file;
    }

    /** The calls that made the object of an expression, and all that are made on it wherever it is held. */
    public Set<Call> of(Expression object) {
        Set<Call> calls = new LinkedHashSet<>();
        collect(object, calls, 0);
        return calls;
    }

    /** Whether one of these methods is called on the object of an expression. */
    public boolean has(Expression object, String... names) {
        return of(object).stream().anyMatch(c -> List.of(names).contains(c.name()));
    }

    /** Methods of the project, outside of this file, that gave the object. */
    public List<MethodTarget> makers(Expression object) {
        return of(object).stream().filter(c -> c.api() == null && file.helpers().bodyOf(c).isEmpty())
                .flatMap(c -> c.target().stream()).toList();
    }

    /** Whether the object is made in this file: it does not come from a parameter or from where nobody knows. */
    public boolean isMadeHere(Expression object) {
        Set<Call> calls = of(object);
        return calls.stream().anyMatch(c -> c.resolution().isStatic() || c.name().equals("new"));
    }

    /** Whether a method gives back an object on which a time limit is set. */
    public boolean limitsResult(Body method) {
        if (!setsLimits()) {
            return false;
        }
        TypeRef returns = method.declaration().returns();
        boolean canBeLimited = file.futures().isFuture(returns) || returns.name().startsWith("java.net.http.");
        return canBeLimited && results(method).stream().anyMatch(this::isLimited);
    }

    /** Whether any call of the file may set a limit: most files have none, and are spared the search. */
    private boolean setsLimits() {
        if (setsLimits == null) {
            setsLimits = file.calls().stream().anyMatch(c -> c.name().equals("timeout")
                    || file.catalog().hasName(Api.Flag.BOUNDS, c.name()));
        }
        return setsLimits;
    }

    /** Whether a time limit is set on the object: a future's or a request's. */
    public boolean isLimited(Expression object) {
        return of(object).stream().anyMatch(c -> c.is(Api.Flag.BOUNDS)
                || c.name().equals("timeout") && c.isTo("java.net.http.HttpRequest.Builder", "timeout"));
    }

    private void collect(Expression object, Set<Call> into, int depth) {
        Expression e = Call.unwrap(object);
        while (e instanceof CastExpr cast) {
            e = Call.unwrap(cast.getExpression());
        }
        if (e == null || depth > MAX_DEPTH) {
            return;
        }
        Call call = file.callAt(e);
        if (call == null) {
            Variable variable = file.types().variable(e);
            if (variable != null) {
                collect(variable, into, depth);
            }
            return;
        }
        if (!into.add(call)) {
            return;
        }
        for (Call next = call.next().orElse(null); next != null && isSame(next); next = next.next().orElse(null)) {
            into.add(next);
        }
        Variable holder = holder(e);
        if (holder != null) {
            collect(holder, into, depth + 1);
        }
        Call taker = file.callAt(e.getParentNode().orElse(null));
        if (taker != null && taker.arguments().contains(e)) {
            parameter(taker, taker.arguments().indexOf(e), into, depth + 1);
        }
        if (call.receiver() != null && !call.resolution().isStatic()
                && (isSame(call) || file.futures().isFuture(call.receiverType()))) {
            collect(call.receiver(), into, depth);
        } else {
            file.helpers().bodyOf(call).ifPresent(b -> results(b).forEach(r -> collect(r, into, depth + 1)));
        }
    }

    private void collect(Variable variable, Set<Call> into, int depth) {
        Node scope = variable.isField() || variable.declaration() == null ? file.unit()
                : variable.declaration().findAncestor(CallableDeclaration.class).map(Node.class::cast).orElse(file.unit());
        for (Call call : file.calls()) {
            if (!FileModel.isWithin(call.node(), scope)) {
                continue;
            }
            if (isTo(call.receiver(), variable)) {
                into.add(call);
                for (Call next = call.next().orElse(null); isSame(call) && next != null && isSame(next);
                        next = next.next().orElse(null)) {
                    into.add(next);
                }
            }
            for (int i = 0; i < call.arguments().size() && depth < MAX_DEPTH; i++) {
                if (isTo(call.argument(i), variable)) {
                    parameter(call, i, into, depth + 1);
                }
            }
        }
        file.executors().values(variable).forEach(value -> collect(value, into, depth + 1));
    }

    /** What a method of this file does with the object that it is given. */
    private void parameter(Call call, int argument, Set<Call> into, int depth) {
        Body helper = file.helpers().bodyOf(call).orElse(null);
        if (helper != null && helper.node() instanceof CallableDeclaration<?> declaration
                && argument < declaration.getParameters().size()) {
            String name = declaration.getParameter(argument).getNameAsString();
            for (Call inner : file.calls()) {
                if (inner.body().method() == helper) {
                    if (isNamed(inner.receiver(), name)) {
                        into.add(inner);
                    }
                    for (int i = 0; i < inner.arguments().size() && depth < MAX_DEPTH; i++) {
                        if (isNamed(inner.argument(i), name)) {
                            parameter(inner, i, into, depth + 1);
                        }
                    }
                }
            }
        }
    }

    private static boolean isNamed(Expression expression, String name) {
        return expression instanceof NameExpr variable && variable.getNameAsString().equals(name);
    }

    /** Whether a call gives its receiver back, as builders do; stages of futures do not. */
    private boolean isSame(Call call) {
        return call.is(Api.Flag.BOUNDS) || call.type().isClass() && call.type().name().equals(call.receiverType().name())
                && !file.futures().isFuture(call.type());
    }

    private boolean isTo(Expression expression, Variable variable) {
        Expression named = expression == null ? null : Call.unwrap(expression);
        if (!(named instanceof NodeWithSimpleName<?> name && name.getNameAsString().equals(variable.name()))
                || file.callAt(named) != null) {
            return false;
        }
        Variable meant = file.types().variable(named);
        return meant != null && meant.identity().equals(variable.identity());
    }

    /** The variable that an expression is put into. */
    Variable holder(Expression made) {
        Node parent = made.getParentNode().orElse(null);
        while (parent instanceof CastExpr || parent instanceof EnclosedExpr) {
            parent = parent.getParentNode().orElse(null);
        }
        if (parent instanceof AssignExpr assign) {
            return file.types().variable(assign.getTarget());
        }
        return parent instanceof VariableDeclarator declarator ? file.types().declared(declarator) : null;
    }

    private static List<Expression> results(Body method) {
        List<Expression> results = new ArrayList<>(1);
        method.node().findAll(ReturnStmt.class).forEach(r -> r.getExpression().ifPresent(results::add));
        return results;
    }
}
