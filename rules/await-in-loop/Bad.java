package example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

interface Accounts {
    CompletableFuture<Long> balanceAsync(String account);
}

class Statement {
    private final Accounts accounts;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService pool;

    Statement(Accounts accounts, ExecutorService pool) {
        this.accounts = accounts;
        this.pool = pool;
    }

    long total(List<String> customers) {
        long sum = 0;
        for (String customer : customers) {
            sum += accounts.balanceAsync(customer).join(); // finding: one after the other
        }
        return sum;
    }

    List<String> pages(List<URI> links) throws ExecutionException, InterruptedException, TimeoutException {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            CompletableFuture<HttpResponse<String>> page =
                    http.sendAsync(HttpRequest.newBuilder(links.get(i)).build(), BodyHandlers.ofString());
            pages.add(page.get(10, TimeUnit.SECONDS).body()); // finding: one after the other
        }
        return pages;
    }

    void archive(List<String> customers) {
        customers.forEach(customer -> {
            Future<?> done = pool.submit(() -> System.out.println("archiving " + customer));
            try {
                done.get(); // finding: one after the other
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
