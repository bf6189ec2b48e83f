package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.asynclint.source.SourceFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the declarations of a syntax tree into {@link TypeDecl}s that hold no syntax tree. */
final class DeclarationReader {

    private final SourceFile file;
    private final TypeReader reader;
    private final Map<String, TypeDecl> found = new LinkedHashMap<>();

    DeclarationReader(SourceFile file, TypeReader reader) {
        this.file = file;
        this.reader = reader;
    }

    Map<String, TypeDecl> read(CompilationUnit unit) {
        for (TypeDeclaration<?> type : unit.getTypes()) {
            readType(type, reader.packagePrefix(), List.of(), Map.of());
        }
        return found;
    }

    private void readType(TypeDeclaration<?> type, String prefix, List<String> enclosing,
                          Map<String, TypeRef> outerVariables) {
        String name = (prefix + type.getNameAsString()).intern();
        List<String> scope = new ArrayList<>();
        scope.add(name);
        scope.addAll(enclosing);
        found.put(name, declare(type, name, scope, outerVariables));
        Map<String, TypeRef> visible = new HashMap<>(outerVariables);
        visible.putAll(found.get(name).variables());
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> nested) {
                readType(nested, name + ".", scope, nested.isStatic() ? Map.of() : visible);
            }
        }
    }

    private TypeDecl declare(TypeDeclaration<?> type, String name, List<String> scope,
                             Map<String, TypeRef> outerVariables) {
        NodeList<TypeParameter> parameters = new NodeList<>();
        List<ClassOrInterfaceType> supertypes = new ArrayList<>(2);
        TypeDecl.Kind kind;
        List<TypeRef> implied = List.of();
        Map<String, TypeRef> fields = new LinkedHashMap<>();
        if (type instanceof ClassOrInterfaceDeclaration declaration) {
            kind = declaration.isInterface() ? TypeDecl.Kind.INTERFACE : TypeDecl.Kind.CLASS;
            parameters = declaration.getTypeParameters();
            supertypes.addAll(declaration.getExtendedTypes());
            supertypes.addAll(declaration.getImplementedTypes());
        } else if (type instanceof EnumDeclaration declaration) {
            kind = TypeDecl.Kind.ENUM;
            supertypes.addAll(declaration.getImplementedTypes());
            implied = List.of(TypeRef.of("java.lang.Enum", TypeRef.of(name)));
            declaration.getEntries().forEach(entry -> fields.put(entry.getNameAsString(), TypeRef.of(name)));
        } else if (type instanceof RecordDeclaration declaration) {
            kind = TypeDecl.Kind.RECORD;
            parameters = declaration.getTypeParameters();
            supertypes.addAll(declaration.getImplementedTypes());
            implied = List.of(TypeRef.of("java.lang.Record"));
        } else {
            kind = TypeDecl.Kind.ANNOTATION;
        }
        Map<String, TypeRef> variables = reader.variables(parameters, scope, outerVariables.keySet());
        Set<String> visible = new java.util.HashSet<>(outerVariables.keySet());
        visible.addAll(variables.keySet());
        List<TypeRef> resolvedSupers = new ArrayList<>(implied);
        List<String> outside = scope.subList(1, scope.size());
        supertypes.forEach(t -> resolvedSupers.add(reader.read(t, outside, visible)));
        Map<String, List<MethodDecl>> methods = new LinkedHashMap<>();
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof FieldDeclaration field) {
                field.getVariables().forEach(v ->
                        fields.put(v.getNameAsString().intern(), reader.read(v.getType(), scope, visible)));
            } else if (member instanceof CallableDeclaration<?> callable) {
                add(methods, method(callable, name, kind, scope, visible));
            } else if (member instanceof AnnotationMemberDeclaration element) {
                add(methods, new MethodDecl(name, element.getNameAsString(), Map.of(), List.of(), false,
                        reader.read(element.getType(), scope, visible), List.of(),
                        EnumSet.of(MethodDecl.Flag.ABSTRACT), List.of()));
            }
        }
        if (type instanceof RecordDeclaration declaration) {
            addComponents(declaration, name, scope, visible, methods, fields);
        }
        if (!type.getAnnotations().isEmpty() || type.getFields().stream().anyMatch(f -> !f.getAnnotations().isEmpty())) {
            Lombok lombok = new Lombok(type, name, fields, methods);
            lombok.addMembers();
            TypeDecl builder = lombok.builder(file);
            if (builder != null) {
                found.put(builder.name(), builder);
            }
        }
        Set<MethodDecl.Flag> flags = flags(type.getModifiers());
        return new TypeDecl(name, kind, flags, variables, List.copyOf(resolvedSupers), methods, fields,
                constants(type), annotations(type.getAnnotations(), scope), file, true);
    }

    private static Map<String, String> constants(TypeDeclaration<?> type) {
        Map<String, String> constants = new HashMap<>();
        for (FieldDeclaration field : type.getFields()) {
            boolean constant = field.isStatic() && field.isFinal()
                    || type instanceof ClassOrInterfaceDeclaration declaration && declaration.isInterface();
            for (com.github.javaparser.ast.body.VariableDeclarator variable : field.getVariables()) {
                variable.getInitializer().filter(v -> constant && (v.isLiteralExpr() || v.isNameExpr() || v.isFieldAccessExpr()))
                        .ifPresent(v -> constants.put(variable.getNameAsString(), v.toString()));
            }
        }
        return constants;
    }

    private void addComponents(RecordDeclaration declaration, String name, List<String> scope, Set<String> visible,
                               Map<String, List<MethodDecl>> methods, Map<String, TypeRef> fields) {
        for (Parameter component : declaration.getParameters()) {
            TypeRef type = reader.read(component.getType(), scope, visible);
            fields.put(component.getNameAsString(), type);
            if (!methods.containsKey(component.getNameAsString())) {
                add(methods, new MethodDecl(name, component.getNameAsString(), Map.of(), List.of(), false, type,
                        List.of(), Set.of(), List.of()));
            }
        }
    }

    private static void add(Map<String, List<MethodDecl>> methods, MethodDecl method) {
        methods.computeIfAbsent(method.name(), n -> new ArrayList<>(1)).add(method);
    }

    MethodDecl method(CallableDeclaration<?> callable, String owner, TypeDecl.Kind kind, List<String> scope,
                              Set<String> visible) {
        boolean constructor = callable instanceof ConstructorDeclaration;
        Map<String, TypeRef> variables = reader.variables(callable.getTypeParameters(), scope, visible);
        Set<String> names = new java.util.HashSet<>(visible);
        names.addAll(variables.keySet());
        List<TypeRef> parameters = new ArrayList<>(callable.getParameters().size());
        boolean varargs = false;
        for (Parameter parameter : callable.getParameters()) {
            TypeRef type = reader.read(parameter.getType(), scope, names);
            varargs = parameter.isVarArgs();
            parameters.add(varargs ? TypeRef.array(type) : type);
        }
        TypeRef returns = callable instanceof MethodDeclaration method
                ? reader.read(method.getType(), scope, names) : TypeRef.of(owner);
        Set<MethodDecl.Flag> flags = flags(callable.getModifiers());
        if (callable instanceof MethodDeclaration method && kind == TypeDecl.Kind.INTERFACE
                && method.getBody().isEmpty()) {
            flags.add(MethodDecl.Flag.ABSTRACT);
        }
        List<String> thrown = callable.getThrownExceptions().stream()
                .map(t -> reader.read(t, scope, names).name()).toList();
        return new MethodDecl(owner, constructor ? "new" : callable.getNameAsString().intern(), variables,
                List.copyOf(parameters), varargs, returns, thrown, flags.isEmpty() ? Set.of() : flags,
                annotations(callable.getAnnotations(), scope));
    }

    private List<String> annotations(NodeList<AnnotationExpr> annotations, List<String> scope) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        return annotations.stream().map(a -> reader.fullName(a.getNameAsString(), scope)).toList();
    }

    private static Set<MethodDecl.Flag> flags(NodeList<Modifier> modifiers) {
        Set<MethodDecl.Flag> flags = EnumSet.noneOf(MethodDecl.Flag.class);
        for (Modifier modifier : modifiers) {
            switch (modifier.getKeyword()) {
                case STATIC -> flags.add(MethodDecl.Flag.STATIC);
                case ABSTRACT -> flags.add(MethodDecl.Flag.ABSTRACT);
                case DEFAULT -> flags.add(MethodDecl.Flag.DEFAULT);
                case FINAL -> flags.add(MethodDecl.Flag.FINAL);
                case PRIVATE -> flags.add(MethodDecl.Flag.PRIVATE);
                case SYNCHRONIZED -> flags.add(MethodDecl.Flag.SYNCHRONIZED);
                case NATIVE -> flags.add(MethodDecl.Flag.NATIVE);
                default -> { }
            }
        }
        return flags;
    }
}
