package example;

// Trap: the caller chooses whether the thread runs beside or here; a hook that the JVM starts is run beforehand.
class Reindex {
    private final Thread worker = new Thread(this::work);

    void reindex(boolean background) {
        if (background) {
            worker.start();
        } else {
            worker.run();
        }
    }

    void go(Thread thread, boolean now) {
        if (now) {
            thread.run();
            return;
        }
        thread.start();
    }

    private final Thread hook = new Thread(this::work, "hook");

    void install() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void stopNow() {
        Runtime.getRuntime().removeShutdownHook(hook);
        hook.run();
    }

    private void work() {
    }
}
