package example;

final class Limits {
    static final long CONNECT_MILLIS = 3_000;
    static final long NONE = 0L;
    static final long FOREVER = Long.MAX_VALUE;

    private Limits() {
    }
}
