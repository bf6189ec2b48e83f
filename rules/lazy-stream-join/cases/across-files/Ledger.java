package example;

import java.util.concurrent.CompletableFuture;

public interface Ledger {
    CompletableFuture<Long> balance(String account);

    CompletableFuture<Long> turnover(String account, int year);
}
