package example;

import java.util.concurrent.Executor;

// Trap: names that look like the JDK's; an executor that comes from outside is its owner's; a daemon thread of one's own.
class Indexer {
    private final Executor executor;
    private final Executors executors = new Executors();
    private final FixedPool pool = executors.newFixedThreadPool(3);

    Indexer(Executor executor) {
        this.executor = executor;
    }

    void index(String document) {
        executor.execute(() -> pool.submit(document));
    }

    static class Executors {
        FixedPool newFixedThreadPool(int size) {
            return new FixedPool(new String[size]);
        }
    }

    record FixedPool(String[] slots) {
        void submit(String document) {
            slots[document.length() % slots.length] = document;
        }
    }
}
