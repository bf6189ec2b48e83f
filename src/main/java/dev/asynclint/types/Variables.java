package dev.asynclint.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a name stands for, by looking outwards from the place where it is used. */
final class Variables {

    private final TypeResolver resolver;
    private final Map<Node, Map<String, TypePatternExpr>> patterns = new IdentityHashMap<>();

    Variables(TypeResolver resolver) {
        this.resolver = resolver;
    }

    /** The variable of this name at a place; null when there is none. */
    Variable find(String name, Node use) {
        Node inner = use;
        for (Node n = use.getParentNode().orElse(null); n != null; n = n.getParentNode().orElse(null)) {
            Variable found = declaredIn(n, inner, name);
            if (found != null) {
                return found;
            }
            if (n instanceof CallableDeclaration<?> || n instanceof LambdaExpr || n instanceof FieldDeclaration) {
                Variable pattern = pattern(n, name);
                if (pattern != null) {
                    return pattern;
                }
            }
            inner = n;
        }
        for (String owner : resolver.names().staticImports(name)) {
            Variable field = inheritedField(TypeRef.of(owner), name);
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    /** A field of this name, of the types around or their supertypes. */
    Variable findField(String name, Node use) {
        for (Node n = use; n != null; n = n.getParentNode().orElse(null)) {
            Variable found = n instanceof TypeDeclaration<?> || TypeResolver.isAnonymousClass(n)
                    ? field(n, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Variable declaredIn(Node scope, Node inner, String name) {
        if (scope instanceof BlockStmt block) {
            return inStatements(block.getStatements(), inner, name);
        }
        if (scope instanceof SwitchEntry entry) {
            return inStatements(entry.getStatements(), inner, name);
        }
        if (scope instanceof LambdaExpr lambda) {
            return parameter(lambda.getParameters(), name, Variable.Kind.LAMBDA_PARAMETER);
        }
        if (scope instanceof CallableDeclaration<?> callable) {
            return parameter(callable.getParameters(), name, Variable.Kind.PARAMETER);
        }
        if (scope instanceof ForEachStmt loop && inner != loop.getIterable()) {
            VariableDeclarator declarator = loop.getVariable().getVariable(0);
            if (declarator.getNameAsString().equals(name)) {
                TypeRef type = TypeResolver.isVar(declarator.getType())
                        ? resolver.elementOf(resolver.typeOf(loop.getIterable()))
                        : resolver.read(declarator.getType(), loop);
                return new Variable(Variable.Kind.LOCAL, name, type, "", declarator, null);
            }
            return null;
        }
        if (scope instanceof ForStmt loop) {
            return inExpressions(loop.getInitialization(), name);
        }
        if (scope instanceof TryStmt attempt && !(inner instanceof CatchClause)
                && attempt.getFinallyBlock().orElse(null) != inner) {
            return inExpressions(attempt.getResources(), name);
        }
        if (scope instanceof CatchClause clause) {
            return parameter(List.of(clause.getParameter()), name, Variable.Kind.LOCAL);
        }
        if (scope instanceof TypeDeclaration<?> || TypeResolver.isAnonymousClass(scope) && inner instanceof BodyDeclaration<?>) {
            return field(scope, name);
        }
        return null;
    }

    private Variable inStatements(NodeList<Statement> statements, Node before, String name) {
        for (Statement statement : statements) {
            if (statement == before) {
                return null;
            }
            if (statement.isExpressionStmt()
                    && statement.asExpressionStmt().getExpression() instanceof VariableDeclarationExpr declaration) {
                Variable found = inDeclaration(declaration, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Variable inExpressions(NodeList<Expression> expressions, String name) {
        for (Expression expression : expressions) {
            if (expression instanceof VariableDeclarationExpr declaration) {
                Variable found = inDeclaration(declaration, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Variable inDeclaration(VariableDeclarationExpr declaration, String name) {
        for (VariableDeclarator declarator : declaration.getVariables()) {
            if (declarator.getNameAsString().equals(name)) {
                return local(declarator);
            }
        }
        return null;
    }

    /** The variable of a declaration. */
    Variable declared(VariableDeclarator declarator) {
        return declarator.getParentNode().orElse(null) instanceof FieldDeclaration field
                ? new Variable(Variable.Kind.FIELD, declarator.getNameAsString(), resolver.read(declarator.getType(), declarator),
                        resolver.ownerName(field), declarator, declarator.getInitializer().orElse(null))
                : local(declarator);
    }

    private Variable local(VariableDeclarator declarator) {
        Expression initializer = declarator.getInitializer().orElse(null);
        TypeRef type = TypeResolver.isVar(declarator.getType())
                ? initializer == null ? TypeRef.UNKNOWN : resolver.typeOf(initializer)
                : resolver.read(declarator.getType(), declarator);
        return new Variable(Variable.Kind.LOCAL, declarator.getNameAsString(), type, "", declarator, initializer);
    }

    private Variable parameter(List<Parameter> parameters, String name, Variable.Kind kind) {
        for (Parameter parameter : parameters) {
            if (parameter.getNameAsString().equals(name)) {
                return new Variable(kind, name, resolver.parameter(parameter), "", parameter, null);
            }
        }
        return null;
    }

    /** {@code x instanceof Foo f}: the scope of f follows the flow; one pattern of that name in the method is it. */
    private Variable pattern(Node callable, String name) {
        TypePatternExpr found = patterns.computeIfAbsent(callable, this::patternsIn).get(name);
        return found == null ? null
                : new Variable(Variable.Kind.LOCAL, name, resolver.read(found.getType(), found), "", found, null);
    }

    private Map<String, TypePatternExpr> patternsIn(Node callable) {
        Map<String, TypePatternExpr> found = new HashMap<>(2);
        callable.walk(TypePatternExpr.class, p -> found.putIfAbsent(p.getNameAsString(), p));
        return found;
    }

    private Variable field(Node type, String name) {
        List<? extends Node> members = type instanceof TypeDeclaration<?> declaration ? declaration.getMembers()
                : type instanceof ObjectCreationExpr creation ? creation.getAnonymousClassBody().orElseThrow()
                : List.of();
        for (Node member : members) {
            if (member instanceof FieldDeclaration declaration) {
                for (VariableDeclarator declarator : declaration.getVariables()) {
                    if (declarator.getNameAsString().equals(name)) {
                        return declared(declarator);
                    }
                }
            }
        }
        if (type instanceof RecordDeclaration record) {
            for (Parameter component : record.getParameters()) {
                if (component.getNameAsString().equals(name)) {
                    return new Variable(Variable.Kind.FIELD, name, resolver.parameter(component),
                            resolver.enclosingTypes(record).get(0), component, null);
                }
            }
        }
        if (type instanceof EnumDeclaration declaration
                && declaration.getEntries().stream().anyMatch(e -> e.getNameAsString().equals(name))) {
            String owner = resolver.enclosingTypes(declaration).get(0);
            return new Variable(Variable.Kind.FIELD, name, TypeRef.of(owner), owner, null, null);
        }
        TypeRef self = type instanceof ObjectCreationExpr creation ? resolver.typeOf(creation) : resolver.selfType(type);
        return self.isClass() ? inheritedField(self, name) : null;
    }

    /** A field of a type or of one of its supertypes, without its syntax tree. */
    Variable inheritedField(TypeRef type, String name) {
        for (TypeRef each : resolver.view().hierarchy(type)) {
            TypeDecl declaration = each.isClass() ? resolver.view().find(each.name()) : null;
            TypeRef field = declaration == null ? null : declaration.fields().get(name);
            if (field != null) {
                return new Variable(Variable.Kind.FIELD, name, resolver.inTermsOf(each, each.name(), field),
                        each.name(), null, null);
            }
        }
        return null;
    }
}
