package example;

class Transactions {
    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "none");

    void run(String name, Runnable work) {
        CURRENT.set(name);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
    }

    static String current() {
        return CURRENT.get();
    }
}
