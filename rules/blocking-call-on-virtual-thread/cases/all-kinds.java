// example: release=21 profile=strict
// Hard: each kind of wait is listed, but for the lock
package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

class Session {
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore permits = new Semaphore(2);

    void run(BlockingQueue<URI> work, CountDownLatch start, PreparedStatement insert, CompletableFuture<String> user) {
        executor.submit(() -> {
            start.await(); // finding: CountDownLatch.await
            URI uri = work.take(); // finding: BlockingQueue.take
            permits.acquire(); // finding: Semaphore.acquire
            lock.lock();
            try {
                HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
                String body = http.send(request, BodyHandlers.ofString()).body(); // finding: HttpClient.send
                insert.setString(1, user.get() + body); // finding: CompletableFuture.get
                Thread.sleep(10); // finding: Thread.sleep
                return insert.executeUpdate(); // finding: PreparedStatement.executeUpdate
            } finally {
                lock.unlock();
                permits.release();
            }
        });
    }
}
