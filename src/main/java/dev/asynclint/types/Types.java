package dev.asynclint.types;

import com.github.javaparser.ast.CompilationUnit;
import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.catalog.Signature;
import dev.asynclint.catalog.TypeFacts;
import dev.asynclint.source.JavaSource;
import dev.asynclint.source.SourceFile;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Every declared type that can be known: the tree's, the JDK's, the catalogue's. Shared by all threads of a run. */
public final class Types {

    private static final int MAX_KEPT = 32;

    private final ProjectTypes project;
    private final JdkTypes jdk;
    private final Catalog catalog;
    private final Function<SourceFile, Declared> kept;
    private final Map<SourceFile, Declared> declared = new ConcurrentHashMap<>();
    private final Set<SourceFile> asked = ConcurrentHashMap.newKeySet();
    private final Map<SourceFile, Lookups> bodies = new ConcurrentHashMap<>();
    private final Map<String, TypeDecl> libraries = new ConcurrentHashMap<>();
    private final Map<String, Optional<?>> answers = new ConcurrentHashMap<>();
    private final Map<Object, SoftReference<Object>> made = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, SoftReference<Object>> eldest) {
            return size() > MAX_KEPT;
        }
    };

    /**
     * The declarations of one file.
     *
     * @param types by full name
     * @param names see {@link Dependencies#names}: what the reading of them asked
     */
    public record Declared(Map<String, TypeDecl> types, NameHashes names) {
    }

    public Types(ProjectTypes project, JdkTypes jdk, Catalog catalog) {
        this(project, jdk, catalog, file -> null);
    }

    /** @param kept gives declarations that are known from before; null for a file that must be read */
    public Types(ProjectTypes project, JdkTypes jdk, Catalog catalog, Function<SourceFile, Declared> kept) {
        this.project = project;
        this.jdk = jdk;
        this.catalog = catalog;
        this.kept = kept;
    }

    public JdkTypes jdk() {
        return jdk;
    }

    public Catalog catalog() {
        return catalog;
    }

    public ProjectTypes project() {
        return project;
    }

    /** The files of which declarations were asked, but for those that only asked bodies asked. */
    public Set<SourceFile> askedFiles() {
        return Collections.unmodifiableSet(asked);
    }

    /** All declarations that are known by now. */
    public Map<SourceFile, Declared> declared() {
        return Collections.unmodifiableMap(declared);
    }

    /** What the code of a file that others asked has looked at in its turn. */
    public Map<SourceFile, Dependencies> bodies() {
        Map<SourceFile, Dependencies> all = new HashMap<>();
        bodies.forEach((file, lookups) -> all.put(file, lookups.dependencies()));
        return all;
    }

    /**
     * What was found out about a declaration of the tree, once for all files that ask. The answer must be the same
     * whoever asks.
     */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> remember(String question, Supplier<Optional<T>> answer) {
        Optional<?> known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.putIfAbsent(question, known);
        }
        return (Optional<T>) known;
    }

    /** What was made for a question that is seldom asked just once; the last few are kept, as long as there is memory. */
    @SuppressWarnings("unchecked")
    public <T> T keep(Object question, Supplier<T> make) {
        synchronized (made) {
            SoftReference<Object> before = made.get(question);
            Object known = before == null ? null : before.get();
            if (known != null) {
                return (T) known;
            }
        }
        T answer = make.get();
        synchronized (made) {
            made.put(question, new SoftReference<>(answer));
        }
        return answer;
    }

    /** The types as one file sees them: of several copies of a type it means the nearest. */
    public View from(SourceFile file) {
        return new View(file, Lookups.ofOneThread(), true);
    }

    /** The same, of a file whose code others ask: what it looks at counts for all of them. */
    public View fromBody(SourceFile file) {
        return new View(file, bodies.computeIfAbsent(file, f -> Lookups.ofManyThreads()), false);
    }

    /** Makes the declarations of a parsed file known, unless another file asked for them before. */
    public Names declare(View view, CompilationUnit unit) {
        Names names = new Names(this, view, unit);
        if (!declared.containsKey(view.file())) {
            declared.putIfAbsent(view.file(), read(view, names, unit));
        }
        return names;
    }

    private static Declared read(View view, Names names, CompilationUnit unit) {
        Map<String, TypeDecl> types = new DeclarationReader(view.file(), new TypeReader(names)).read(unit);
        return new Declared(types, NameHashes.of(view.lookups().names));
    }

    /** The declarations of a file, read now unless they are known. */
    public Declared declarations(SourceFile file) {
        Declared known = declared.get(file);
        if (known != null) {
            return known;
        }
        Declared found = kept.apply(file);
        if (found == null) {
            JavaSource.Parsed parsed = JavaSource.parseDeclarations(file);
            View view = from(file);
            found = parsed.unit() == null ? new Declared(Map.of(), NameHashes.NONE)
                    : read(view, new Names(this, view, parsed.unit()), parsed.unit());
        }
        Declared before = declared.putIfAbsent(file, found);
        return before != null ? before : found;
    }

    private TypeDecl library(String name) {
        TypeFacts facts = catalog.type(name);
        if (facts == null && !catalog.knowsType(name)) {
            return null;
        }
        return libraries.computeIfAbsent(name, this::readLibrary);
    }

    /** A library's type, as far as the catalogue tells. */
    private TypeDecl readLibrary(String name) {
        TypeFacts facts = catalog.type(name);
        Map<String, TypeRef> variables = new LinkedHashMap<>();
        List<TypeRef> supertypes = new ArrayList<>(2);
        if (facts != null) {
            facts.variables().forEach(v -> variables.put(v, TypeRef.OBJECT));
            facts.supertypes().forEach(s -> supertypes.add(TypeNotation.parse(s, variables.keySet())));
        }
        Map<String, List<MethodDecl>> methods = new LinkedHashMap<>();
        boolean functional = false;
        for (Collection<Api> sameName : catalog.allMethodsOf(name)) {
            for (Api api : sameName) {
                if (!api.signature().name().equals("*") && !api.signature().isOpenEnded()) {
                    MethodDecl method = libraryMethod(api, variables.keySet());
                    methods.computeIfAbsent(method.name(), n -> new ArrayList<>(1)).add(method);
                    functional |= api.is(Api.Flag.FUNCTION);
                }
            }
        }
        TypeDecl.Kind kind = functional ? TypeDecl.Kind.INTERFACE : TypeDecl.Kind.CLASS;
        return new TypeDecl(name, kind, Set.of(), variables, List.copyOf(supertypes), methods,
                Map.of(), Map.of(), List.of(), null, false);
    }

    private static MethodDecl libraryMethod(Api api, Set<String> ofType) {
        Signature signature = api.signature();
        Map<String, TypeRef> own = TypeNotation.parseVariables(signature.variables(), ofType);
        Set<String> variables = new HashSet<>(ofType);
        variables.addAll(own.keySet());
        List<TypeRef> parameters = signature.declared().stream().map(p -> TypeNotation.parse(p, variables)).toList();
        TypeRef returns = !signature.returns().isEmpty() ? TypeNotation.parse(signature.returns(), variables)
                : signature.name().equals("new") ? TypeRef.of(signature.type()) : TypeRef.UNKNOWN;
        Set<MethodDecl.Flag> flags = EnumSet.noneOf(MethodDecl.Flag.class);
        if (api.is(Api.Flag.FUNCTION)) {
            flags.add(MethodDecl.Flag.ABSTRACT);
        }
        return new MethodDecl(signature.type(), signature.name(), own, parameters, false, returns, List.of(), flags, List.of());
    }

    /** The types as one file sees them. For one thread. */
    public final class View {

        private final SourceFile file;
        private final boolean counts;
        private final Lookups lookups;
        private final Map<TypeRef, Hierarchy> hierarchies = new HashMap<>();
        private final Map<String, Set<String>> ancestors = new HashMap<>();

        private View(SourceFile file, Lookups lookups, boolean counts) {
            this.file = file;
            this.lookups = lookups;
            this.counts = counts;
        }

        public SourceFile file() {
            return file;
        }

        public Types types() {
            return Types.this;
        }

        /** What was looked at so far, outside of the file. */
        public Lookups lookups() {
            return lookups;
        }

        /** Whether a file of the tree declares the type. */
        public boolean isInTree(String name) {
            lookups.names.add(name);
            return project.has(name);
        }

        /** Full names of types of the tree whose header lists a supertype of this simple name; sorted. */
        public List<String> possibleSubtypes(String simpleName) {
            lookups.supertypes.add(simpleName);
            return project.possibleSubtypes(simpleName);
        }

        /** The declaration of this full name; null when there is none. */
        public TypeDecl find(String name) {
            if (isInTree(name)) {
                SourceFile declaring = project.fileOf(name, file);
                return declaring == null ? null : declared(declaring).get(name);
            }
            Declared read = declared.get(file);
            TypeDecl own = read == null ? null : read.types().get(name);
            if (own != null) {
                return own;
            }
            TypeDecl fromJdk = jdk.find(name);
            TypeDecl fromLibrary = fromJdk != null ? fromJdk : library(name);
            return fromLibrary != null ? fromLibrary : madeByAnnotation(name);
        }

        /** A type that no file declares, but an annotation on its outer type does: Lombok's builders. */
        private TypeDecl madeByAnnotation(String name) {
            int dot = name.lastIndexOf('.');
            String outer = dot < 0 ? "" : name.substring(0, dot);
            SourceFile declaring = isInTree(outer) && name.endsWith("Builder") ? project.fileOf(outer, file) : null;
            return declaring == null ? null : declared(declaring).get(name);
        }

        private Map<String, TypeDecl> declared(SourceFile declaring) {
            if (lookups.declarations.add(declaring) && counts) {
                asked.add(declaring);
            }
            return Types.this.declarations(declaring).types();
        }

        /** The types that this file declares. */
        public Collection<TypeDecl> declarations() {
            return Types.this.declarations(file).types().values();
        }

        public boolean exists(String name) {
            return isInTree(name) || jdk.has(name) || catalog.knowsType(name);
        }

        /** A member type, own or inherited; null when there is none. */
        String memberType(String type, String simpleName, int depth) {
            String own = type + "." + simpleName;
            if (exists(own)) {
                return own;
            }
            if (depth > 6) {
                return null;
            }
            for (String supertype : supertypeNames(type)) {
                String inherited = supertype.equals(type) ? null : memberType(supertype, simpleName, depth + 1);
                if (inherited != null) {
                    return inherited;
                }
            }
            return null;
        }

        private List<String> supertypeNames(String type) {
            if (isInTree(type)) {
                return project.supertypeNames(type, lookups.names);
            }
            TypeDecl declaration = jdk.find(type);
            declaration = declaration != null ? declaration : library(type);
            return declaration == null ? List.of() : declaration.supertypes().stream().map(TypeRef::name).toList();
        }

        /**
         * The type and its supertypes, nearest first, with type arguments carried upwards. Found as the iteration goes
         * on: to look at the first few reads no further declarations.
         */
        public Iterable<TypeRef> hierarchy(TypeRef type) {
            return hierarchies.computeIfAbsent(type, Hierarchy::new);
        }

        private final class Hierarchy implements Iterable<TypeRef> {

            private static final int MAX = 200;

            private final List<TypeRef> found = new ArrayList<>(4);
            private final Set<String> names = new HashSet<>();
            private int expanded;

            private Hierarchy(TypeRef type) {
                found.add(type);
                names.add(type.name());
            }

            /** Whether there is an element at this index; looks upwards from as few types as will do. */
            private boolean has(int index) {
                while (index >= found.size() && expanded < found.size() && found.size() < MAX) {
                    for (TypeRef supertype : supertypes(found.get(expanded++))) {
                        if (supertype.isClass() && names.add(supertype.name())) {
                            found.add(supertype);
                        }
                    }
                    if (expanded == found.size() && found.get(0).isClass() && names.add("java.lang.Object")) {
                        found.add(TypeRef.OBJECT);
                    }
                }
                return index < found.size();
            }

            @Override
            public Iterator<TypeRef> iterator() {
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return has(next);
                    }

                    @Override
                    public TypeRef next() {
                        if (!has(next)) {
                            throw new java.util.NoSuchElementException();
                        }
                        return found.get(next++);
                    }
                };
            }
        }

        /**
         * Whether a type or one of its supertypes may be such: by the headers of the tree's types, which cost no
         * parse. True where they cannot tell.
         */
        private boolean mayBe(TypeRef type, Predicate<String> such) {
            return !isUnique(type.name()) || namesAbove(type.name()).stream()
                    .anyMatch(name -> such.test(name) || isInTree(name) && !project.isUnique(name));
        }

        private boolean isUnique(String name) {
            lookups.names.add(name);
            return project.isUnique(name);
        }

        private Set<String> namesAbove(String type) {
            Set<String> known = ancestors.get(type);
            if (known == null) {
                Set<String> found = new LinkedHashSet<>();
                collectNamesAbove(type, found);
                known = found;
                ancestors.put(type, known);
            }
            return known;
        }

        private void collectNamesAbove(String type, Set<String> found) {
            if (found.size() < Hierarchy.MAX && found.add(type)) {
                supertypeNames(type).forEach(supertype -> collectNamesAbove(supertype, found));
            }
        }

        private List<TypeRef> supertypes(TypeRef type) {
            TypeDecl declaration = find(type.name());
            if (declaration == null) {
                return List.of();
            }
            Map<String, TypeRef> bindings = bindings(declaration, type);
            return declaration.supertypes().stream().map(s -> s.substitute(bindings)).toList();
        }

        /** What a use of a type binds its variables to; a raw use binds them to unknown. */
        Map<String, TypeRef> bindings(TypeDecl declaration, TypeRef use) {
            if (declaration.variables().isEmpty()) {
                return Map.of();
            }
            Map<String, TypeRef> bindings = new HashMap<>();
            int i = 0;
            for (String variable : declaration.variables().keySet()) {
                bindings.put(variable, use.arg(i++));
            }
            return bindings;
        }

        /** This type seen as one of its supertypes, or null when it is none. */
        public TypeRef asSuper(TypeRef type, String supertype) {
            if (type.is(supertype)) {
                return type;
            }
            if (!supertype.equals("java.lang.Object") && !mayBe(type, supertype::equals)) {
                return null;
            }
            for (TypeRef each : hierarchy(type)) {
                if (each.is(supertype)) {
                    return each;
                }
            }
            return null;
        }

        public boolean isSubtype(TypeRef type, String supertype) {
            return type.isClass() && asSuper(type, supertype) != null;
        }

        /** Whether all supertypes are known up to Object: only then may a subtype question be answered with no. */
        public boolean isFullyKnown(TypeRef type) {
            for (TypeRef each : hierarchy(type)) {
                TypeDecl declaration = each.isClass() ? find(each.name()) : null;
                if (declaration == null || declaration.supertypes().stream().anyMatch(s -> !s.isClass())) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the catalogue says this word of the type or one of its supertypes. */
        public boolean has(TypeRef type, TypeFacts.Word word) {
            if (!type.isClass() || !mayBe(type, name -> says(name, word))) {
                return false;
            }
            for (TypeRef each : hierarchy(type)) {
                if (says(each.name(), word)) {
                    return true;
                }
            }
            return false;
        }

        private boolean says(String type, TypeFacts.Word word) {
            TypeFacts facts = catalog.type(type);
            return facts != null && facts.words().contains(word);
        }

        public boolean isFuture(TypeRef type) {
            return has(type, TypeFacts.Word.FUTURE);
        }

        /** The one abstract method of a functional interface; null when the type is none. */
        public MethodDecl functionalMethod(TypeRef type) {
            if (!type.isClass() || !mayBe(type, this::isInterface)) {
                return null;
            }
            MethodDecl found = null;
            Set<String> implemented = new HashSet<>();
            for (TypeRef each : hierarchy(type)) {
                TypeDecl declaration = find(each.name());
                if (declaration == null || !declaration.isInterface()) {
                    continue;
                }
                for (List<MethodDecl> sameName : declaration.methods().values()) {
                    for (MethodDecl method : sameName) {
                        String shape = method.name() + "/" + method.parameters().size();
                        if (!method.is(MethodDecl.Flag.ABSTRACT)) {
                            implemented.add(shape);
                        } else if (!implemented.contains(shape) && !isObjectMethod(method)) {
                            if (found != null && !(found.name() + "/" + found.parameters().size()).equals(shape)) {
                                return null;
                            }
                            found = found == null ? method : found;
                        }
                    }
                }
            }
            return found;
        }

        private boolean isInterface(String name) {
            if (isInTree(name)) {
                return project.isInterface(name);
            }
            TypeDecl declaration = jdk.find(name);
            declaration = declaration != null ? declaration : library(name);
            return declaration != null && declaration.isInterface();
        }

        private static boolean isObjectMethod(MethodDecl method) {
            return switch (method.name()) {
                case "equals" -> method.parameters().size() == 1;
                case "hashCode", "toString" -> method.parameters().isEmpty();
                default -> false;
            };
        }
    }
}
