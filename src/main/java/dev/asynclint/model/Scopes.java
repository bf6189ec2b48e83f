package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the scopes of a file. */
final class Scopes {

    private Scopes() {
    }

    /** The scopes that a file opens or that its methods are given, in the order of the code. */
    static List<Scope> in(FileModel file) {
        List<Scope> found = new ArrayList<>();
        for (Call call : file.calls()) {
            if (isOpening(call)) {
                boolean factory = call.isTo(Scope.TYPE, "open") || !call.name().equals("new") && hasFactory(call.type(), file);
                found.add(new Scope(file, call, variableOf(file, call), call.body(), factory));
            }
        }
        for (Body body : file.bodies()) {
            if (body.isMethod()) {
                for (int i = 0; i < body.declaration().parameters().size(); i++) {
                    handedTo(body, i, hasFactory(body.declaration().parameters().get(i), file)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What the code says by the number of type arguments counts more than the release, which may be a guess. */
    private static boolean hasFactory(TypeRef type, FileModel file) {
        return type.is(Scope.TYPE) && !type.args().isEmpty() ? type.args().size() > 1 : file.release() >= 25;
    }

    /** {@code StructuredTaskScope.open(…)}, {@code new ShutdownOnFailure()}, a method of the project that gives a scope. */
    private static boolean isOpening(Call call) {
        if (call.expression() == null || call.node() instanceof MethodReferenceExpr) {
            return false;
        }
        if (call.isTo(Scope.TYPE, "open", "new")) {
            return true;
        }
        return !call.name().equals("new") && !Scope.JOINS.contains(call.name()) && call.target().isPresent() && call.type().isClass()
                && call.file().isSubtype(call.type(), Scope.TYPE);
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
        return type.isClass() && file.isSubtype(type, Scope.TYPE)
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
}
