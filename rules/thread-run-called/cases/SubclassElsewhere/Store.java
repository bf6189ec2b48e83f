package example;

// Hard: the class of thread, and its superclass, stand in other files; nothing here says Thread.
class Store {
    private final LevelCompactor backgroundThread = new LevelCompactor();

    void flush(boolean full) {
        if (full) {
            backgroundThread.run(); // finding: LevelCompactor.run
        }
    }
}
