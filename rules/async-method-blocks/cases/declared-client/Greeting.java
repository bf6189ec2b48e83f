// Hard: an annotation of the interface says that its methods are HTTP calls, those that give a future apart
package example;

import java.util.concurrent.CompletableFuture;

class Greeting {
    private final Users users;

    Greeting(Users users) {
        this.users = users;
    }

    CompletableFuture<String> greet(String name) {
        return CompletableFuture.completedFuture("Hello " + users.byName(name)); // finding: Users.byName
    }

    CompletableFuture<String> greetLater(String name) {
        return users.byNameLater(name).thenApply(user -> "Hello " + user);
    }
}
