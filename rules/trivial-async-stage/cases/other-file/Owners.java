// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: that it is a stage is known from another file
abstract class Owners extends Accounts {
    CompletableFuture<String> owner(String id) {
        return account(id).thenApplyAsync(Account::getOwner); // finding: reads a property
    }
}
