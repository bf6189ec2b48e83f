package dev.asynclint.program;

import dev.asynclint.facts.FileFacts;
import dev.asynclint.facts.MethodFacts;
import dev.asynclint.facts.MethodTarget;
import dev.asynclint.source.SourceFile;
import dev.asynclint.types.MethodDecl;
import dev.asynclint.types.TypeDecl;
import dev.asynclint.types.TypeRef;
import dev.asynclint.types.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of all files analysed so far, and who calls whom. Not thread-safe.
 *
 * <p>A call through an interface or an overridable method means its implementations in the tree, if they are few; of
 * many it would be a guess, and a guess is silent.
 */
public final class Program {

    /** More implementations than this, and a call through the supertype tells nothing. */
    static final int MAX_IMPLEMENTATIONS = 3;
    private static final int MAX_SUBTYPES = 24;

    /** A method of one file: of two copies of a type each has its own. */
    record Node(SourceFile file, MethodFacts facts) {

        /** A method's facts are made once, and tell of all its calls: to compare them one by one is dear. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node && facts == node.facts && file.equals(node.file);
        }

        @Override
        public int hashCode() {
            return facts.key().hashCode();
        }
    }

    private final Types types;
    private final Map<SourceFile, FileFacts> files = new HashMap<>();
    private final Map<String, Set<String>> callers = new HashMap<>();
    private List<FileFacts> sorted;
    private final Map<Call, List<Node>> targets = new HashMap<>();
    private final Map<String, List<String>> subtypes = new HashMap<>();
    private final Map<Call, Dispatch> dispatch = new HashMap<>();

    /** Compared for each call of the program, again and again. */
    private record Call(SourceFile from, MethodTarget target) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Call call && target.equals(call.target) && from.equals(call.from);
        }

