package example;

// Trap: there is one object for the whole program.
class Registry {
    private static final Registry INSTANCE = new Registry();
    private final ThreadLocal<String> current = new ThreadLocal<>();

    static String current() {
        return INSTANCE.current.get();
    }

    enum Mode {
        ON, OFF;

        private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

        int depth() {
            return depth.get();
        }
    }
}
