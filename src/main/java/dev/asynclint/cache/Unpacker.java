package dev.asynclint.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads what {@link Packer} wrote. The checksum of the file was right, so what is read is what was written; anything that
 * still does not fit ends in a {@link RuntimeException}, on which the caller goes on as if nothing had been kept.
 */
final class Unpacker {

    private final byte[] bytes;
    private int at;
    private final List<String> strings = new ArrayList<>();
    private final StringTable shared;

    Unpacker(byte[] bytes, int at) {
        this(bytes, at, null);
    }

    /** @param shared where all strings are; null when each stands where it occurs first */
    Unpacker(byte[] bytes, int at, StringTable shared) {
        this.bytes = bytes;
        this.at = at;
        this.shared = shared;
    }

    byte[] bytes() {
        return bytes;
    }

    int position() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    boolean bool() {
        return number() != 0;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("a number that does not end");
    }

    int small() {
        return (int) number();
    }

    int count() {
        long value = number();
        if (value < 0 || value > bytes.length) {
            throw new IllegalStateException("not a size: " + value);
        }
        return (int) value;
    }

    String string() {
        long which = number();
        if (which == 0) {
            return null;
        }
        if (shared != null) {
            return shared.string((int) which - 1);
        }
        if (which > 1) {
            return strings.get((int) which - 2);
        }
        int length = count();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        strings.add(value);
        return value;
    }

    List<String> strings() {
        return list(this::string);
    }

    BitSet bits() {
        long[] words = new long[count()];
        for (int i = 0; i < words.length; i++) {
            words[i] = number();
        }
        return BitSet.valueOf(words);
    }

    int[] ints() {
        int[] values = new int[count()];
        ByteBuffer.wrap(bytes, at, values.length * Integer.BYTES).asIntBuffer().get(values);
        at += values.length * Integer.BYTES;
        return values;
    }

    <E extends Enum<E>> E constant(E[] values) {
        int index = (int) number();
        return index == 0 ? null : values[index - 1];
    }

    <E extends Enum<E>> Set<E> constants(Class<E> type) {
        int size = count();
        if (size == 0) {
            return Set.of();
        }
        Set<E> values = EnumSet.noneOf(type);
        for (int left = size; left > 0; left--) {
            values.add(constant(type.getEnumConstants()));
        }
        return values;
    }

    /** In the order in which they were written. */
    <T> Set<T> set(Supplier<T> each) {
        Set<T> values = new LinkedHashSet<>();
        for (int left = count(); left > 0; left--) {
            values.add(each.get());
        }
        return values;
    }

    <T> List<T> list(Supplier<T> each) {
        int size = count();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.get());
        }
        return values;
    }

    <V> Map<String, V> map(Supplier<V> each) {
        int size = count();
        Map<String, V> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            values.put(string(), each.get());
        }
        return values;
    }
}
