// example: profile=strict
package example;

// Trap: an interceptor sets before the request and removes after it; a stopwatch does so by method reference.
class TimingInterceptor {
    private static final ThreadLocal<Long> STARTED = new ThreadLocal<>();
    private static final ThreadLocal<String> PATH = new ThreadLocal<>();

    boolean preHandle(String path) {
        STARTED.set(System.nanoTime());
        PATH.set(path);
        return true;
    }

    void afterCompletion() {
        System.out.println(PATH.get() + " took " + (System.nanoTime() - STARTED.get()));
        clear();
    }

    private static void clear() {
        STARTED.remove();
        Runnable end = PATH::remove;
        end.run();
    }
}
