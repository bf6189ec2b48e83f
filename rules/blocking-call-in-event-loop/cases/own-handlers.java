// Trap: the project takes a library's function type for functions that it calls itself
import io.vertx.core.Handler;

class Redeploy {
    void run() {
        stop(done -> pause());
        new Watcher(this::restart).check();
    }

    private void stop(Handler<Void> next) {
        next.handle(null);
    }

    private void restart(Void none) {
        pause();
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static class Watcher {
        private final Handler<Void> changed;

        Watcher(Handler<Void> changed) {
            this.changed = changed;
        }

        void check() {
            changed.handle(null);
        }
    }
}
