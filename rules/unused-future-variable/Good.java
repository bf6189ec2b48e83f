package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Campaign {
    private final ExecutorService executor;
    private final Mailer mailer;

    Campaign(ExecutorService executor, Mailer mailer) {
        this.executor = executor;
        this.mailer = mailer;
    }

    int start(List<String> recipients, Callable<Integer> statistics)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<Integer> counted = executor.submit(statistics::call);
        CompletableFuture<?>[] sent = recipients.stream().map(mailer::send).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(sent).get(1, TimeUnit.HOURS);
        return counted.get(1, TimeUnit.MINUTES);
    }

    CompletableFuture<Void> preview(String recipient) {
        var preview = mailer.render(recipient).thenCompose(mailer::send);
        System.out.println("preview is on its way to " + recipient);
        return preview;
    }
}

interface Mailer {
    CompletableFuture<Void> send(String recipient);

    CompletableFuture<String> render(String recipient);
}
