package dev.asynclint.catalog;

import java.util.HashMap;
import java.util.Map;

/** Names of methods with their numbers of arguments: a cheap look before the types of a call are asked for. */
final class CallShapes {

    private static final int ALL = -1;
    private static final int MAX_COUNT = 30;

    /** By name, a bit for each number of arguments. */
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Signature signature) {
        int size = Math.min(signature.parameters().size(), MAX_COUNT);
        String last = size == 0 ? "" : signature.parameters().get(signature.parameters().size() - 1);
        boolean mayTakeMore = signature.mayTakeMore() || signature.isOpenEnded() || last.equals("_");
        int bits = mayTakeMore ? ALL << size - 1 : 1 << size;
        counts.merge(signature.name(), bits, (a, b) -> a | b);
    }

    /** @param count the number of arguments; negative when the code does not show it, as in a method reference */
    boolean has(String name, int count) {
        int bits = counts.getOrDefault(name, 0) | counts.getOrDefault("*", 0);
        return count < 0 ? bits != 0 : (bits & 1 << Math.min(count, MAX_COUNT)) != 0;
    }
}
