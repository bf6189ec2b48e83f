package dev.asynclint.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes values one behind the other; a string that was written before is a number. What {@link Unpacker} reads. */
final class Packer {

    private byte[] bytes = new byte[1 << 16];
    private int size;
    private final Map<String, Integer> strings = new HashMap<>();

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    void bool(boolean value) {
        number(value ? 1 : 0);
    }

    /** Small numbers take few bytes; negative ones take ten. */
    void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Null too. */
    void string(String value) {
        if (value == null) {
            number(0);
            return;
        }
        Integer known = strings.get(value);
        if (known != null) {
            number(known + 2);
            return;
        }
        strings.put(value, strings.size());
        number(1);
        raw(value.getBytes(StandardCharsets.UTF_8));
    }

    private void raw(byte[] value) {
        number(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    void strings(Collection<String> values) {
        list(values, this::string);
    }

    void bits(BitSet value) {
        long[] words = value.toLongArray();
        number(words.length);
        for (long word : words) {
            number(word);
        }
    }

    void constant(Enum<?> value) {
        number(value == null ? 0 : value.ordinal() + 1);
    }

    <T> void list(Collection<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    <V> void map(Map<String, V> values, Consumer<V> each) {
        list(List.copyOf(values.entrySet()), entry -> {
            string(entry.getKey());
            each.accept(entry.getValue());
        });
    }
}
