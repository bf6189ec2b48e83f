package dev.asynclint.types;

import java.util.Arrays;
import java.util.Collection;

/**
 * Names of which nobody needs to know more than that some other name is not among them: their hash codes, sorted. Tens of
 * thousands of names are asked for in each thousand files, and most of them no type has.
 */
public record NameHashes(int[] sorted) {

    public static final NameHashes NONE = new NameHashes(new int[0]);

    public static NameHashes of(Collection<String> names) {
        return new NameHashes(names.stream().mapToInt(String::hashCode).sorted().distinct().toArray());
    }

    /** Whether one of these names is among them, or has the hash code of one that is. */
    public boolean mayHaveAny(Collection<String> names) {
        return names.stream().anyMatch(name -> Arrays.binarySearch(sorted, name.hashCode()) >= 0);
    }

    NameHashes and(NameHashes others) {
        int[] all = Arrays.copyOf(sorted, sorted.length + others.sorted.length);
        System.arraycopy(others.sorted, 0, all, sorted.length, others.sorted.length);
        return new NameHashes(Arrays.stream(all).sorted().distinct().toArray());
    }
}
