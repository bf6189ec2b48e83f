package example;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReaderTest {
    @Test
    void waits() throws Exception {
        Reader reader = new Reader();
        Future<String> next = ForkJoinPool.commonPool().submit(() -> {
            return reader.next();
        });
        reader.add("a");
        next.get();
    }
}
