package dev.asynclint.model;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.List;

/** Where code uses a variable by its simple name; the parser takes that of {@code variable::method} for a type's. */
final class Uses {

    private Uses() {
    }

    static List<Expression> of(String variable, Node code) {
        return code.findAll(Expression.class, e -> isOf(variable, e));
    }

    static boolean isUsed(String variable, Node code) {
        return code.findFirst(Expression.class, e -> isOf(variable, e)).isPresent();
    }

    static boolean isOf(String variable, Expression expression) {
        return expression instanceof NameExpr name && name.getNameAsString().equals(variable)
                || expression instanceof TypeExpr type && type.getType().isClassOrInterfaceType()
                && type.getType().asClassOrInterfaceType().asString().equals(variable);
    }
}
