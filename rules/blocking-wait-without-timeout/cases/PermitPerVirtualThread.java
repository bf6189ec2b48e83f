// Trap: a semaphore taken by virtual threads is the limiter that JEP 444 recommends.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

class Mailing {
    private final ExecutorService perMail = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore connections = new Semaphore(20);
    private final Consumer<String> smtp;

    Mailing(Consumer<String> smtp) {
        this.smtp = smtp;
    }

    void send(List<String> mails) {
        for (String mail : mails) {
            perMail.execute(() -> {
                try {
                    connections.acquire();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
                try {
                    smtp.accept(mail);
                } finally {
                    connections.release();
                }
            });
        }
    }
}
