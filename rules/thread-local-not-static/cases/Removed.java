package example;

// Trap: what each object puts into its threads it takes out again.
class ReentrantGuard {
    private final ThreadLocal<Boolean> inside = new ThreadLocal<>();

    void run(Runnable work) {
        if (inside.get() != null) {
            return;
        }
        inside.set(true);
        try {
            work.run();
        } finally {
            inside.remove();
        }
    }
}
