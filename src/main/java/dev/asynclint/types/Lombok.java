package dev.asynclint.types;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members that Lombok's annotations add: accessors, builders, the log field. Half of the applications use them, and
 * without them their receivers would be unknown.
 */
final class Lombok {

    private static final Set<String> LOGS = Set.of("Slf4j", "XSlf4j", "Log4j", "Log4j2", "CommonsLog", "JBossLog",
            "Flogger", "CustomLog", "Log");

    private final TypeDeclaration<?> type;
    private final String name;
    private final Map<String, TypeRef> fields;
    private final Map<String, List<MethodDecl>> methods;

    /**
     * @param fields  of the type; a log field is added
     * @param methods of the type; accessors are added where it has none of that name
     */
    Lombok(TypeDeclaration<?> type, String name, Map<String, TypeRef> fields, Map<String, List<MethodDecl>> methods) {
        this.type = type;
        this.name = name;
        this.fields = fields;
        this.methods = methods;
    }

    void addMembers() {
        if (LOGS.stream().anyMatch(log -> has(type, log))) {
            fields.putIfAbsent("log", TypeRef.of("org.slf4j.Logger"));
        }
        boolean data = has(type, "Data") || has(type, "Value");
        boolean fluent = type.getAnnotationByName("Accessors")
                .map(a -> a.toString().replace(" ", "").contains("fluent=true")).orElse(false);
        for (FieldDeclaration field : type.getFields()) {
            boolean getter = data || has(type, "Getter") || has(field, "Getter");
            boolean setter = has(type, "Data") || has(type, "Setter") || has(field, "Setter");
            for (VariableDeclarator variable : field.getVariables()) {
                addAccessors(variable.getNameAsString(), getter, setter, fluent);
            }
        }
        if (isBuilt()) {
            add(method(name, "builder", List.of(), TypeRef.of(builderName()), true));
            add(method(name, "toBuilder", List.of(), TypeRef.of(builderName()), false));
        }
    }

    /** The builder type that {@code @Builder} makes; null when the type has no such annotation. */
    TypeDecl builder(dev.asynclint.source.SourceFile file) {
        if (!isBuilt()) {
            return null;
        }
        Map<String, List<MethodDecl>> steps = new LinkedHashMap<>();
        TypeRef self = TypeRef.of(builderName());
        fields.forEach((field, type) -> steps.put(field,
                List.of(method(builderName(), field, List.of(type), self, false))));
        steps.put("build", List.of(method(builderName(), "build", List.of(), TypeRef.of(name), false)));
        return new TypeDecl(builderName(), TypeDecl.Kind.CLASS, Set.of(), Map.of(), List.of(TypeRef.OBJECT), steps,
                Map.of(), Map.of(), List.of(), file, false);
    }

    private boolean isBuilt() {
        return has(type, "Builder") || has(type, "SuperBuilder");
    }

    private String builderName() {
        return name + "." + type.getNameAsString() + "Builder";
    }

    private void addAccessors(String field, boolean getter, boolean setter, boolean fluent) {
        TypeRef fieldType = fields.get(field);
        String capital = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        if (getter) {
            boolean flag = fieldType.equals(TypeRef.primitive("boolean"));
            String prefix = flag ? "is" : "get";
            String suffix = flag && field.matches("is[A-Z].*") ? field.substring(2) : capital;
            add(method(name, fluent ? field : prefix + suffix, List.of(), fieldType, false));
        }
        if (setter) {
            add(method(name, fluent ? field : "set" + capital, List.of(fieldType),
                    fluent ? TypeRef.of(name) : TypeRef.VOID, false));
        }
    }

    private void add(MethodDecl method) {
        List<MethodDecl> same = methods.computeIfAbsent(method.name(), n -> new ArrayList<>(1));
        if (same.stream().noneMatch(m -> m.parameters().size() == method.parameters().size())) {
            same.add(method);
        }
    }

    private static MethodDecl method(String owner, String name, List<TypeRef> parameters, TypeRef returns,
                                     boolean isStatic) {
        return new MethodDecl(owner, name, Map.of(), parameters, false, returns, List.of(),
                isStatic ? EnumSet.of(MethodDecl.Flag.STATIC) : EnumSet.noneOf(MethodDecl.Flag.class), List.of());
    }

    private static boolean has(NodeWithAnnotations<?> node, String annotation) {
        for (AnnotationExpr each : node.getAnnotations()) {
            if (each.getName().getIdentifier().equals(annotation)) {
                return true;
            }
        }
        return false;
    }
}
