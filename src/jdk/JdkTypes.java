import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the public and protected types and members of the JDK as text, in the form that docs/catalog-format.md
 * describes: {@code java src/jdk/JdkTypes.java OUTDIR} on JDK 25. Two runs give the same bytes.
 *
 * <p>What it reads is the running JDK, by reflection, so the release must be the one that the data is named after.
 */
public final class JdkTypes {
    private static final int RELEASE = 25;

    /** Modules whose exported java.* and javax.* (and, for the HTTP server, com.sun.net.httpserver) packages count. */
    private static final List<String> MODULES = List.of("java.base", "java.net.http", "java.sql", "java.naming",
            "java.logging", "java.prefs", "java.rmi", "java.management", "jdk.httpserver");

    /** Modules of which only some packages or types matter to code that waits or runs things elsewhere. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "java.xml", Set.of("javax.xml.parsers", "javax.xml.transform", "javax.xml.xpath"),
            "java.desktop", Set.of("java.awt.EventQueue", "java.awt.event.ActionListener",
                    "java.awt.event.ActionEvent", "javax.swing.SwingUtilities", "javax.swing.SwingWorker",
                    "javax.swing.Timer", "javax.swing.AbstractButton", "javax.swing.JButton", "javax.swing.JMenuItem",
                    "javax.swing.JToggleButton", "javax.swing.JCheckBox", "javax.swing.JRadioButton", "javax.imageio.ImageIO"));

    private JdkTypes() {
    }

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        if (Runtime.version().feature() != RELEASE) {
            System.err.println("JdkTypes: the type data is that of JDK " + RELEASE + ", but this is JDK "
                    + Runtime.version().feature() + ". Run it with the java of a JDK " + RELEASE + ".");
            System.exit(2);
        }
        if (args.length != 1) {
            System.err.println("usage: java src/jdk/JdkTypes.java OUTDIR");
            System.exit(2);
        }
        Path out = Files.createDirectories(Path.of(args[0]));
        Map<String, TreeMap<String, Class<?>>> packages = new TreeMap<>();
        Set<String> partial = new TreeSet<>();
        for (String module : MODULES) {
            Set<String> exported = exported(module);
            for (Class<?> type : topLevel(module)) {
                if (exported.contains(type.getPackageName())) {
                    add(packages, type);
                }
            }
        }
        for (Map.Entry<String, Set<String>> part : PARTS.entrySet()) {
            for (Class<?> type : topLevel(part.getKey())) {
                if (part.getValue().contains(type.getName())) {
                    partial.add(type.getPackageName());
                    add(packages, type);
                } else if (part.getValue().contains(type.getPackageName())) {
                    add(packages, type);
                }
            }
        }
        try (Stream<Path> old = Files.list(out)) {
            for (Path file : old.filter(f -> f.toString().endsWith(".types")).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, TreeMap<String, Class<?>>> entry : packages.entrySet()) {
            StringBuilder text = new StringBuilder("# " + entry.getKey() + " of JDK " + RELEASE
                    + (partial.contains(entry.getKey()) ? ", in part" : "") + "; made by src/jdk/JdkTypes.java\n");
            entry.getValue().values().forEach(type -> write(type, text));
            Files.writeString(out.resolve(entry.getKey() + ".types"), text);
        }
        Files.writeString(out.resolve("packages"), "# The packages in this folder; made by src/jdk/JdkTypes.java\n"
                + String.join("\n", packages.keySet()) + "\n");
    }

    private static Set<String> exported(String module) {
        return ModuleLayer.boot().findModule(module).orElseThrow().getDescriptor().exports().stream()
                .filter(e -> !e.isQualified())
                .map(java.lang.module.ModuleDescriptor.Exports::source)
                .filter(p -> p.startsWith("java.") || p.startsWith("javax.") || p.equals("com.sun.net.httpserver"))
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> topLevel(String module) throws IOException, ClassNotFoundException {
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", module);
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(f -> root.relativize(f).toString())
                    .filter(f -> f.startsWith("java") || f.startsWith("com/sun/net/httpserver"))
                    .filter(f -> f.endsWith(".class") && !f.contains("$") && !f.endsWith("-info.class"))
                    .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            types.add(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
        }
        return types;
    }

    private static void add(Map<String, TreeMap<String, Class<?>>> packages, Class<?> type) {
        if (!visible(type.getModifiers()) || type.isSynthetic()) {
            return;
        }
        packages.computeIfAbsent(type.getPackageName(), p -> new TreeMap<>()).put(type.getCanonicalName(), type);
        for (Class<?> nested : type.getDeclaredClasses()) {
            add(packages, nested);
        }
    }

    private static boolean visible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** A type outside of the API: what it declares is written as if its visible subtypes declared it. */
    private static boolean hidden(Class<?> type) {
        for (Class<?> t = type; t != null; t = t.getDeclaringClass()) {
            if (!visible(t.getModifiers())) {
                return true;
            }
        }
        return !type.getModule().isExported(type.getPackageName());
    }

