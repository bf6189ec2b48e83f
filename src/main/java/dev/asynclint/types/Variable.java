package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import java.util.Optional;

/**
 * What a simple name or a field access stands for.
 *
 * @param owner       the declaring type of a field; empty for locals and parameters
 * @param declaration the declarator, parameter or pattern; null for a field of another file
 * @param initializer what it is set to where it is declared; null when there is nothing
 */
public record Variable(Kind kind, String name, TypeRef type, String owner, Node declaration, Expression initializer) {

    public enum Kind { LOCAL, PARAMETER, LAMBDA_PARAMETER, FIELD }

    public Optional<Expression> initial() {
        return Optional.ofNullable(initializer);
    }

    public boolean isField() {
        return kind == Kind.FIELD;
    }

    /** Tells variables of one program apart: fields by owner and name, others by the place of their declaration. */
    public String identity() {
        if (isField()) {
            return owner + "." + name;
        }
        return name + "@" + (declaration == null ? "" : declaration.getBegin().map(Object::toString).orElse(""));
    }
}
