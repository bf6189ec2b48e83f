package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.VarType;
import java.util.ArrayList;
import java.util.List;

/** What the shape of code says, before anything is known of types. */
public final class Syntax {

    private Syntax() {
    }

    /** Which argument of the call an expression is; -1 when it is none. */
    public static int argumentIndex(Node call, Expression expression) {
        List<Expression> arguments = argumentsOf(call);
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) == expression) {
                return i;
            }
        }
        return -1;
    }

    /** What a call or a constructor call is given; nothing when the node is none. */
    public static List<Expression> argumentsOf(Node call) {
        if (call instanceof MethodCallExpr method) {
            return method.getArguments();
        }
        if (call instanceof ObjectCreationExpr creation) {
            return creation.getArguments();
        }
        if (call instanceof ExplicitConstructorInvocationStmt constructor) {
            return constructor.getArguments();
        }
        return List.of();
    }

    /** A lambda or a method reference, also in parentheses. */
    public static boolean isFunctional(Expression expression) {
        return expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr
                || expression instanceof EnclosedExpr enclosed && isFunctional(enclosed.getInner());
    }

    /** The return statements of a lambda itself, not those of lambdas and classes within. */
    static List<ReturnStmt> returnsOf(LambdaExpr lambda) {
        List<ReturnStmt> found = new ArrayList<>(1);
        collectReturns(lambda.getBody(), found);
        return found;
    }

    private static void collectReturns(Node node, List<ReturnStmt> into) {
        if (node instanceof ReturnStmt statement) {
            into.add(statement);
        }
        for (Node child : node.getChildNodes()) {
            if (!(child instanceof LambdaExpr) && !(child instanceof TypeDeclaration<?>)
                    && !(child instanceof ObjectCreationExpr)) {
                collectReturns(child, into);
            }
        }
    }

    /** What a switch may give: {@code case 1 -> value;} and {@code yield value;}. */
    static List<Expression> valuesOf(SwitchExpr choice) {
        List<Expression> values = new ArrayList<>(choice.getEntries().size());
        for (SwitchEntry entry : choice.getEntries()) {
            if (entry.getType() == SwitchEntry.Type.EXPRESSION) {
                entry.getStatements().forEach(s -> s.toExpressionStmt().ifPresent(value -> values.add(value.getExpression())));
            } else {
                entry.findAll(YieldStmt.class, s -> s.findAncestor(SwitchExpr.class).orElse(null) == choice)
                        .forEach(s -> values.add(s.getExpression()));
            }
        }
        return values;
    }

    /** The method, constructor, lambda or initialiser around a node; null at the level of a type. */
    public static Node enclosingCallable(Node node) {
        Node n = node.getParentNode().orElse(null);
        while (n != null && !(n instanceof CallableDeclaration<?>) && !(n instanceof LambdaExpr)
                && !(n instanceof InitializerDeclaration)
                && !(n instanceof TypeDeclaration<?>)) {
            n = n.getParentNode().orElse(null);
        }
        return n;
    }

    /** An anonymous class, also that of an enum constant. */
    static boolean isAnonymousClass(Node node) {
        return node instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()
                || node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty();
    }

    /** Whether a type is declared in no method and no expression. */
    static boolean isMemberType(TypeDeclaration<?> type) {
        Node parent = type.getParentNode().orElse(null);
        return parent instanceof CompilationUnit || parent instanceof TypeDeclaration<?> outer && isMemberType(outer);
    }

    /** {@code var}: the parser may read it as a class of that name. */
    static boolean isVar(Type type) {
        return type instanceof VarType
                || type instanceof ClassOrInterfaceType named && named.getNameAsString().equals("var")
                && named.getScope().isEmpty();
    }
}
