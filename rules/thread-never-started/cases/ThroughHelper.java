package example;

// Hard: a helper of the class gets the thread and does everything but start it.
class Replicator {
    void replicate(String shard) {
        Thread copier = new Thread(() -> copy(shard)); // finding: Nothing starts the thread
        configure(copier, shard);
    }

    void verify(String shard) {
        Thread checker = new Thread(() -> copy(shard));
        configureAndStart(checker, shard);
    }

    private void configure(Thread thread, String shard) {
        thread.setName("copy " + shard);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    private void configureAndStart(Thread thread, String shard) {
        configure(thread, shard);
        thread.start();
    }

    private void copy(String shard) {
    }
}
