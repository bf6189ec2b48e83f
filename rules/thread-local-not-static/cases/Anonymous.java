package example;

// Hard: an anonymous subclass; one that is also inherited.
class Requests {
    private final ThreadLocal<Integer> depth = new ThreadLocal<>() { // finding: `depth`
        @Override
        protected Integer initialValue() {
            return 0;
        }
    };
    private InheritableThreadLocal<String> origin = new InheritableThreadLocal<>(); // finding: `origin`

    private final ThreadLocal<StringBuilder> buffer = new ThreadLocal<>(); // finding: `buffer`
    private final ThreadLocal<int[]> counts;

    Requests() {
        counts = new ThreadLocal<>(); // finding: `counts`
    }

    void enter(String from) {
        depth.set(depth.get() + 1);
        origin.set(from);
        buffer.set(new StringBuilder(from));
        counts.set(new int[1]);
    }
}
