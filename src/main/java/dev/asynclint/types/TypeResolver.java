package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.Type;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Types of the expressions of one file, found on demand and remembered. Not thread-safe: one file, one thread.
 *
 * <p>Where Java's rules would need a class path, the answer is {@link TypeRef#UNKNOWN}; rules are silent on it.
 *
 * <p>What an expression is depends on what it calls and where it stands, and the other way round: so this class and those
 * that it makes ask each other. Others need only this one.
 */
public final class TypeResolver {

    private static final int MAX_DEPTH = 120;

    private final Types.View view;
    private final Names names;
    private final LexicalScope scope;
    private final Variables variables;
    private final CallResolver calls;
    private final TargetTypes targets;
    private final Inference inference;
    private final Map<Expression, TypeRef> types = new IdentityHashMap<>();
    private int depth;

    public TypeResolver(Types.View view, Names names) {
        this.view = view;
        this.names = names;
        scope = new LexicalScope(this, names);
        variables = new Variables(this);
        calls = new CallResolver(this);
        targets = new TargetTypes(this);
        inference = new Inference(this);
    }

    public Types.View view() {
        return view;
    }

    public Names names() {
        return names;
    }

    LexicalScope scope() {
        return scope;
    }

    Variables variables() {
        return variables;
    }

    CallResolver calls() {
        return calls;
    }

    TargetTypes targets() {
        return targets;
    }

    Inference inference() {
        return inference;
    }

    /** The static type of an expression; a type variable is replaced by its bound. */
    public TypeRef typeOf(Expression expression) {
        TypeRef known = types.get(expression);
        if (known != null) {
            return known;
        }
        if (depth > MAX_DEPTH) {
            return TypeRef.UNKNOWN;
        }
        types.put(expression, TypeRef.UNKNOWN);
        depth++;
        try {
            TypeRef type = scope.bound(compute(expression), expression);
            types.put(expression, type);
            return type;
        } finally {
            depth--;
        }
    }

