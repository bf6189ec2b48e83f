package example;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

// Trap: each future is asked before the block ends, or all at once by invokeAll
class ZipScan {
    private final ExecutorService executor;

    ZipScan(ExecutorService executor) {
        this.executor = executor;
    }

    List<Integer> scan(Archive archive, int parts) throws IOException, InterruptedException, ExecutionException {
        List<Integer> sizes = new ArrayList<>();
        try (InputStream in = archive.open()) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                running.add(executor.submit(in::available));
            }
            for (Future<Integer> each : running) {
                sizes.add(each.get());
            }
            executor.invokeAll(List.of(in::read, in::available));
        }
        return sizes;
    }
}

interface Archive {
    InputStream open() throws IOException;
}
