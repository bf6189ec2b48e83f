// Hard: one way out of the method leaves before the pool is shut down, by a return or by what a task has thrown
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Export {
    int write(List<Callable<byte[]>> parts) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(4); // finding: return
        CompletionService<byte[]> results = new ExecutorCompletionService<>(pool);
        parts.forEach(results::submit);
        int written = 0;
        for (int i = 0; i < parts.size(); i++) {
            byte[] data = results.take().get();
            if (data.length == 0) {
                return written;
            }
            written += data.length;
        }
        pool.shutdown();
        return written;
    }

    int writeAll(List<Callable<byte[]>> parts) {
        if (parts.isEmpty()) {
            return 0;
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (Callable<byte[]> part : parts) {
            if (part == null) {
                pool.shutdownNow();
                return 0;
            }
            pool.execute(() -> {
                try {
                    part.call();
                } catch (Exception e) {
                    return;
                }
            });
        }
        pool.shutdown();
        return parts.size();
    }

    int writeInFinally(List<Callable<byte[]>> parts) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            if (parts.size() == 1) {
                return 1;
            }
            parts.forEach(pool::submit);
            return 2;
        } finally {
            pool.shutdown();
        }
    }
}

class Mapper {
    List<byte[]> map(List<Callable<byte[]>> parts) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(4); // finding: Future.get
        List<byte[]> all = new ArrayList<>();
        for (Future<byte[]> part : pool.invokeAll(parts)) {
            all.add(part.get());
        }
        pool.shutdown();
        return all;
    }
}
