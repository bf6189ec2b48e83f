package dev.asynclint.cache;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Strings that all parts of a file share: each stands there once, and is made when the first part that needs it is read. */
final class StringTable {

    private final Map<String, Integer> numbers = new HashMap<>();
    private byte[] bytes;
    private int[] starts;
    private String[] made;

    /** The number of a string; a new one when it has none. */
    int numberOf(String value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    void write(Packer out) {
        String[] all = new String[numbers.size()];
        numbers.forEach((value, number) -> all[number] = value);
        out.number(all.length);
        for (String value : all) {
            out.raw(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    static StringTable read(Unpacker in) {
        StringTable table = new StringTable();
        table.bytes = in.bytes();
        table.starts = new int[in.count()];
        table.made = new String[table.starts.length];
        for (int i = 0; i < table.starts.length; i++) {
            table.starts[i] = in.position();
            in.skip(in.count());
        }
        return table;
    }

    /** Any number of threads may ask: at worst a string is made twice. */
    String string(int number) {
        String known = made[number];
        if (known == null) {
            Unpacker in = new Unpacker(bytes, starts[number]);
            int length = in.count();
            known = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
            made[number] = known;
        }
        return known;
    }
}
