package dev.asynclint.source;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.TreeSet;

/**
 * A set of identifiers to look for in bytes, without making strings. A word that begins with {@code *} means every
 * identifier with that ending. Immutable.
 */
public final class Words {

    private final String[] words;
    private final byte[][] whole;
    private final int[] table;
    private final int mask;
    private final int[] endings;

    public Words(Collection<String> wanted) {
        words = new TreeSet<>(wanted).toArray(String[]::new);
        whole = new byte[words.length][];
        int size = Integer.highestOneBit(Math.max(16, words.length * 4)) * 2;
        table = new int[size];
        mask = size - 1;
        int[] found = new int[words.length];
        int endingCount = 0;
        for (int i = 0; i < words.length; i++) {
            boolean ending = words[i].startsWith("*");
            whole[i] = (ending ? words[i].substring(1) : words[i]).getBytes(StandardCharsets.UTF_8);
            if (ending) {
                found[endingCount++] = i;
            } else {
                int slot = hash(whole[i], 0, whole[i].length) & mask;
                while (table[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                table[slot] = i + 1;
            }
        }
        endings = java.util.Arrays.copyOf(found, endingCount);
    }

    /** The number of each word is its index here. */
    public String word(int index) {
        return words[index];
    }

    public int size() {
        return words.length;
    }

    /** The words of this set that stand for the given ones, as a set of their numbers. */
    public BitSet indexesOf(Collection<String> some) {
        BitSet bits = new BitSet(words.length);
        for (String word : some) {
            int index = java.util.Arrays.binarySearch(words, word);
            if (index >= 0) {
                bits.set(index);
            }
        }
        return bits;
    }

    /** Sets the numbers of the words that the identifier in {@code text[from..to)} is or ends with. */
    void note(byte[] text, int from, int to, BitSet into) {
        int slot = hash(text, from, to) & mask;
        for (; table[slot] != 0; slot = slot + 1 & mask) {
            int index = table[slot] - 1;
            if (equal(whole[index], text, from, to)) {
                into.set(index);
                break;
            }
        }
        for (int index : endings) {
            int start = to - whole[index].length;
            if (start >= from && equal(whole[index], text, start, to)) {
                into.set(index);
            }
        }
    }

    private static boolean equal(byte[] word, byte[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = word.length - 1; i >= 0; i--) { // quicker than Arrays.equals as the first compiler compiles it
            if (word[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }
}
