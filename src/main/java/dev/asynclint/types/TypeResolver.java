package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Types of the expressions of one file, found on demand and remembered. Not thread-safe: one file, one thread.
 *
 * <p>Where Java's rules would need a class path, the answer is {@link TypeRef#UNKNOWN}; rules are silent on it.
 */
public final class TypeResolver {

    private static final int MAX_DEPTH = 120;

    private final Types.View view;
    private final Names names;
    private final TypeReader reader;
    private final Variables variables;
    private final Overloads overloads;
    private final DeclarationReader declarations;
    private final Map<Expression, TypeRef> types = new IdentityHashMap<>();
    private final Map<Node, Resolution> resolutions = new IdentityHashMap<>();
    private final Map<Node, List<String>> enclosing = new IdentityHashMap<>();
    private final Map<Node, Map<String, TypeRef>> typeVariables = new IdentityHashMap<>();
    private int depth;

    public TypeResolver(Types.View view, Names names) {
        this.view = view;
        this.names = names;
        reader = new TypeReader(names);
        variables = new Variables(this);
        overloads = new Overloads(this);
        declarations = new DeclarationReader(view.file(), reader);
    }

    public Types.View view() {
        return view;
    }

    public Names names() {
        return names;
    }

    // ---- types of expressions ----

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
            TypeRef type = bound(compute(expression), expression);
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
            return returnType(call, resolve(call));
        }
        if (e instanceof ObjectCreationExpr creation) {
            return createdType(creation);
        }
        if (e instanceof FieldAccessExpr access) {
            Variable variable = field(access);
            return variable == null ? TypeRef.UNKNOWN : variable.type();
        }
        if (e instanceof EnclosedExpr enclosed) {
            return typeOf(enclosed.getInner());
        }
        if (e instanceof CastExpr cast) {
            return read(cast.getType(), e);
        }
        if (e instanceof ThisExpr self) {
            return self.getTypeName().map(n -> named(n.asString(), e)).orElseGet(() -> selfType(e));
        }
        if (e instanceof SuperExpr) {
            return superType(selfType(e));
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
            TypeRef type = read(creation.getElementType(), e);
            for (int i = 0; i < creation.getLevels().size(); i++) {
                type = TypeRef.array(type);
            }
            return type;
        }
        if (e instanceof SwitchExpr choice) {
            return valuesOf(choice).stream().map(this::typeOf).filter(TypeRef::isKnown).findFirst().orElse(TypeRef.UNKNOWN);
        }
        if (e instanceof StringLiteralExpr || e instanceof TextBlockLiteralExpr) {
            return TypeRef.STRING;
        }
        if (e instanceof LiteralExpr literal) {
            return literalType(literal);
        }
        if (e instanceof ClassExpr literal) {
            return TypeRef.of("java.lang.Class", read(literal.getType(), e));
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
            return targetType(e);
        }
        return TypeRef.UNKNOWN;
    }

    /** What a switch may give: {@code case 1 -> value;} and {@code yield value;}. */
    private static List<Expression> valuesOf(SwitchExpr choice) {
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

    private TypeRef createdType(ObjectCreationExpr creation) {
        TypeRef type = creation.getScope().map(this::typeOf)
                .map(outer -> nestedType(outer, creation.getType().getNameAsString()))
                .orElseGet(() -> read(creation.getType(), creation));
        boolean diamond = creation.getType().getTypeArguments().map(List::isEmpty).orElse(false);
        if (diamond) {
            TypeRef target = targetType(creation);
            if (target.isClass() && !target.args().isEmpty() && type.isClass()) {
                return inferDiamond(type, target);
            }
            return inferDiamond(type, resolve(creation));
        }
        return type;
    }

    /** {@code var copy = new ArrayList<>(futures)}: what the constructor is given decides. */
    private TypeRef inferDiamond(TypeRef type, Resolution constructor) {
        TypeDecl declaration = type.isClass() && constructor.method() != null ? view.find(type.name()) : null;
        if (declaration == null) {
            return type;
        }
        Map<String, TypeRef> bindings = new HashMap<>();
        int count = constructor.arguments().size();
        for (int i = 0; i < count; i++) {
            overloads.unify(constructor.method().parameterFor(i, count), constructor.arguments().get(i),
                    declaration.variables().keySet(), bindings);
        }
        return bindings.isEmpty() ? type : type.withArgs(declaration.variables().keySet().stream()
                .map(v -> bindings.getOrDefault(v, TypeRef.UNKNOWN)).toList());
    }

    /** {@code List<Future<X>> l = new ArrayList<>()}: the arguments carry over when the variables correspond. */
    private TypeRef inferDiamond(TypeRef type, TypeRef target) {
        TypeDecl declaration = view.find(type.name());
        if (declaration == null || declaration.variables().isEmpty()) {
            return type.is(target.name()) ? target : type;
        }
        List<TypeRef> own = declaration.variables().keySet().stream().map(TypeRef::variable).toList();
        TypeRef seen = view.asSuper(type.withArgs(own), target.name());
        if (seen == null) {
            return type;
        }
        Map<String, TypeRef> bindings = new HashMap<>();
        overloads.unify(seen, target, declaration.variables().keySet(), bindings);
        return type.withArgs(own.stream().map(v -> bindings.getOrDefault(v.name(), TypeRef.UNKNOWN)).toList());
    }

    private TypeRef nestedType(TypeRef outer, String name) {
        String member = outer.isClass() ? view.memberType(outer.name(), name, 0) : null;
        return member == null ? TypeRef.UNKNOWN : TypeRef.of(member);
    }

    /** What an expression is expected to be where it stands: a parameter, a variable, a return type. */
    TypeRef targetType(Expression expression) {
        Node parent = expression.getParentNode().orElse(null);
        if (parent instanceof EnclosedExpr || parent instanceof ConditionalExpr) {
            return targetType((Expression) parent);
        }
        if (parent instanceof CastExpr cast) {
            return read(cast.getType(), cast);
        }
        if (parent instanceof VariableDeclarator declarator) {
            return isVar(declarator.getType()) ? TypeRef.UNKNOWN : read(declarator.getType(), declarator);
        }
        if (parent instanceof AssignExpr assign && assign.getValue() == expression) {
            return typeOf(assign.getTarget());
        }
        if (parent instanceof ReturnStmt) {
            Node callable = enclosingCallable(parent);
            if (callable instanceof MethodDeclaration method) {
                return read(method.getType(), method);
            }
            if (callable instanceof LambdaExpr lambda) {
                return samReturn(typeOf(lambda));
            }
        }
        if (parent instanceof com.github.javaparser.ast.stmt.ExpressionStmt
                && parent.getParentNode().orElse(null) instanceof LambdaExpr lambda) {
            return samReturn(typeOf(lambda));
        }
        int index = argumentIndex(parent, expression);
        if (index >= 0) {
            return parameterType(parent, index);
        }
        return TypeRef.UNKNOWN;
    }

    private TypeRef samReturn(TypeRef functional) {
        MethodDecl sam = view.functionalMethod(functional);
        return sam == null ? TypeRef.UNKNOWN : inTermsOf(functional, sam.owner(), sam.returns());
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

    /** The type of a call's parameter, with what the receiver and the other arguments bind. */
    private TypeRef parameterType(Node call, int index) {
        Resolution resolution = resolveNode(call);
        if (resolution.method() == null) {
            return TypeRef.UNKNOWN;
        }
        int count = argumentsOf(call).size();
        TypeRef declared = resolution.method().parameterFor(index, count);
        Map<String, TypeRef> bindings = new HashMap<>(overloads.bind(call, resolution, false));
        Set<String> open = resolution.method().variables().keySet();
        if (call instanceof MethodCallExpr inner && declared.mentionsVariable() && !bindings.keySet().containsAll(open)) {
            // the elements of `collect(toMap(f -> f.id(), …))`: what is expected of the call decides on its parameters
            TypeRef returns = inTermsOf(resolution.receiver(), resolution.method(), resolution.method().returns());
            overloads.unify(returns, targetType(inner), open, bindings);
        }
        return inTermsOf(resolution.receiver(), resolution.method(), declared).substitute(bindings);
    }

    /** The inferred type of a lambda's parameter. */
    TypeRef lambdaParameter(LambdaExpr lambda, int index) {
        TypeRef functional = typeOf(lambda);
        MethodDecl sam = view.functionalMethod(functional);
        if (sam == null || index >= sam.parameters().size()) {
            return TypeRef.UNKNOWN;
        }
        return inTermsOf(functional, sam.owner(), sam.parameters().get(index));
    }

    /** A type out of a declaration of {@code owner}, with the type arguments that the use of the owner gives. */
    TypeRef inTermsOf(TypeRef use, String owner, TypeRef type) {
        if (!type.mentionsVariable()) {
            return type;
        }
        TypeRef seen = use.isClass() ? view.asSuper(use, owner) : null;
        TypeDecl declaration = view.find(owner);
        return seen == null || declaration == null ? type : type.substitute(view.bindings(declaration, seen));
    }

    /** As above, for a type out of a method: its own type variables hide those of its class, as in {@code List.of}. */
    TypeRef inTermsOf(TypeRef use, MethodDecl method, TypeRef type) {
        TypeRef seen = use.isClass() && type.mentionsVariable() ? view.asSuper(use, method.owner()) : null;
        TypeDecl declaration = seen == null ? null : view.find(method.owner());
        if (declaration == null) {
            return type;
        }
        Map<String, TypeRef> bindings = new HashMap<>(view.bindings(declaration, seen));
        bindings.keySet().removeAll(method.variables().keySet());
        return type.substitute(bindings);
    }

    private TypeRef returnType(Node call, Resolution resolution) {
        if (resolution.method() == null) {
            return cataloguedReturn(resolution);
        }
        MethodDecl method = resolution.method();
        if (method.name().equals("getClass") && method.parameters().isEmpty()) {
            return method.returns();
        }
        TypeRef returns = inTermsOf(resolution.receiver(), method, method.returns());
        if (!returns.mentionsVariable()) {
            return returns;
        }
        returns = returns.substitute(overloads.bind(call, resolution, true));
        Map<String, TypeRef> rest = new HashMap<>();
        method.variables().forEach((name, bound) ->
                rest.put(name, bound.is("java.lang.Object") || bound.mentionsVariable() ? TypeRef.UNKNOWN : bound));
        returns = returns.substitute(rest);
        return returns.kind() == TypeRef.Kind.VARIABLE && !isVariableInScope(call, returns.name())
                ? TypeRef.UNKNOWN : returns;
    }

    /** The type that a catalogue line for any parameters names, such as {@code bind(...) -> ChannelFuture}. */
    private TypeRef cataloguedReturn(Resolution resolution) {
        Api api = resolution.api();
        if (api == null || api.signature().returns().isEmpty()) {
            return TypeRef.UNKNOWN;
        }
        if (api.signature().type().indexOf('*') >= 0) {
            return TypeNotation.parse(api.signature().returns(), Set.of());
        }
        TypeDecl owner = view.find(api.signature().type());
        if (owner == null) {
            return TypeRef.UNKNOWN;
        }
        Map<String, TypeRef> open = TypeNotation.parseVariables(api.signature().variables(), Set.of());
        open.replaceAll((name, bound) -> TypeRef.UNKNOWN);
        Set<String> variables = new HashSet<>(owner.variables().keySet());
        variables.addAll(open.keySet());
        TypeRef declared = TypeNotation.parse(api.signature().returns(), variables).substitute(open);
        TypeRef returns = inTermsOf(resolution.receiver(), owner.name(), declared);
        return returns.kind() == TypeRef.Kind.VARIABLE ? TypeRef.UNKNOWN : returns;
    }

    private boolean isVariableInScope(Node node, String name) {
        return typeVariablesAt(node).containsKey(name);
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
            List<ReturnStmt> returns = returnsOf(lambda);
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
            Resolution resolution = resolve(reference);
            return resolution.method() == null ? cataloguedReturn(resolution) : returnType(reference, resolution);
        }
        return samReturn(typeOf(functional));
    }

    /** The return statements of a lambda itself, not those of lambdas and classes within. */
    public static List<ReturnStmt> returnsOf(LambdaExpr lambda) {
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

    // ---- variables ----

    /** What a name stands for here; null when it is no variable that is known. */
    public Variable variable(NameExpr name) {
        return variables.find(name.getNameAsString(), name);
    }

    /** What a name, a field access or {@code this.name} stands for; null when it is no variable that is known. */
    public Variable variable(Expression expression) {
        if (expression instanceof NameExpr name) {
            return variable(name);
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
        Variable found = variables.find(path[0], scope);
        for (int i = 1; i < path.length && found != null; i++) {
            found = found.type().isClass() ? variables.inheritedField(found.type(), path[i]) : null;
        }
        return found;
    }

    boolean isTypeScope(Expression scope) {
        return scope instanceof TypeExpr ? variable(scope) == null : isTypeName(scope);
    }

    /** The field or local variable of a declaration. */
    public Variable declared(VariableDeclarator declarator) {
        return variables.declared(declarator);
    }

    /** A field that this file's unit declares, as the named type's own code sees it. */
    public Optional<Variable> fieldOf(CompilationUnit unit, String owner, String name) {
        return unit.findAll(FieldDeclaration.class).stream().filter(f -> ownerName(f).equals(owner))
                .flatMap(f -> f.getVariables().stream()).filter(v -> v.getNameAsString().equals(name)).findFirst()
                .map(v -> new Variable(Variable.Kind.FIELD, name, read(v.getType(), v), owner, v,
                        v.getInitializer().orElse(null)));
    }

    private Variable field(FieldAccessExpr access) {
        Expression scope = access.getScope();
        String name = access.getNameAsString();
        if (scope instanceof ThisExpr || scope instanceof SuperExpr) {
            return variables.findField(name, access);
        }
        TypeRef type = isTypeName(scope) ? named(scope.toString(), access) : typeOf(scope);
        if (type.kind() == TypeRef.Kind.ARRAY && name.equals("length")) {
            return new Variable(Variable.Kind.FIELD, name, TypeRef.primitive("int"), "[]", null, null);
        }
        return type.isClass() ? variables.inheritedField(type, name) : null;
    }

    /** Whether an expression names a type: no variable of that name is in scope, and a type is. */
    boolean isTypeName(Expression expression) {
        if (expression instanceof NameExpr name) {
            return variables.find(name.getNameAsString(), name) == null
                    && names.resolve(name.getNameAsString(), enclosingTypes(name)) != null;
        }
        if (expression instanceof FieldAccessExpr access && isDottedName(access)) {
            Expression first = access;
            while (first instanceof FieldAccessExpr inner) {
                first = inner.getScope();
            }
            return variables.find(((NameExpr) first).getNameAsString(), first) == null && field(access) == null
                    && names.resolve(access.toString(), enclosingTypes(access)) != null;
        }
        return false;
    }

    private static boolean isDottedName(Expression expression) {
        return expression instanceof NameExpr
                || expression instanceof FieldAccessExpr access && isDottedName(access.getScope());
    }

    // ---- calls ----

    /** What a call, a constructor call or a method reference calls. */
    public Resolution resolveNode(Node call) {
        if (call instanceof MethodCallExpr method) {
            return resolve(method);
        }
        if (call instanceof ObjectCreationExpr creation) {
            return resolve(creation);
        }
        if (call instanceof MethodReferenceExpr reference) {
            return resolve(reference);
        }
        return call instanceof ExplicitConstructorInvocationStmt constructor ? resolve(constructor)
                : Resolution.NOTHING;
    }

    public Resolution resolve(MethodCallExpr call) {
        Resolution known = resolutions.get(call);
        if (known == null) {
            resolutions.put(call, Resolution.NOTHING);
            known = compute(call);
            resolutions.put(call, known);
        }
        return known;
    }

    private Resolution compute(MethodCallExpr call) {
        String name = call.getNameAsString();
        if (call.getScope().isEmpty()) {
            return resolveUnscoped(call, name);
        }
        Expression scope = call.getScope().get();
        boolean isSuper = scope instanceof SuperExpr;
        boolean onSelf = isSuper || scope instanceof ThisExpr;
        if (isTypeName(scope)) {
            TypeRef type = named(scope.toString(), call);
            return found(call, type, name, Certainty.EXACT, true, false, true);
        }
        TypeRef receiver = typeOf(scope);
        if (scope instanceof ThisExpr self && self.getTypeName().isEmpty()) {
            Resolution anonymous = anonymousMethod(call, name);
            if (anonymous != null) {
                return anonymous;
            }
        }
        Certainty certainty = receiver.isKnown() ? Certainty.EXACT : Certainty.UNKNOWN;
        if (!receiver.isKnown()) {
            receiver = evidence(call);
            certainty = receiver.isKnown() ? Certainty.LIKELY : Certainty.UNKNOWN;
        } else if (scope instanceof MethodCallExpr before && resolve(before).certainty() == Certainty.LIKELY) {
            certainty = Certainty.LIKELY;
        }
        return found(call, receiver, name, certainty, false, onSelf, isSuper);
    }

    /** What a call of a distinctive name says of its receiver. */
    private TypeRef evidence(MethodCallExpr call) {
        int count = call.getArguments().size();
        for (Catalog.Likely likely : view.types().catalog().likely(call.getNameAsString())) {
            if (likely.parameters().size() == count) {
                return TypeRef.of(likely.type());
            }
        }
        boolean waits = call.getNameAsString().equals("join") && count == 0;
        boolean afterAsync = call.getScope().filter(Expression::isMethodCallExpr)
                .map(s -> s.asMethodCallExpr().getNameAsString().endsWith("Async")).orElse(false);
        return waits && afterAsync ? TypeRef.of("java.util.concurrent.CompletableFuture") : TypeRef.UNKNOWN;
    }

    private Resolution resolveUnscoped(MethodCallExpr call, String name) {
        Resolution anonymous = anonymousMethod(call, name);
        if (anonymous != null) {
            return anonymous;
        }
        boolean complete = true;
        for (TypeRef self : selfTypes(call)) {
            if (hasMethod(self, name)) {
                return found(call, self, name, Certainty.EXACT, false, true, false);
            }
            complete &= view.isFullyKnown(self);
        }
        List<String> owners = names.staticImports(name);
        for (String owner : owners) {
            TypeRef type = TypeRef.of(owner);
            if (names.hasStaticImport(name) || hasMethod(type, name)) {
                return found(call, type, name, Certainty.EXACT, true, false, true);
            }
        }
        List<TypeRef> selves = selfTypes(call);
        if (selves.isEmpty() || complete) {
            return Resolution.NOTHING;
        }
        return new Resolution(selves.get(0), Certainty.EXACT, null, null, false, true, false, List.of());
    }

    private boolean hasMethod(TypeRef type, String name) {
        for (TypeRef each : view.hierarchy(type)) {
            TypeDecl declaration = each.isClass() ? view.find(each.name()) : null;
            if (declaration != null && !declaration.methods(name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A method that an enclosing anonymous or local class declares in its own body. */
    private Resolution anonymousMethod(MethodCallExpr call, String name) {
        int count = call.getArguments().size();
        for (Node node = call; node != null; node = node.getParentNode().orElse(null)) {
            List<? extends Node> members = List.of();
            if (node instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()) {
                members = creation.getAnonymousClassBody().get();
            } else if (node instanceof EnumConstantDeclaration constant) {
                members = constant.getClassBody();
            } else if (node instanceof TypeDeclaration<?> type && !isMemberType(type)) {
                members = type.getMembers();
            } else if (node instanceof TypeDeclaration<?>) {
                return null;
            }
            for (Node member : members) {
                if (member instanceof MethodDeclaration method && method.getNameAsString().equals(name)
                        && method.getParameters().size() == count) {
                    MethodDecl declared = declare(method);
                    return new Resolution(TypeRef.of(declared.owner()), Certainty.EXACT, declared, null, false, true,
                            true, argumentTypes(call));
                }
            }
        }
        return null;
    }

    /** The declaration of any method or constructor of this file. */
    public MethodDecl declare(CallableDeclaration<?> callable) {
        List<String> scope = enclosingTypes(callable);
        TypeDecl.Kind kind = TypeDecl.Kind.CLASS;
        Node parent = callable.getParentNode().orElse(null);
        if (parent instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration type && type.isInterface()) {
            kind = TypeDecl.Kind.INTERFACE;
        }
        Set<String> outer = new HashSet<>(parent == null ? Set.of() : typeVariablesAt(parent).keySet());
        return declarations.method(callable, ownerName(callable), kind, scope, outer);
    }

    /** The name of the type that declares a member; anonymous and local classes are named by their line. */
    public String ownerName(Node member) {
        Node parent = member.getParentNode().orElse(null);
        while (parent != null && !(parent instanceof TypeDeclaration<?>) && !isAnonymousClass(parent)) {
            parent = parent.getParentNode().orElse(null);
        }
        List<String> scope = enclosingTypes(member);
        String named = scope.isEmpty() ? "" : scope.get(0);
        if (parent == null || parent instanceof TypeDeclaration<?> type && isMemberType(type)) {
            return named;
        }
        int line = parent.getBegin().map(p -> p.line).orElse(0);
        int column = parent.getBegin().map(p -> p.column).orElse(0);
        return named + ".anonymous-" + line + "-" + column;
    }

    static boolean isAnonymousClass(Node node) {
        return node instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()
                || node instanceof EnumConstantDeclaration constant && !constant.getClassBody().isEmpty();
    }

    public static boolean isMemberType(TypeDeclaration<?> type) {
        Node parent = type.getParentNode().orElse(null);
        return parent instanceof CompilationUnit || parent instanceof TypeDeclaration<?> outer && isMemberType(outer);
    }

    private Resolution resolve(ObjectCreationExpr creation) {
        return resolutions.computeIfAbsent(creation, c -> {
            TypeRef type = creation.getScope().isPresent() ? typeOf(creation) : read(creation.getType(), creation);
            return found(creation, type, "new", type.isKnown() ? Certainty.EXACT : Certainty.UNKNOWN, false, false,
                    true);
        });
    }

    private Resolution resolve(ExplicitConstructorInvocationStmt constructor) {
        TypeRef self = selfType(constructor);
        TypeRef type = constructor.isThis() ? self : superType(self);
        return found(constructor, type, "new", Certainty.EXACT, false, true, true);
    }

    /** What a method reference refers to; of overloads the one whose arity the target asks for. */
    public Resolution resolve(MethodReferenceExpr reference) {
        Resolution known = resolutions.get(reference);
        if (known == null) {
            resolutions.put(reference, Resolution.NOTHING);
            known = compute(reference);
            resolutions.put(reference, known);
        }
        return known;
    }

    private Resolution compute(MethodReferenceExpr reference) {
        Expression scope = reference.getScope();
        TypeRef receiver = scopeType(scope);
        boolean typeScope = isTypeScope(scope);
        boolean onSelf = scope instanceof ThisExpr || scope instanceof SuperExpr;
        if (!receiver.isKnown()) {
            return Resolution.NOTHING;
        }
        TypeRef target = targetType(reference);
        MethodDecl sam = view.functionalMethod(target);
        int arity = sam == null ? -1 : sam.parameters().size();
        MethodDecl method = overloads.forReference(receiver, reference.getIdentifier(), arity, typeScope);
        if (typeScope && arity > 0 && receiver.args().isEmpty() && method != null && !method.is(MethodDecl.Flag.STATIC)) {
            receiver = knownBetter(receiver, inTermsOf(target, sam.owner(), sam.parameters().get(0)));
        }
        Api api = overloads.api(receiver, reference.getIdentifier(), method,
                method == null ? Math.max(0, arity - (typeScope ? 1 : 0)) : method.parameters().size(), List.of());
        boolean isStatic = method != null && method.is(MethodDecl.Flag.STATIC);
        return new Resolution(receiver, Certainty.EXACT, method, api, isStatic, onSelf,
                isStatic || scope instanceof SuperExpr || reference.getIdentifier().equals("new"), List.of());
    }

    /** {@code CompletableFuture::join} is called on what the target hands in, which has type arguments. */
    private TypeRef knownBetter(TypeRef raw, TypeRef handedIn) {
        TypeRef seen = handedIn.isClass() ? view.asSuper(handedIn, raw.name()) : null;
        return seen == null ? raw : seen;
    }

    /** The type on the left of {@code ::}, named or of an expression. */
    public TypeRef scopeType(Expression scope) {
        if (scope instanceof TypeExpr type) {
            Variable variable = variable(scope);
            return variable != null ? variable.type() : read(type.getType(), scope);
        }
        return isTypeName(scope) ? named(scope.toString(), scope) : typeOf(scope);
    }

    private Resolution found(Node call, TypeRef receiver, String name, Certainty certainty, boolean isStatic,
                             boolean onSelf, boolean isExactly) {
        if (!receiver.isClass()) {
            return new Resolution(receiver, receiver.isKnown() ? certainty : Certainty.UNKNOWN, null, null, isStatic,
                    onSelf, isExactly, List.of());
        }
        if (call instanceof MethodCallExpr) { // an argument may ask what is expected of it, before it is known itself
            MethodDecl only = overloads.only(receiver, name, argumentsOf(call).size());
            resolutions.put(call, new Resolution(receiver, certainty, only, null, isStatic, onSelf, isExactly, List.of()));
        }
        List<TypeRef> arguments = argumentTypes(call);
        MethodDecl method = overloads.choose(call, receiver, name, arguments);
        if (method == null && onSelf && !isExactly) {
            for (TypeRef self : selfTypes(call)) {
                method = overloads.choose(call, self, name, arguments);
                if (method != null) {
                    receiver = self;
                    break;
                }
            }
        }
        Api api = overloads.api(receiver, name, method, arguments.size(), arguments);
        boolean exact = isExactly || method != null && (method.is(MethodDecl.Flag.STATIC)
                || method.is(MethodDecl.Flag.PRIVATE) || method.is(MethodDecl.Flag.FINAL));
        return new Resolution(receiver, certainty, method, api,
                isStatic || method != null && method.is(MethodDecl.Flag.STATIC), onSelf, exact, arguments);
    }

    private List<TypeRef> argumentTypes(Node call) {
        List<Expression> arguments = argumentsOf(call);
        List<TypeRef> found = new ArrayList<>(arguments.size());
        for (Expression argument : arguments) {
            found.add(isFunctional(argument) ? TypeRef.UNKNOWN : typeOf(argument));
        }
        return found;
    }

    /** A lambda or a method reference, also in parentheses. */
    public static boolean isFunctional(Expression expression) {
        return expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr
                || expression instanceof EnclosedExpr enclosed && isFunctional(enclosed.getInner());
    }

    // ---- places ----

    /** Full names of the named types around a node, innermost first. */
    public List<String> enclosingTypes(Node node) {
        Node type = node;
        while (type != null && !(type instanceof TypeDeclaration<?>)) {
            type = type.getParentNode().orElse(null);
        }
        if (type == null) {
            return List.of();
        }
        List<String> known = enclosing.get(type);
        if (known == null) {
            TypeDeclaration<?> declaration = (TypeDeclaration<?>) type;
            List<String> outer = type.getParentNode().map(this::enclosingTypes).orElse(List.of());
            known = new ArrayList<>();
            if (isMemberType(declaration)) {
                known.add((outer.isEmpty() ? reader.packagePrefix() : outer.get(0) + ".")
                        + declaration.getNameAsString());
            }
            known.addAll(outer);
            enclosing.put(type, known);
        }
        return known;
    }

    /** The types whose members can be used without a receiver, innermost first; an anonymous class is its supertype. */
    private List<TypeRef> selfTypes(Node node) {
        List<TypeRef> found = new ArrayList<>(2);
        for (Node n = node; n != null; n = n.getParentNode().orElse(null)) {
            if (n instanceof ObjectCreationExpr creation && creation.getAnonymousClassBody().isPresent()
                    && n != node && !argumentsOf(n).contains(node)) {
                found.add(createdType(creation));
            } else if (n instanceof TypeDeclaration<?> type) {
                if (isMemberType(type)) {
                    String name = enclosingTypes(type).get(0);
                    TypeDecl declaration = view.find(name);
                    List<TypeRef> own = declaration == null ? List.of()
                            : declaration.variables().keySet().stream().map(TypeRef::variable).toList();
                    found.add(TypeRef.of(name).withArgs(own));
                } else if (type instanceof com.github.javaparser.ast.body.ClassOrInterfaceDeclaration local) {
                    local.getExtendedTypes().forEach(t -> found.add(read(t, local.getParentNode().orElse(local))));
                    local.getImplementedTypes().forEach(t -> found.add(read(t, local.getParentNode().orElse(local))));
                }
            }
        }
        return found;
    }

    /** The type of {@code this} at a node. */
    public TypeRef selfType(Node node) {
        List<TypeRef> selves = selfTypes(node);
        return selves.isEmpty() ? TypeRef.UNKNOWN : selves.get(0);
    }

    private TypeRef superType(TypeRef self) {
        TypeDecl declaration = self.isClass() ? view.find(self.name()) : null;
        if (declaration == null || declaration.supertypes().isEmpty()) {
            return TypeRef.OBJECT;
        }
        return declaration.supertypes().get(0).substitute(view.bindings(declaration, self));
    }

    /** The method, constructor, lambda or initialiser around a node; null at the level of a type. */
    public static Node enclosingCallable(Node node) {
        Node n = node.getParentNode().orElse(null);
        while (n != null && !(n instanceof CallableDeclaration<?>) && !(n instanceof LambdaExpr)
                && !(n instanceof com.github.javaparser.ast.body.InitializerDeclaration)
                && !(n instanceof TypeDeclaration<?>)) {
            n = n.getParentNode().orElse(null);
        }
        return n;
    }

    /** A type as it stands in the code at a node. */
    public TypeRef read(Type type, Node at) {
        if (type instanceof UnknownType || isVar(type)) {
            return TypeRef.UNKNOWN;
        }
        TypeRef local = localClass(type, at);
        return local != null ? local : reader.read(type, enclosingTypes(at), typeVariablesAt(at).keySet());
    }

    /** A class that is declared in a method counts as what it extends or implements. */
    private TypeRef localClass(Type type, Node at) {
        if (!(type instanceof ClassOrInterfaceType named) || named.getScope().isPresent()) {
            return null;
        }
        for (Node n = at; n != null && !(n instanceof CallableDeclaration<?>); n = n.getParentNode().orElse(null)) {
            if (n instanceof com.github.javaparser.ast.stmt.BlockStmt block) {
                for (var statement : block.getStatements()) {
                    if (statement.isLocalClassDeclarationStmt()) {
                        var local = statement.asLocalClassDeclarationStmt().getClassDeclaration();
                        if (local.getNameAsString().equals(named.getNameAsString())) {
                            List<ClassOrInterfaceType> supers = new ArrayList<>(local.getExtendedTypes());
                            supers.addAll(local.getImplementedTypes());
                            return supers.isEmpty() ? TypeRef.UNKNOWN : read(supers.get(0), block.getParentNode().orElse(at));
                        }
                    }
                }
            }
        }
        return null;
    }

    static boolean isVar(Type type) {
        return type instanceof VarType
                || type instanceof ClassOrInterfaceType named && named.getNameAsString().equals("var")
                && named.getScope().isEmpty();
    }

    TypeRef named(String name, Node at) {
        String full = names.resolve(name, enclosingTypes(at));
        return full == null ? TypeRef.UNKNOWN : TypeRef.of(full);
    }

    /** Type variables that are in scope at a node, with their bounds. */
    private Map<String, TypeRef> typeVariablesAt(Node node) {
        Node holder = node;
        while (holder != null && !(holder instanceof NodeWithTypeParameters<?>)) {
            holder = holder.getParentNode().orElse(null);
        }
        if (holder == null) {
            return Map.of();
        }
        Map<String, TypeRef> known = typeVariables.get(holder);
        if (known == null) {
            Node start = holder;
            Map<String, TypeRef> outer = holder.getParentNode().map(this::typeVariablesAt).orElse(Map.of());
            List<TypeParameter> own = ((NodeWithTypeParameters<?>) holder).getTypeParameters();
            known = new HashMap<>(outer);
            typeVariables.put(holder, known);
            if (!own.isEmpty()) {
                known.putAll(reader.variables(((NodeWithTypeParameters<?>) start).getTypeParameters(),
                        enclosingTypes(start), outer.keySet()));
            }
        }
        return known;
    }

    private TypeRef bound(TypeRef type, Node at) {
        if (type.kind() != TypeRef.Kind.VARIABLE) {
            return type;
        }
        TypeRef bound = typeVariablesAt(at).getOrDefault(type.name(), TypeRef.UNKNOWN);
        return bound.kind() == TypeRef.Kind.VARIABLE ? TypeRef.UNKNOWN : bound;
    }

    /** The declared or inferred type of a parameter of a method, lambda or catch clause. */
    TypeRef parameter(Parameter parameter) {
        TypeRef type;
        if (parameter.getParentNode().orElse(null) instanceof LambdaExpr lambda
                && (parameter.getType() instanceof UnknownType || isVar(parameter.getType()))) {
            type = lambdaParameter(lambda, lambda.getParameters().indexOf(parameter));
        } else {
            type = read(parameter.getType(), parameter);
        }
        return parameter.isVarArgs() ? TypeRef.array(type) : type;
    }

    /** What iterating over a value of this type gives. */
    public TypeRef elementOf(TypeRef iterable) {
        if (iterable.kind() == TypeRef.Kind.ARRAY) {
            return iterable.arg(0);
        }
        TypeRef seen = iterable.isClass() ? view.asSuper(iterable, "java.lang.Iterable") : null;
        return seen == null ? TypeRef.UNKNOWN : seen.arg(0);
    }
}
