package example;

import java.util.concurrent.CompletableFuture;

abstract class RemoteOrders {
    CompletableFuture<Integer> count(String customer) {
        return CompletableFuture.supplyAsync(() -> customer.length());
    }

    int pageCount(String customer) {
        return customer.length() / 10;
    }
}
