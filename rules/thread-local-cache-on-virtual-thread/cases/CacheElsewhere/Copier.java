// example: release=21
package example;

// Hard: the start of the virtual thread stands in another file, or the cache does.
class Copier {
    private static final ThreadLocal<char[]> CHARS = ThreadLocal.withInitial(() -> new char[4096]);

    int copy(String from) {
        from.getChars(0, from.length(), CHARS.get(), 0); // finding: `CHARS`
        return from.length();
    }
}
