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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

interface Accounts {
    CompletableFuture<Long> balanceAsync(String account);
}

class Statement {
    private final Accounts accounts;
    private final HttpClient http = HttpClient.newHttpClient();

    Statement(Accounts accounts) {
        this.accounts = accounts;
    }

    long total(List<String> customers) {
        List<CompletableFuture<Long>> balances = new ArrayList<>();
        for (String customer : customers) {
            balances.add(accounts.balanceAsync(customer));
        }
        long sum = 0;
        for (CompletableFuture<Long> balance : balances) {
            sum += balance.join();
        }
        return sum;
    }

    List<String> pages(List<URI> links) throws ExecutionException, InterruptedException, TimeoutException {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (URI link : links) {
            asked.add(http.sendAsync(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString()));
        }
        CompletableFuture.allOf(asked.toArray(new CompletableFuture<?>[0])).get(10, TimeUnit.SECONDS);
        return asked.stream().map(page -> page.join().body()).toList();
    }
}
