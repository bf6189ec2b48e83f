// Trap: main() may wait as long as it likes, and a plain caller's thread is not known to be needed.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Migrate {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Future<Integer> rows = pool.submit(() -> copy(args[0]));
        System.out.println(rows.get() + " rows");
        pool.shutdown();
    }

    private static int copy(String table) {
        return table.length();
    }
}

class Client {
    private final CompletableFuture<String> session;

    Client(CompletableFuture<String> session) {
        this.session = session;
    }

    /** Blocks until the session is there; the caller chose this over {@code sessionAsync}. */
    String session() throws InterruptedException, ExecutionException {
        return session.get();
    }
}
