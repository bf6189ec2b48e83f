package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.UnknownType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is expected of an expression where it stands, and so what the parameters of a lambda are. */
final class TargetTypes {

    private final TypeResolver resolver;

    TargetTypes(TypeResolver resolver) {
        this.resolver = resolver;
    }

    /** What an expression is expected to be where it stands: a parameter, a variable, a return type. */
    TypeRef targetType(Expression expression) {
        Node parent = expression.getParentNode().orElse(null);
        if (parent instanceof EnclosedExpr || parent instanceof ConditionalExpr) {
            return targetType((Expression) parent);
        }
        if (parent instanceof CastExpr cast) {
            return resolver.scope().read(cast.getType(), cast);
        }
        if (parent instanceof VariableDeclarator declarator) {
            return Syntax.isVar(declarator.getType()) ? TypeRef.UNKNOWN : resolver.scope().read(declarator.getType(), declarator);
        }
        if (parent instanceof AssignExpr assign && assign.getValue() == expression) {
            return resolver.typeOf(assign.getTarget());
        }
        if (parent instanceof ReturnStmt) {
            Node callable = Syntax.enclosingCallable(parent);
            if (callable instanceof MethodDeclaration method) {
                return resolver.scope().read(method.getType(), method);
            }
            if (callable instanceof LambdaExpr lambda) {
                return samReturn(resolver.typeOf(lambda));
            }
        }
        if (parent instanceof ExpressionStmt
                && parent.getParentNode().orElse(null) instanceof LambdaExpr lambda) {
            return samReturn(resolver.typeOf(lambda));
        }
        int index = Syntax.argumentIndex(parent, expression);
        if (index >= 0) {
            return parameterType(parent, index);
        }
        return TypeRef.UNKNOWN;
    }

    /** What the one method of a functional interface gives. */
    TypeRef samReturn(TypeRef functional) {
        MethodDecl sam = resolver.view().functionalMethod(functional);
        return sam == null ? TypeRef.UNKNOWN : resolver.inference().inTermsOf(functional, sam.owner(), sam.returns());
    }

    /** The type of a call's parameter, with what the receiver and the other arguments bind. */
    private TypeRef parameterType(Node call, int index) {
        Resolution resolution = resolver.calls().resolve(call);
        if (resolution.method() == null) {
            return TypeRef.UNKNOWN;
        }
        int count = Syntax.argumentsOf(call).size();
        TypeRef declared = resolution.method().parameterFor(index, count);
        Map<String, TypeRef> bindings = new HashMap<>(resolver.inference().bind(call, resolution, false));
        Set<String> open = resolution.method().variables().keySet();
        if (call instanceof MethodCallExpr inner && declared.mentionsVariable() && !bindings.keySet().containsAll(open)) {
            // the elements of `collect(toMap(f -> f.id(), …))`: what is expected of the call decides on its parameters
            TypeRef returns = resolver.inference().inTermsOf(resolution.receiver(), resolution.method(), resolution.method().returns());
            resolver.inference().unify(returns, targetType(inner), open, bindings);
        }
        return resolver.inference().inTermsOf(resolution.receiver(), resolution.method(), declared).substitute(bindings);
    }

    /** The inferred type of a lambda's parameter. */
    private TypeRef lambdaParameter(LambdaExpr lambda, int index) {
        TypeRef functional = resolver.typeOf(lambda);
        MethodDecl sam = resolver.view().functionalMethod(functional);
        if (sam == null || index >= sam.parameters().size()) {
            return TypeRef.UNKNOWN;
        }
        return resolver.inference().inTermsOf(functional, sam.owner(), sam.parameters().get(index));
    }

    /** The declared or inferred type of a parameter of a method, lambda or catch clause. */
    TypeRef parameter(Parameter parameter) {
        TypeRef type;
        if (parameter.getParentNode().orElse(null) instanceof LambdaExpr lambda
                && (parameter.getType() instanceof UnknownType || Syntax.isVar(parameter.getType()))) {
            type = lambdaParameter(lambda, lambda.getParameters().indexOf(parameter));
        } else {
            type = resolver.scope().read(parameter.getType(), parameter);
        }
        return parameter.isVarArgs() ? TypeRef.array(type) : type;
    }
}
