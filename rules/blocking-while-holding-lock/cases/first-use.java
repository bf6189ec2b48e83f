// Trap: start, stop, first use, work given away and failures are to be waited for by all who come meanwhile
package example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class ReportStore {
    private Connection connection;
    private boolean warm;
    private Thread worker;

    synchronized Connection connection() throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection("jdbc:h2:mem:reports");
        }
        return connection;
    }

    synchronized void warmUp() throws SQLException {
        if (!warm) {
            connection.createStatement().execute("select 1");
            warm = true;
        }
    }

    synchronized void start() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        worker = new Thread(running::countDown);
        worker.start();
        running.await();
    }

    synchronized void stop() throws InterruptedException {
        worker.interrupt();
        worker.join();
    }

    protected synchronized void doStart() throws SQLException {
        connection.createStatement().execute("select 2");
    }

    synchronized void onStartupInitialized() throws InterruptedException {
        Thread.sleep(10);
    }

    synchronized int parallel(ExecutorService pool) throws Exception {
        Future<Integer> half = pool.submit(() -> 21);
        return 2 * half.get();
    }

    synchronized int all(ExecutorService pool, List<Callable<Integer>> parts) throws Exception {
        List<Future<Integer>> sums = new ArrayList<>();
        for (Callable<Integer> part : parts) {
            sums.add(pool.submit(part));
        }
        return collect(sums);
    }

    private int collect(List<Future<Integer>> sums) throws Exception {
        int sum = 0;
        for (Future<Integer> each : sums) {
            sum += each.get();
        }
        return sum;
    }

    synchronized void reconnect() throws InterruptedException {
        try {
            connection.isClosed();
        } catch (SQLException e) {
            Thread.sleep(100);
        }
    }

    synchronized void replace(Thread other) throws InterruptedException {
        stop();
        worker = other;
    }

    synchronized boolean isWarm() {
        return warm;
    }
}
