package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

// Trap: a lock, a context class loader and a thread's name belong to this thread, not to the work
class Loader {
    private final ReentrantLock lock = new ReentrantLock();
    private final Plugins plugins;

    Loader(Plugins plugins) {
        this.plugins = plugins;
    }

    CompletableFuture<Void> load(String name) {
        lock.lock();
        try {
            return plugins.start(name);
        } finally {
            lock.unlock();
        }
    }

    CompletableFuture<Void> loadIsolated(String name, ClassLoader loader) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return plugins.start(name);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}

interface Plugins {
    CompletableFuture<Void> start(String name);
}
