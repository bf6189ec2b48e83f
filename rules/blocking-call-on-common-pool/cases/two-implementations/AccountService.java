// Hard: the interface has an implementation in memory and one on a database; a receiver of the class in memory is fine
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class AccountService {
    private final AccountRepo repo;
    private final MemoryAccountRepo recent = new MemoryAccountRepo();

    AccountService(AccountRepo repo) {
        this.repo = repo;
    }

    CompletableFuture<Long> balance(String owner) {
        return CompletableFuture.supplyAsync(() -> repo.balance(owner)); // finding: Statement.executeUpdate
    }

    CompletableFuture<List<Long>> balances(List<String> owners) {
        return CompletableFuture.supplyAsync(() -> owners.stream()
                .map(repo::balance) // finding: Statement.executeUpdate
                .toList());
    }

    CompletableFuture<Long> recentBalance(String owner) {
        return CompletableFuture.supplyAsync(() -> recent.balance(owner));
    }
}
