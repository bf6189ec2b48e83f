package dev.asynclint.types;

import dev.asynclint.catalog.Api;
import dev.asynclint.catalog.Catalog;
import dev.asynclint.catalog.TypeFacts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which methods of libraries begin work that only a future or a publisher tells of. */
public final class AsyncApis {

    /** Any method: the name that a line for all of them has. */
    private static final String ANY = "*";

    /**
     * What the lines on one type say.
     *
     * @param methods names of those that give futures or publishers
     * @param given   other types of libraries that its methods give, on which a chain may go on
     */
    private record Own(Set<String> methods, Set<String> given) {
    }

    private final Types.View view;
    private final Catalog catalog;
    private final Map<String, Own> known = new HashMap<>();

    private AsyncApis(Types.View view) {
        this.view = view;
        this.catalog = view.types().catalog();
    }

    /**
     * The names of these methods by the full name of the type, with those it inherits and those at the end of chains
     * that begin with it ({@code client.get().retrieve().bodyToMono(..)}); its own simple name stands for any method.
     * Types that are futures or publishers themselves are left out: code that uses them names them.
     *
     * @param seen types and packages that some file imports: no other type is named, and each costs time
     */
    public static Map<String, Set<String>> of(Types.View view, Set<String> seen) {
        AsyncApis apis = new AsyncApis(view);
        Map<String, Set<String>> found = new HashMap<>();
        for (String type : apis.catalog.typeNames()) {
            if (isOfLibrary(type) && isSeen(type, seen) && !apis.isAsync(TypeRef.of(type))) {
                Set<String> methods = apis.reachedFrom(type);
                if (methods.remove(ANY)) {
                    methods.add(TypeRef.of(type).simpleName());
                }
                if (!methods.isEmpty()) {
                    found.put(type, methods);
                }
            }
        }
        return found;
    }

    private static boolean isSeen(String type, Set<String> seen) {
        for (int end = type.length(); end > 0; end = type.lastIndexOf('.', end - 1)) {
            if (seen.contains(type.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> reachedFrom(String type) {
        Set<String> methods = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(type));
        while (!open.isEmpty()) {
            for (TypeRef each : view.hierarchy(TypeRef.of(open.pop()))) {
                if (seen.add(each.name())) {
                    Own own = known.computeIfAbsent(each.name(), this::read);
                    methods.addAll(own.methods());
                    own.given().stream().filter(given -> !seen.contains(given)).forEach(open::push);
                }
            }
        }
        return methods;
    }

    private Own read(String type) {
        Own own = new Own(new TreeSet<>(), new TreeSet<>());
        for (Api api : isOfLibrary(type) ? catalog.linesOn(type) : Set.<Api>of()) {
            TypeRef returns = TypeNotation.parse(api.signature().returns(), Set.of());
            if (!isAsync(returns)) {
                own.given().add(returns.name());
            } else if (!api.is(Api.Flag.LOST_OK)) {
                own.methods().add(api.signature().name());
            }
        }
        own.given().removeIf(given -> !isOfLibrary(given) || !catalog.knowsType(given));
        return own;
    }

    private boolean isAsync(TypeRef type) {
        return view.isFuture(type) || view.has(type, TypeFacts.Word.PUBLISHER);
    }

    private static boolean isOfLibrary(String type) {
        return !type.startsWith("java.") && !type.contains("*");
    }
}
