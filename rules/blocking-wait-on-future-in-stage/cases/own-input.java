// Trap: the stage that a callback hangs on is complete, also for callbacks further down and further in
package example;

import java.util.concurrent.CompletableFuture;

interface Sessions {
    CompletableFuture<String> open(String user);

    CompletableFuture<Integer> credit(String session);
}

class Login {
    private final Sessions sessions;

    Login(Sessions sessions) {
        this.sessions = sessions;
    }

    CompletableFuture<String> greet(String user) {
        CompletableFuture<String> session = sessions.open(user);
        return session.thenCompose(s -> sessions.credit(s).thenApply(credit -> session.join() + ": " + credit));
    }

    CompletableFuture<Void> audit(String user) {
        var session = sessions.open(user);
        return session.thenApply(String::length)
                .thenAccept(length -> System.out.println(session.join() + " has " + length));
    }

    CompletableFuture<String> pair(String left, String right) {
        CompletableFuture<String> a = sessions.open(left);
        CompletableFuture<String> b = sessions.open(right);
        return a.thenCombine(b, (x, y) -> a.join() + b.join());
    }

    void note(java.util.concurrent.CompletionStage<String> session) {
        session.whenComplete((value, error) -> System.out.println(session.toCompletableFuture().join()));
    }

    void report(String user) {
        CompletableFuture<String> session = sessions.open(user);
        session.whenComplete((value, error) -> {
            if (error == null) {
                System.out.println(session.join());
            }
        });
    }
}
