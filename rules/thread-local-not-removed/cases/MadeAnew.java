// example: profile=strict
// Trap: the ThreadLocal itself is made anew, and with it goes what the threads had
package example;

class Handlers {
    private ThreadLocal<Runnable> handler = new ThreadLocal<>();

    Handlers use(Runnable next) {
        handler.set(next == null ? () -> { } : next);
        return this;
    }

    void reset() {
        handler = new InheritableThreadLocal<>();
    }

    void run() {
        handler.get().run();
    }
}

class ResetAtOnce {
    private ThreadLocal<Runnable> handler;

    ResetAtOnce() {
        reset();
    }

    void use(Runnable next) {
        handler.set(next == null ? () -> { } : next);
    }

    final void reset() {
        handler = new InheritableThreadLocal<>();
    }

    void run() {
        handler.get().run();
    }
}
