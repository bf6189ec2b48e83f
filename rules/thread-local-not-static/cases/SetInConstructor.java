package example;

// Hard: made in a constructor, in a class within.
class Parsers {
    private final Cache cache = new Cache(64);

    byte[] buffer() {
        return cache.buffer.get();
    }

    private static class Cache {
        private final ThreadLocal<byte[]> buffer;

        Cache(int size) {
            this.buffer = ThreadLocal.withInitial(() -> new byte[size]); // finding: `buffer`
        }
    }
}
