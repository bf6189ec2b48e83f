package example;

import java.util.concurrent.CompletableFuture;

abstract class Accounts {
    abstract CompletableFuture<Account> account(String id);
}

class Account {
    private String owner;

    String getOwner() {
        return owner;
    }
}
