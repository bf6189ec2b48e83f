package dev.asynclint.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes values one behind the other; a string that was written before is a number. What {@link Unpacker} reads. */
final class Packer {

    /** Pieces grow up to this: one array for all would be copied again and again. */
    private static final int MOST = 1 << 20;

    private final List<ByteBuffer> pieces = new ArrayList<>();
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private int before;
    private final Map<String, Integer> strings = new HashMap<>();
    private final StringTable shared;

    Packer() {
        this(null);
    }

    /** @param shared where all strings go; null to write each where it occurs first */
    Packer(StringTable shared) {
        this.shared = shared;
    }

    /** What was written so far, in pieces. */
    List<ByteBuffer> written() {
        List<ByteBuffer> all = new ArrayList<>(pieces);
        all.add(ByteBuffer.wrap(bytes, 0, size));
        return all;
    }

    int size() {
        return before + size;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            pieces.add(ByteBuffer.wrap(bytes, 0, size));
            before += size;
            size = 0;
            bytes = new byte[Math.max(more, Math.min(MOST, bytes.length * 2))];
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
        if (shared != null) {
            number(shared.numberOf(value) + 1);
            return;
        }
        Integer known = strings.get(value);
        if (known != null) {
            number(known + 2);
            return;
        }
        strings.put(value, strings.size());
        number(1);
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        number(text.length);
        raw(text);
    }

    void raw(byte[] value) {
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

    /** Of one size each, to be read in one go. */
    void ints(int[] values) {
        number(values.length);
        room(values.length * Integer.BYTES);
        ByteBuffer.wrap(bytes, size, values.length * Integer.BYTES).asIntBuffer().put(values);
        size += values.length * Integer.BYTES;
    }

    void constant(Enum<?> value) {
        number(value == null ? 0 : value.ordinal() + 1);
    }

    void constants(Collection<? extends Enum<?>> values) {
        list(values, this::constant);
    }

    <T> void list(Collection<T> values, Consumer<? super T> each) {
        number(values.size());
        values.forEach(each);
    }

    <V> void map(Map<String, V> values, Consumer<? super V> each) {
        number(values.size());
        values.forEach((key, value) -> {
            string(key);
            each.accept(value);
        });
    }
}
