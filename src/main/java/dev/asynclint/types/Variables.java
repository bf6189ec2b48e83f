package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
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
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a name or a field access stands for, by looking outwards from the place where it is used. */
final class Variables {

    private final TypeResolver resolver;
    private final Map<Node, Map<String, TypePatternExpr>> patterns = new IdentityHashMap<>();

    Variables(TypeResolver resolver) {
        this.resolver = resolver;
    }

    /** What a name, a field access or {@code this.name} stands for; null when it is no variable that is known. */
    Variable variable(Expression expression) {
        if (expression instanceof NameExpr name) {
            return find(name.getNameAsString(), name);
        }
        if (expression instanceof FieldAccessExpr access) {
            return field(access);
        }
        if (expression instanceof TypeExpr type) {
            return namedBeforeReference(type);
        }
        return expression instanceof EnclosedExpr enclosed ? variable(enclosed.getInner()) : null;
    }

    /** The parser reads each name before {@code ::} as a type; a variable of that name comes first. */
    private Variable namedBeforeReference(TypeExpr scope) {
        if (!(scope.getType() instanceof ClassOrInterfaceType type) || type.getTypeArguments().isPresent()) {
            return null;
        }
        String[] path = type.getNameWithScope().split("\\.");
        Variable found = find(path[0], scope);
        for (int i = 1; i < path.length && found != null; i++) {
            found = found.type().isClass() ? inheritedField(found.type(), path[i]) : null;
        }
        return found;
    }

    /** A field that this file's unit declares, as the named type's own code sees it. */
    Optional<Variable> fieldOf(CompilationUnit unit, String owner, String name) {
        return unit.findAll(FieldDeclaration.class).stream().filter(f -> resolver.scope().ownerName(f).equals(owner))
                .flatMap(f -> f.getVariables().stream()).filter(v -> v.getNameAsString().equals(name)).findFirst()
                .map(v -> new Variable(Variable.Kind.FIELD, name, resolver.scope().read(v.getType(), v), owner, v,
                        v.getInitializer().orElse(null)));
    }

    /** What a field access stands for; null when it is no field that is known. */
    Variable field(FieldAccessExpr access) {
        Expression scope = access.getScope();
        String name = access.getNameAsString();
        if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
            return findField(name, access);
        }
        TypeRef type = isTypeName(scope) ? resolver.scope().named(scope.toString(), access) : resolver.typeOf(scope);
        if (type.kind() == TypeRef.Kind.ARRAY && name.equals("length")) {
            return new Variable(Variable.Kind.FIELD, name, TypeRef.primitive("int"), "[]", null, null);
        }
        return type.isClass() ? inheritedField(type, name) : null;
    }

    /** Whether an expression names a type: no variable of that name is in scope, and a type is. */
    boolean isTypeName(Expression expression) {
        if (expression instanceof NameExpr name) {
            return find(name.getNameAsString(), name) == null
                    && resolver.names().resolve(name.getNameAsString(), resolver.scope().enclosingTypes(name)) != null;
        }
        if (expression instanceof FieldAccessExpr access && isDottedName(access)) {
            Expression first = access;
            while (first instanceof FieldAccessExpr inner) {
                first = inner.getScope();
            }
            return find(((NameExpr) first).getNameAsString(), first) == null && field(access) == null
                    && resolver.names().resolve(access.toString(), resolver.scope().enclosingTypes(access)) != null;
        }
        return false;
    }

    private static boolean isDottedName(Expression expression) {
        return expression instanceof NameExpr
                || expression instanceof FieldAccessExpr access && isDottedName(access.getScope());
    }

    /** Whether a type is named on the left of {@code ::}. */
    boolean isTypeScope(Expression scope) {
        return scope instanceof TypeExpr ? variable(scope) == null : isTypeName(scope);
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
            Variable found = n instanceof TypeDeclaration<?> || Syntax.isAnonymousClass(n)
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
                TypeRef type = Syntax.isVar(declarator.getType())
                        ? resolver.elementOf(resolver.typeOf(loop.getIterable()))
                        : resolver.scope().read(declarator.getType(), loop);
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
        if (scope instanceof TypeDeclaration<?> || Syntax.isAnonymousClass(scope) && inner instanceof BodyDeclaration<?>) {
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
                ? new Variable(Variable.Kind.FIELD, declarator.getNameAsString(), resolver.scope().read(declarator.getType(), declarator),
                        resolver.scope().ownerName(field), declarator, declarator.getInitializer().orElse(null))
                : local(declarator);
    }

    private Variable local(VariableDeclarator declarator) {
        Expression initializer = declarator.getInitializer().orElse(null);
        TypeRef type = Syntax.isVar(declarator.getType())
                ? initializer == null ? TypeRef.UNKNOWN : resolver.typeOf(initializer)
                : resolver.scope().read(declarator.getType(), declarator);
        return new Variable(Variable.Kind.LOCAL, declarator.getNameAsString(), type, "", declarator, initializer);
    }

    private Variable parameter(List<Parameter> parameters, String name, Variable.Kind kind) {
        for (Parameter parameter : parameters) {
            if (parameter.getNameAsString().equals(name)) {
                return new Variable(kind, name, resolver.targets().parameter(parameter), "", parameter, null);
            }
        }
        return null;
    }

    /** {@code x instanceof Foo f}: the scope of f follows the flow; one pattern of that name in the method is it. */
    private Variable pattern(Node callable, String name) {
        TypePatternExpr found = patterns.computeIfAbsent(callable, this::patternsIn).get(name);
        return found == null ? null
                : new Variable(Variable.Kind.LOCAL, name, resolver.scope().read(found.getType(), found), "", found, null);
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
                    return new Variable(Variable.Kind.FIELD, name, resolver.targets().parameter(component),
                            resolver.scope().enclosingTypes(record).get(0), component, null);
                }
            }
        }
        if (type instanceof EnumDeclaration declaration
                && declaration.getEntries().stream().anyMatch(e -> e.getNameAsString().equals(name))) {
            String owner = resolver.scope().enclosingTypes(declaration).get(0);
            return new Variable(Variable.Kind.FIELD, name, TypeRef.of(owner), owner, null, null);
        }
        TypeRef self = type instanceof ObjectCreationExpr creation ? resolver.typeOf(creation) : resolver.scope().selfType(type);
        return self.isClass() ? inheritedField(self, name) : null;
    }

    /** A field of a type or of one of its supertypes, without its syntax tree. */
    Variable inheritedField(TypeRef type, String name) {
        for (TypeRef each : resolver.view().hierarchy(type)) {
            TypeDecl declaration = each.isClass() ? resolver.view().find(each.name()) : null;
            TypeRef field = declaration == null ? null : declaration.fields().get(name);
            if (field != null) {
                return new Variable(Variable.Kind.FIELD, name, resolver.inference().inTermsOf(each, each.name(), field),
                        each.name(), null, null);
            }
        }
        return null;
    }
}
