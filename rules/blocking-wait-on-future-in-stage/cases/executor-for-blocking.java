// example: release=21
// Trap: the callback runs on threads that may block, or on an executor nobody knows
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

interface Mails {
    CompletableFuture<String> send(String to);
}

class Notifier {
    private final ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService blockingPool = Executors.newFixedThreadPool(32);
    private final Executor given;
    private final Mails mails;

    Notifier(Executor given, Mails mails) {
        this.given = given;
        this.mails = mails;
    }

    void all(CompletableFuture<String> address) {
        address.thenApplyAsync(to -> mails.send(to).join(), virtual).thenAccept(System.out::println);
        address.thenApplyAsync(to -> mails.send(to).join(), blockingPool).thenAccept(System.out::println);
        address.thenApplyAsync(to -> mails.send(to).join(), given).thenAccept(System.out::println);
    }
}
