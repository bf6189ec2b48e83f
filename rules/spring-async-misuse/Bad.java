package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

@Service
class NewsletterService {
    void sendAll(List<String> addresses) {
        for (String address : addresses) {
            send(address); // finding: past the proxy
        }
        this.report(addresses.size()); // finding: past the proxy
    }

    @Async
    public void send(String address) {
        System.out.println("to " + address);
    }

    @Async
    public CompletableFuture<Void> report(int count) {
        System.out.println(count + " sent");
        return CompletableFuture.completedFuture(null);
    }

    @Async
    private void archive(String address) { // finding: private method
        System.out.println("archived " + address);
    }

    @Async
    public int count(String list) { // finding: gives `int`
        return list.length();
    }
}

@Configuration
class NewsletterConfiguration {
    @Bean
    NewsletterService newsletter() {
        return new NewsletterService();
    }

    @Async
    public void warmUp() { // finding: @Configuration
        System.out.println("warm");
    }
}