    private TypeRef compute(Expression e) {
        if (e instanceof NameExpr name) {
            Variable variable = variables.find(name.getNameAsString(), name);
            return variable == null ? TypeRef.UNKNOWN : variable.type();
        }
        if (e instanceof MethodCallExpr call) {
            return calls.returnType(call, calls.resolve(call));
        }
        if (e instanceof ObjectCreationExpr creation) {
            return createdType(creation);
        }
        if (e instanceof FieldAccessExpr access) {
            Variable variable = variables.field(access);
            return variable == null ? TypeRef.UNKNOWN : variable.type();
        }
        if (e instanceof EnclosedExpr enclosed) {
            return typeOf(enclosed.getInner());
        }
        if (e instanceof CastExpr cast) {
            return scope.read(cast.getType(), e);
        }
        if (e instanceof ThisExpr self) {
            return self.getTypeName().map(n -> scope.named(n.asString(), e)).orElseGet(() -> scope.selfType(e));
        }
        if (e instanceof SuperExpr) {
            return scope.superType(scope.selfType(e));
        }
        if (e instanceof AssignExpr assign) {
            return typeOf(assign.getTarget());
        }
        if (e instanceof ConditionalExpr conditional) {
            TypeRef then = typeOf(conditional.getThenExpr());
            return then.isKnown() ? then : typeOf(conditional.getElseExpr());
        }
        if (e instanceof ArrayAccessExpr access) {
            TypeRef array = typeOf(access.getName());
            return array.kind() == TypeRef.Kind.ARRAY ? array.arg(0) : TypeRef.UNKNOWN;
        }
        if (e instanceof ArrayCreationExpr creation) {
            TypeRef type = scope.read(creation.getElementType(), e);
            for (int i = 0; i < creation.getLevels().size(); i++) {
                type = TypeRef.array(type);
            }
            return type;
        }
        if (e instanceof SwitchExpr choice) {
            return Syntax.valuesOf(choice).stream().map(this::typeOf).filter(TypeRef::isKnown).findFirst().orElse(TypeRef.UNKNOWN);
        }
        if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr) {
            return TypeRef.STRING;
        }
        if (e instanceof LiteralExpr literal) {
            return literalType(literal);
        }
        if (e instanceof ClassExpr literal) {
            return TypeRef.of("java.lang.Class", scope.read(literal.getType(), e));
        }
        if (e instanceof BinaryExpr binary) {
            return binaryType(binary);
        }
        if (e instanceof UnaryExpr unary) {
            return typeOf(unary.getExpression());
        }
        if (e instanceof InstanceOfExpr) {
            return TypeRef.primitive("boolean");
        }
        if (e instanceof LambdaExpr || e instanceof MethodReferenceExpr) {
            return targets.targetType(e);
        }
        return TypeRef.UNKNOWN;
    }

    private static TypeRef literalType(LiteralExpr literal) {
        if (literal instanceof IntegerLiteralExpr) {
            return TypeRef.primitive("int");
        }
        if (literal instanceof LongLiteralExpr) {
            return TypeRef.primitive("long");
        }
        if (literal instanceof BooleanLiteralExpr) {
            return TypeRef.primitive("boolean");
        }
        if (literal instanceof DoubleLiteralExpr) {
            return TypeRef.primitive("double");
        }
        return literal instanceof CharLiteralExpr ? TypeRef.primitive("char") : TypeRef.UNKNOWN;
    }

    private TypeRef binaryType(BinaryExpr binary) {
        return switch (binary.getOperator()) {
            case PLUS -> {
                TypeRef left = typeOf(binary.getLeft());
                TypeRef right = typeOf(binary.getRight());
                yield left.is("java.lang.String") || right.is("java.lang.String") ? TypeRef.STRING : left;
            }
            case MINUS, MULTIPLY, DIVIDE, REMAINDER, LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT,
                 BINARY_AND, BINARY_OR, XOR -> typeOf(binary.getLeft());
            default -> TypeRef.primitive("boolean");
        };
    }

    TypeRef createdType(ObjectCreationExpr creation) {
        TypeRef type = creation.getScope().map(this::typeOf)
                .map(outer -> nestedType(outer, creation.getType().getNameAsString()))
                .orElseGet(() -> scope.read(creation.getType(), creation));
        boolean diamond = creation.getType().getTypeArguments().map(List::isEmpty).orElse(false);
        if (diamond) {
            TypeRef target = targets.targetType(creation);
            if (target.isClass() && !target.args().isEmpty() && type.isClass()) {
                return inference.inferDiamond(type, target);
            }
            return inference.inferDiamond(type, calls.resolve(creation));
        }
        return type;
    }

    private TypeRef nestedType(TypeRef outer, String name) {
        String member = outer.isClass() ? view.memberType(outer.name(), name, 0) : null;
        return member == null ? TypeRef.UNKNOWN : TypeRef.of(member);
    }

    /** What a lambda or method reference gives back; void when nothing. */
    public TypeRef resultOf(Expression functional) {
        if (functional instanceof EnclosedExpr enclosed) {
            return resultOf(enclosed.getInner());
        }
        if (functional instanceof LambdaExpr lambda) {
            if (lambda.getExpressionBody().isPresent()) {
                return typeOf(lambda.getExpressionBody().get());
            }
            List<ReturnStmt> returns = Syntax.returnsOf(lambda);
            if (returns.stream().noneMatch(r -> r.getExpression().isPresent())) {
                return TypeRef.VOID;
            }
            return returns.stream().flatMap(r -> r.getExpression().stream()).map(this::typeOf)
                    .filter(TypeRef::isKnown).findFirst().orElse(TypeRef.UNKNOWN);
        }
        if (functional instanceof MethodReferenceExpr reference) {
            if (reference.getIdentifier().equals("new")) {
                return scopeType(reference.getScope());
            }
            return calls.returnType(reference, calls.resolve(reference));
        }
        return targets.samReturn(typeOf(functional));
    }

    /** What iterating over a value of this type gives. */
    public TypeRef elementOf(TypeRef iterable) {
        if (iterable.kind() == TypeRef.Kind.ARRAY) {
            return iterable.arg(0);
        }
        TypeRef seen = iterable.isClass() ? view.asSuper(iterable, "java.lang.Iterable") : null;
        return seen == null ? TypeRef.UNKNOWN : seen.arg(0);
    }

    /** The type on the left of {@code ::}, named or of an expression. */
    TypeRef scopeType(Expression left) {
        if (left instanceof TypeExpr type) {
            Variable variable = variables.variable(left);
            return variable != null ? variable.type() : scope.read(type.getType(), left);
        }
        return variables.isTypeName(left) ? scope.named(left.toString(), left) : typeOf(left);
    }

    // ---- what others find out ----

    /** What a name, a field access or {@code this.name} stands for; null when it is no variable that is known. */
    public Variable variable(Expression expression) {
        return variables.variable(expression);
    }

    /** The field or local variable of a declaration. */
    public Variable declared(VariableDeclarator declarator) {
        return variables.declared(declarator);
    }

    /** A field that this file's unit declares, as the named type's own code sees it. */
    public Optional<Variable> fieldOf(CompilationUnit unit, String owner, String name) {
        return variables.fieldOf(unit, owner, name);
    }

    /** What a call, a constructor call or a method reference calls. */
    public Resolution resolve(Node call) {
        return calls.resolve(call);
    }

    /** The declaration of any method or constructor of this file. */
    public MethodDecl declare(CallableDeclaration<?> callable) {
        return scope.declare(callable);
    }

    /** A type as it stands in the code at a node. */
    public TypeRef read(Type type, Node at) {
        return scope.read(type, at);
    }

    /** The type of {@code this} at a node. */
    public TypeRef selfType(Node node) {
        return scope.selfType(node);
    }

    /** Full names of the named types around a node, innermost first. */
    public List<String> enclosingTypes(Node node) {
        return scope.enclosingTypes(node);
    }

    /** The name of the type that declares a member; anonymous and local classes are named by their line. */
    public String ownerName(Node member) {
        return scope.ownerName(member);
    }
}
