package dev.asynclint.cache;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Strings that all parts of a file share: each stands there once, and is made when the first part that needs it is read. */
final class StringTable {

    private final Map<String, Integer> numbers = new HashMap<>();
    private byte[] bytes;
    private int start;
    private int[] ends;
    private String[] made;

    /** The number of a string; a new one when it has none. */
    int numberOf(String value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    void write(Packer out) {
        byte[][] all = new byte[numbers.size()][];
        numbers.forEach((value, number) -> all[number] = value.getBytes(StandardCharsets.UTF_8));
        int[] ends = new int[all.length];
        for (int i = 0, end = 0; i < all.length; i++) {
            end += all[i].length;
            ends[i] = end;
        }
        out.ints(ends);
        for (byte[] value : all) {
            out.raw(value);
        }
    }

    static StringTable read(Unpacker in) {
        StringTable table = new StringTable();
        table.bytes = in.bytes();
        table.ends = in.ints();
        table.start = in.position();
        table.made = new String[table.ends.length];
        in.skip(table.ends.length == 0 ? 0 : table.ends[table.ends.length - 1]);
        return table;
    }

    /** Any number of threads may ask: at worst a string is made twice. */
    String string(int number) {
        String known = made[number];
        if (known == null) {
            int from = number == 0 ? 0 : ends[number - 1];
            known = new String(bytes, start + from, ends[number] - from, StandardCharsets.UTF_8);
            made[number] = known;
        }
        return known;
    }
}