    private static void write(Class<?> type, StringBuilder text) {
        Names names = new Names(Map.of());
        String kind = type.isAnnotation() ? "annotation" : type.isInterface() ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int m = type.getModifiers();
        if (kind.equals("class")) {
            text.append(Modifier.isAbstract(m) ? "abstract " : "").append(Modifier.isFinal(m) ? "final " : "");
        }
        if (type.isSealed() && !type.isEnum()) {
            text.append("sealed ");
        }
        text.append(kind).append(' ').append(type.getCanonicalName().substring(type.getPackageName().length() + 1))
                .append(names.variables(type.getTypeParameters()));
        Set<String> supers = new LinkedHashSet<>();
        Set<String> interfaces = new LinkedHashSet<>();
        Map<String, String> fields = new TreeMap<>();
        Map<String, String> constructors = new TreeMap<>();
        Map<String, String> methods = new TreeMap<>();
        collect(type, type, names, supers, interfaces, fields, constructors, methods);
        boolean plain = kind.equals("class");
        text.append(plain && !supers.isEmpty() ? " extends " + String.join(",", supers) : "");
        text.append(interfaces.isEmpty() || type.isAnnotation() ? ""
                : (type.isInterface() ? " extends " : " implements ") + String.join(",", interfaces)).append('\n');
        Stream.of(fields, constructors, methods).map(Map::values).flatMap(Collection::stream)
                .forEach(line -> text.append(' ').append(line).append('\n'));
    }

