package dev.asynclint.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is known about APIs. Filled once by {@link CatalogReader}, then only read, by any number of threads. */
public final class Catalog {

    /** A call of this name and arity on a receiver of unknown type is taken to be on {@code type}. */
    public record Likely(String name, List<String> parameters, String type, String source) {
    }

    private final List<String> files = new ArrayList<>();
    private final Map<String, Map<String, List<Api>>> methods = new HashMap<>();
    private final List<Api> globs = new ArrayList<>();
    private final Map<String, Map<String, List<Api>>> callbacks = new HashMap<>();
    private final Map<String, TypeFacts> types = new HashMap<>();
    private final Map<String, AnnotationFacts> annotations = new HashMap<>();
    private boolean blockingAnnotation;
    private final Map<String, List<Likely>> likely = new HashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> functions = new HashSet<>();
    private final CallShapes shapes = new CallShapes();
    private final CallShapes blockingShapes = new CallShapes();
    private final CallShapes runningShapes = new CallShapes();
    private final Map<Api.Flag, Set<String>> namesByFlag = new java.util.EnumMap<>(Api.Flag.class);

    void addFile(String name) {
        files.add(name);
    }

    /** The files that it was read from, in their order. */
    public List<String> files() {
        return Collections.unmodifiableList(files);
    }

    void add(Api api) {
        String type = api.signature().type();
        names.add(api.signature().name());
        List<String> parameters = api.signature().parameters();
        api.runs().stream().map(Runs::argument).filter(i -> i >= 0 && i < parameters.size())
                .forEach(i -> functions.add(parameters.get(i)));
        shapes.add(api.signature());
        if (api.isBlocking()) {
            blockingShapes.add(api.signature());
        }
        if (!api.runs().isEmpty()) {
            runningShapes.add(api.signature());
        }
        api.flags().forEach(flag -> namesByFlag.computeIfAbsent(flag, f -> new HashSet<>()).add(api.signature().name()));
        if (type.indexOf('*') >= 0) {
            globs.removeIf(old -> sameSignature(old, api));
            globs.add(api);
            return;
        }
        put(methods, type, api);
    }

    void addCallback(Api api) {
        put(callbacks, api.signature().type(), api);
    }

    void add(TypeFacts facts) {
        types.merge(facts.name(), facts, Catalog::merged);
    }

    void add(AnnotationFacts facts) {
        annotations.put(facts.name(), facts);
        blockingAnnotation |= facts.blocks() != null;
    }

    void add(Likely evidence) {
        likely.computeIfAbsent(evidence.name(), n -> new ArrayList<>()).add(evidence);
    }

    void addSource(String name, String text) {
        sources.put(name, text);
    }

    boolean hasSource(String name) {
        return sources.containsKey(name);
    }

    private static void put(Map<String, Map<String, List<Api>>> into, String type, Api api) {
        List<Api> same = into.computeIfAbsent(type, t -> new HashMap<>())
                .computeIfAbsent(api.signature().name(), n -> new ArrayList<>(2));
        same.removeIf(old -> sameSignature(old, api));
        same.add(api);
    }

    private static boolean sameSignature(Api a, Api b) {
        return a.signature().toString().equals(b.signature().toString());
    }

    private static TypeFacts merged(TypeFacts first, TypeFacts second) {
        Set<TypeFacts.Word> words = new HashSet<>(first.words());
        words.addAll(second.words());
        TypeFacts declaring = second.declared() ? second : first;
        return new TypeFacts(first.name(), declaring.variables(), declaring.supertypes(), words,
                second.executor() != null ? second.executor() : first.executor(),
                first.declared() || second.declared(), second.source());
    }

    /**
     * The lines on exactly this type for this method name, those for any name ({@code *}) included; when there are
     * none, those of the glob with the most letters that the type's name fits.
     */
    public List<Api> methodsOf(String type, String name) {
        Map<String, List<Api>> ofType = methods.getOrDefault(type, Map.of());
        List<Api> named = ofType.getOrDefault(name, List.of());
        List<Api> any = ofType.getOrDefault("*", List.of());
        if (named.isEmpty() && any.isEmpty()) {
            return globs.isEmpty() ? List.of() : globsFor(type, name);
        }
        if (any.isEmpty()) {
            return named;
        }
        List<Api> both = new ArrayList<>(named);
        both.addAll(any);
        return both;
    }

    private List<Api> globsFor(String type, String name) {
        List<Api> found = new ArrayList<>(0);
        int letters = 0;
        for (Api api : globs) {
            String wanted = api.signature().name();
            String glob = api.signature().type();
            if ((wanted.equals("*") || wanted.equals(name)) && glob.length() >= letters && globMatches(glob, type)) {
                if (glob.length() > letters) {
                    found.clear();
                    letters = glob.length();
                }
                found.add(api);
            }
        }
        return found;
    }

