// example: release=21
package example;

import java.util.concurrent.ThreadFactory;

class NamedFactory implements ThreadFactory {
    private final Thread.Builder builder;

    NamedFactory(String name) {
        this.builder = Thread.ofVirtual().name(name + "-", 0);
    }

    @Override
    public Thread newThread(Runnable task) {
        return builder.unstarted(task);
    }
}