        @Override
        public int hashCode() {
            return 31 * from.hashCode() + target.hashCode();
        }
    }

    /** Where a method is declared: a file that may not have been analysed yet. */
    private record Place(SourceFile file, String key) {
    }

    /**
     * What may run when a target is called.
     *
     * @param overriding how many of the places, and of those left out as too many, are not what the target names
     */
    private record Dispatch(List<Place> places, int all, int overriding) {
    }

    public Program(Types types) {
        this.types = types;
    }

    /** Takes what is known of a file, or further answers about it. */
    public void add(FileFacts facts) {
        if (!files.containsKey(facts.file())) {
            facts.calls().forEach((caller, callees) -> callees.forEach(
                    callee -> callers.computeIfAbsent(callee, n -> new HashSet<>(4)).add(caller)));
        }
        files.merge(facts.file(), facts, FileFacts::with);
        targets.clear();
        sorted = null;
    }

    public boolean has(SourceFile file) {
        return files.containsKey(file);
    }

    public FileFacts file(SourceFile file) {
        return files.get(file);
    }

    /** All files in the order of their paths. */
    public List<FileFacts> all() {
        if (sorted == null) {
            sorted = files.values().stream().sorted(java.util.Comparator.comparing(FileFacts::file)).toList();
        }
        return sorted;
    }

    /** The simple names of the methods that call what bears this simple name, in all files that were added. */
    Set<String> callersOf(String name) {
        return callers.getOrDefault(name, Set.of());
    }

    Node node(SourceFile file, String key) {
        FileFacts facts = files.get(file);
        MethodFacts method = facts == null ? null : facts.methods().get(key);
        return method == null ? null : new Node(file, method);
    }

    /** The methods that may run when the target is called from a file; those of files not yet analysed are left out. */
    List<Node> nodes(MethodTarget target, SourceFile from) {
        Call memo = new Call(from, target);
        List<Node> known = targets.get(memo);
        if (known == null) {
            known = new ArrayList<>(1);
            for (Place place : dispatch(target, from).places()) {
                Node node = node(place.file(), place.key());
                if (node != null) {
                    known.add(node);
                }
            }
            targets.put(memo, known);
        }
        return known;
    }

    /** Notes what must be asked before {@link #nodes} can tell all; whether there is such. */
    boolean askFor(MethodTarget target, SourceFile from, Questions questions) {
        boolean isMissing = false;
        for (Place place : dispatch(target, from).places()) {
            if (!has(place.file()) || !file(place.file()).knows(place.key())) {
                questions.method(place.file(), place.key());
                isMissing = true;
            }
        }
        return isMissing;
    }

    /** The same, of files alone of which something is known. */
    void askForAnalysed(MethodTarget target, SourceFile from, Questions questions) {
        for (Place place : dispatch(target, from).places()) {
            if (has(place.file()) && !file(place.file()).knows(place.key())) {
                questions.method(place.file(), place.key());
            }
        }
    }

    /**
     * How much of a guess it is that one of {@link #nodes} runs: 0 when it is the method that the call names, 1 when it
     * is the only implementation, 2 more for each other one that may be meant. A method that calls itself asynchronous
     * counts for 3 more: if it waits, then seldom on its usual way.
     */
    int doubt(MethodTarget target, SourceFile from) {
        Dispatch found = dispatch(target, from);
        boolean isAsynchronous = target.name().endsWith("Async") || target.name().startsWith("async");
        return Math.min(1, found.overriding()) + 2 * Math.max(0, found.all() - 1) + (isAsynchronous ? 3 : 0);
    }

    /** Whether several methods may be meant. */
    boolean isAmbiguous(MethodTarget target, SourceFile from) {
        return dispatch(target, from).all() > 1;
    }

    private Dispatch dispatch(MethodTarget target, SourceFile from) {
        Call memo = new Call(from, target);
        Dispatch known = dispatch.get(memo);
        if (known == null) {
            known = findPlaces(target, types.from(from));
            dispatch.put(memo, known);
        }
        return known;
    }

    private Dispatch findPlaces(MethodTarget target, Types.View view) {
        List<Place> found = new ArrayList<>(1);
        Place declared = declared(target.owner(), target, view);
        TypeDecl owner = view.find(target.owner());
        boolean isAbstract = owner != null && owner.methods(target.name()).stream()
                .anyMatch(m -> m.is(MethodDecl.Flag.ABSTRACT) && sameParameters(m, target.parameters()));
        if (declared != null && !isAbstract) {
            found.add(declared);
        }
        if (target.exactly() || target.name().equals("new")) {
            return new Dispatch(found, found.size(), 0);
        }
        List<Place> overriding = new ArrayList<>(2);
        for (String subtype : subtypesOf(target.receiver(), view)) {
            Place implementation = declared(subtype, target, view);
            if (implementation != null && !isAbstractIn(subtype, target, view)) {
                overriding.add(implementation);
            }
        }
        int all = found.size() + overriding.size();
        if (all <= MAX_IMPLEMENTATIONS) {
            found.addAll(overriding);
        }
        return new Dispatch(found, all, overriding.size());
    }

    private boolean isAbstractIn(String type, MethodTarget target, Types.View view) {
        TypeDecl declaration = view.find(type);
        return declaration != null && declaration.methods(target.name()).stream()
                .anyMatch(m -> m.is(MethodDecl.Flag.ABSTRACT) && m.parameters().size() == target.parameters().size());
    }

    /** Where a type declares the target, or overrides it. */
    private Place declared(String type, MethodTarget target, Types.View view) {
        TypeDecl declaration = view.find(type);
        if (declaration == null || declaration.file() == null) {
            return null;
        }
        if (target.name().equals("new") && declaration.methods("new").isEmpty()) {
            return new Place(declaration.file(), MethodTarget.key(type, "new", List.of()));
        }
        List<MethodDecl> sameArity = declaration.methods(target.name()).stream()
                .filter(m -> m.parameters().size() == target.parameters().size()).toList();
        for (MethodDecl method : sameArity) {
            if (sameParameters(method, target.parameters())) {
                return new Place(declaration.file(), method.key());
            }
        }
        return sameArity.size() == 1 && !type.equals(target.owner())
                ? new Place(declaration.file(), sameArity.get(0).key()) : null;
    }

    private static boolean sameParameters(MethodDecl method, List<String> parameters) {
        return method.parameters().stream().map(TypeRef::simpleName).toList().equals(parameters);
    }

    /** All known subtypes of a type, itself left out; none when there are too many to tell. */
    private List<String> subtypesOf(String type, Types.View view) {
        List<String> known = subtypes.get(type);
        if (known == null) {
            Set<String> found = new TreeSet<>();
            collectSubtypes(type, type, view, found);
            known = found.size() > MAX_SUBTYPES ? List.of() : List.copyOf(found);
            subtypes.put(type, known);
        }
        return known;
    }

    private void collectSubtypes(String root, String type, Types.View view, Set<String> found) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        List<String> candidates = types.project().possibleSubtypes(simple);
        if (candidates.size() > 3 * MAX_SUBTYPES) {
            return;
        }
        for (String candidate : candidates) {
            if (found.size() <= MAX_SUBTYPES && !candidate.equals(root) && !found.contains(candidate)
                    && view.isSubtype(TypeRef.of(candidate), root)) {
                found.add(candidate);
                collectSubtypes(root, candidate, view, found);
            }
        }
    }
}