    /** A {@code *} stands for any characters, dots included. */
    static boolean globMatches(String glob, String type) {
        int star = glob.indexOf('*');
        int last = glob.lastIndexOf('*');
        int end = type.length() - (glob.length() - last - 1);
        if (star > end || !type.startsWith(glob.substring(0, star)) || !type.endsWith(glob.substring(last + 1))) {
            return false;
        }
        int at = star;
        while (star < last) {
            int next = glob.indexOf('*', star + 1);
            String between = glob.substring(star + 1, next);
            int found = type.indexOf(between, at);
            at = found + between.length();
            if (found < 0 || at > end) {
                return false;
            }
            star = next;
        }
        return true;
    }

    /** All method lines of one type, whatever the name. */
    public Collection<List<Api>> allMethodsOf(String type) {
        return methods.getOrDefault(type, Map.of()).values();
    }

    /** All lines on exactly this type, or on a glob that its name fits. */
    public List<Api> linesOn(String type) {
        List<Api> found = new ArrayList<>();
        allMethodsOf(type).forEach(found::addAll);
        globs.stream().filter(api -> globMatches(api.signature().type(), type)).forEach(found::add);
        return found;
    }

    /** The callback lines on exactly this type for this method name. */
    public List<Api> callbacksOf(String type, String name) {
        return callbacks.getOrDefault(type, Map.of()).getOrDefault(name, List.of());
    }

    /** The callback lines on exactly this type, whatever the method. */
    public List<Api> callbacksOf(String type) {
        return callbacks.getOrDefault(type, Map.of()).values().stream().flatMap(List::stream).toList();
    }

    /** The facts of exactly this type; null when there are none. */
    public TypeFacts type(String name) {
        return types.get(name);
    }

    /** Whether a type, method or callback line speaks of this type. */
    public boolean knowsType(String name) {
        return types.containsKey(name) || methods.containsKey(name) || callbacks.containsKey(name);
    }

    /** Whether a line runs an argument of this type, so that a lambda may stand for one. */
    public boolean isFunction(String type) {
        return functions.contains(type);
    }

    /** The facts of this annotation; null when there are none. */
    public AnnotationFacts annotation(String name) {
        return annotations.get(name);
    }

    /** Whether any annotation says that its method waits. */
    public boolean hasBlockingAnnotation() {
        return blockingAnnotation;
    }

    public List<Likely> likely(String name) {
        return likely.getOrDefault(name, List.of());
    }

    /** Whether any line speaks of a method of this name: such calls are the candidates of the statistics. */
    public boolean knowsName(String name) {
        return names.contains(name);
    }

    /** Whether a line with this word speaks of a method of this name: a cheap look before a call is resolved. */
    public boolean hasName(Api.Flag flag, String name) {
        Set<String> flagged = namesByFlag.getOrDefault(flag, Set.of());
        return flagged.contains(name) || flagged.contains("*");
    }

    /** As {@link #knowsName}, lines for any name ({@code *}) included. */
    public boolean mayKnow(String name) {
        return names.contains(name) || names.contains("*");
    }

    /**
     * Whether a line may speak of a call: a cheap look before it is resolved.
     *
     * @param count the number of arguments; negative when the code does not show it, as in a method reference
     */
    public boolean mayKnow(String name, int count) {
        return shapes.has(name, count);
    }

    /** Whether a line may say that a call waits; as {@link #mayKnow(String, int)}. */
    public boolean mayBlock(String name, int count) {
        return blockingShapes.has(name, count);
    }

    /** Whether a line may say that a call runs what it is given; as {@link #mayKnow(String, int)}. */
    public boolean mayRun(String name, int count) {
        return runningShapes.has(name, count);
    }

    /** Simple names of the annotations and interfaces by which a framework says who runs a method. */
    public Set<String> contextWords() {
        Set<String> words = new HashSet<>();
        annotations.values().stream().filter(facts -> facts.called() != null).forEach(facts -> words.add(simpleName(facts.name())));
        callbacks.keySet().forEach(type -> words.add(simpleName(type)));
        return words;
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Every type that any line speaks of, annotations and callbacks included. */
    public Set<String> typeNames() {
        Set<String> found = new HashSet<>(types.keySet());
        found.addAll(methods.keySet());
        found.addAll(callbacks.keySet());
        found.addAll(annotations.keySet());
        globs.forEach(api -> found.add(api.signature().type()));
        return found;
    }

    public Map<String, TypeFacts> allTypes() {
        return Collections.unmodifiableMap(types);
    }

    public Map<String, String> sources() {
        return Collections.unmodifiableMap(sources);
    }
}
