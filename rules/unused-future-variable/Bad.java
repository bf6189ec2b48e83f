package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Campaign {
    private final ExecutorService executor;
    private final Mailer mailer;

    Campaign(ExecutorService executor, Mailer mailer) {
        this.executor = executor;
        this.mailer = mailer;
    }

    int start(List<String> recipients, Callable<Integer> statistics) {
        Future<Integer> counted = executor.submit(statistics::call); // finding: `counted` holds the future
        for (String recipient : recipients) {
            CompletableFuture<Void> sent = mailer.send(recipient); // finding: Mailer.send
        }
        return recipients.size();
    }

    void preview(String recipient) {
        var preview = mailer.render(recipient).thenCompose(mailer::send); // finding: nothing reads it
        System.out.println("preview is on its way to " + recipient);
    }
}

interface Mailer {
    CompletableFuture<Void> send(String recipient);

    CompletableFuture<String> render(String recipient);
}