    /** Adds what {@code from} declares; what stands already (declared nearer to {@code type}) stays. */
    private static void collect(Class<?> type, Class<?> from, Names names, Set<String> supers, Set<String> interfaces,
            Map<String, String> fields, Map<String, String> constructors, Map<String, String> methods) {
        for (Field field : from.getDeclaredFields()) {
            if (visible(field.getModifiers()) && !field.isSynthetic()) {
                fields.putIfAbsent(field.getName(), "field " + modifiers(field.getModifiers(), false)
                        + names.name(field.getGenericType()) + " " + field.getName());
            }
        }
        if (type == from && !type.isEnum()) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (visible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                    constructors.put(erasure(constructor), modifiers(constructor.getModifiers(), false)
                            + spaced(names.variables(constructor.getTypeParameters())) + "new"
                            + names.parametersAndThrows(constructor));
                }
            }
        }
        for (Method method : from.getDeclaredMethods()) {
            if (visible(method.getModifiers()) && !method.isSynthetic() && !method.isBridge()
                    && (type == from || !from.isInterface() || !Modifier.isStatic(method.getModifiers()))) {
                methods.putIfAbsent(method.getName() + erasure(method),
                        modifiers(method.getModifiers(), method.isDefault())
                                + spaced(names.variables(method.getTypeParameters()))
                                + names.name(method.getGenericReturnType()) + " " + method.getName()
                                + names.parametersAndThrows(method));
            }
        }
        Type parent = from.getGenericSuperclass();
        if (parent != null && parent != Object.class) {
            Class<?> raw = raw(parent);
            if (hidden(raw)) {
                collect(type, raw, names.of(parent), supers, interfaces, fields, constructors, methods);
            } else {
                supers.add(names.name(parent));
            }
        }
        for (Type face : from.getGenericInterfaces()) {
            Class<?> raw = raw(face);
            if (hidden(raw)) {
                collect(type, raw, names.of(face), supers, interfaces, fields, constructors, methods);
            } else {
                interfaces.add(names.name(face));
            }
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }

    private static String erasure(Executable e) {
        return Arrays.stream(e.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : text + " ";
    }

    private static String modifiers(int m, boolean isDefault) {
        StringBuilder text = new StringBuilder();
        text.append(Modifier.isStatic(m) ? "static " : "");
        text.append(Modifier.isAbstract(m) ? "abstract " : "");
        text.append(isDefault ? "default " : "");
        text.append(Modifier.isFinal(m) ? "final " : "");
        text.append(Modifier.isSynchronized(m) ? "synchronized " : "");
        text.append(Modifier.isNative(m) ? "native " : "");
        text.append(Modifier.isProtected(m) ? "protected " : "");
        return text.toString();
    }

    /** Writes types; {@code bound} are the type arguments of a hidden supertype, by the name of its variable. */
    private record Names(Map<String, String> bound) {
        Names of(Type parent) {
            Map<String, String> arguments = new HashMap<>();
            if (parent instanceof ParameterizedType p) {
                TypeVariable<?>[] variables = raw(p).getTypeParameters();
                for (int i = 0; i < variables.length; i++) {
                    arguments.put(variables[i].getName(), name(p.getActualTypeArguments()[i]));
                }
            }
            return new Names(arguments);
        }

        String name(Type type) {
            if (type instanceof Class<?> c) {
                if (c.isArray()) {
                    return name(c.getComponentType()) + "[]";
                }
                boolean lang = c.getPackageName().equals("java.lang") && c.getDeclaringClass() == null;
                return lang ? c.getSimpleName() : c.getCanonicalName();
            }
            if (type instanceof ParameterizedType p) {
                return name(p.getRawType()) + join(p.getActualTypeArguments(), "<", ">");
            }
            if (type instanceof GenericArrayType a) {
                return name(a.getGenericComponentType()) + "[]";
            }
            if (type instanceof WildcardType w) {
                return w.getLowerBounds().length > 0 ? "? super " + name(w.getLowerBounds()[0])
                        : w.getUpperBounds()[0] == Object.class ? "?" : "? extends " + name(w.getUpperBounds()[0]);
            }
            TypeVariable<?> variable = (TypeVariable<?>) type;
            return variable.getGenericDeclaration() instanceof Class<?>
                    ? bound.getOrDefault(variable.getName(), variable.getName()) : variable.getName();
        }

        String variables(TypeVariable<?>[] variables) {
            return variables.length == 0 ? "" : Arrays.stream(variables).map(v -> {
                String bounds = Arrays.stream(v.getBounds()).filter(b -> b != Object.class || v.getBounds().length > 1)
                        .map(this::name).collect(Collectors.joining(" & "));
                return v.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
            }).collect(Collectors.joining(",", "<", ">"));
        }

        String parametersAndThrows(Executable e) {
            Type[] types = e.getGenericParameterTypes();
            Class<?> outer = e.getDeclaringClass().getDeclaringClass();
            // The constructor of an inner class takes the outer instance, which is no parameter in source.
            if (e instanceof Constructor<?> && outer != null && types.length == e.getParameterCount()
                    && !Modifier.isStatic(e.getDeclaringClass().getModifiers())) {
                types = Arrays.copyOfRange(types, 1, types.length);
            }
            String parameters = join(types, "(", ")");
            if (e.isVarArgs()) {
                parameters = parameters.substring(0, parameters.length() - "[])".length()) + "...)";
            }
            return parameters + (e.getExceptionTypes().length == 0 ? ""
                    : join(e.getGenericExceptionTypes(), " throws ", ""));
        }

        private String join(Type[] types, String before, String after) {
            return Arrays.stream(types).map(this::name).collect(Collectors.joining(",", before, after));
        }
    }
}
