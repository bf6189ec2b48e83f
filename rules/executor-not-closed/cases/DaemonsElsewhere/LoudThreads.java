package example;

import java.util.concurrent.ThreadFactory;

class LoudThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        return new Thread(work, "loud");
    }
}
