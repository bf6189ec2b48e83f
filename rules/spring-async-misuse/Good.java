package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class NewsletterService {
    private final Mailer mailer;

    NewsletterService(Mailer mailer) {
        this.mailer = mailer;
    }

    void sendAll(List<String> addresses) {
        for (String address : addresses) {
            mailer.send(address);
        }
        mailer.count("all").thenAccept(count -> System.out.println(count + " sent"));
    }
}

@Service
class Mailer {
    @Async
    public void send(String address) {
        System.out.println("to " + address);
    }

    @Async
    public CompletableFuture<Integer> count(String list) {
        return CompletableFuture.completedFuture(list.length());
    }
}
