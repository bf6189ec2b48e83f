// Trap: the lock is given back before the wait, or another thread waits
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;

class Dispatcher {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<CompletableFuture<String>> open = new ArrayList<>();
    private final ExecutorService workers;

    Dispatcher(ExecutorService workers) {
        this.workers = workers;
    }

    int size() {
        lock.lock();
        try {
            return open.size();
        } finally {
            lock.unlock();
        }
    }

    void flush() {
        List<CompletableFuture<String>> all;
        lock.lock();
        try {
            all = List.copyOf(open);
            open.clear();
        } finally {
            lock.unlock();
        }
        all.forEach(CompletableFuture::join);
    }

    void flushFirst() {
        lock.lock();
        CompletableFuture<String> first;
        if (open.isEmpty()) {
            lock.unlock();
            return;
        }
        first = open.remove(0);
        lock.unlock();
        first.join();
    }

    synchronized void later(CompletableFuture<String> answer) {
        workers.execute(() -> open.add(CompletableFuture.completedFuture(answer.join())));
    }

    synchronized String known(CompletableFuture<String> answer) {
        return answer.isDone() ? answer.join() : "";
    }

    synchronized int other() {
        return 0;
    }
}
