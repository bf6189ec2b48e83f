package example;

import java.util.concurrent.ThreadFactory;

class QuietThreads implements ThreadFactory {
    private final String name;

    QuietThreads(String name) {
        this.name = name;
    }

    static ThreadFactory named(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
