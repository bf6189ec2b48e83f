package example;

// Trap: the caller chooses whether the thread runs beside or here.
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

    private void work() {
    }
}
