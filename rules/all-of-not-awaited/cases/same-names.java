package example;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

// Trap: other methods of these names
class Permissions {
    enum Right { READ, WRITE, ADMIN }

    private final EnumSet<Right> rights = EnumSet.noneOf(Right.class);

    void grantAll() {
        rights.addAll(EnumSet.allOf(Right.class));
        EnumSet.allOf(Right.class);
        Checks.allOf(List.of(right -> right != Right.ADMIN));
        Checks.anyOf(List.of(rights::contains));
    }
}

final class Checks {
    private Checks() { }

    static <T> Predicate<T> allOf(List<Predicate<T>> all) {
        return value -> all.stream().allMatch(p -> p.test(value));
    }

    static <T> Predicate<T> anyOf(List<Predicate<T>> all) {
        return value -> all.stream().anyMatch(p -> p.test(value));
    }
}
