// Trap: something runs at the same time: other work, a second task, a combined stage, an argument made before the wait
package example;

import java.util.concurrent.CompletableFuture;

class Page {
    String render(String user) {
        CompletableFuture<String> adverts = CompletableFuture.supplyAsync(() -> adverts(user));
        String body = body(user);
        return body + adverts.join();
    }

    String inOneExpression(String user) {
        CompletableFuture<String> adverts = CompletableFuture.supplyAsync(() -> adverts(user));
        return String.join("\n", body(user), adverts.join());
    }

    String combined(String user) {
        return CompletableFuture.supplyAsync(() -> adverts(user))
                .thenCombine(CompletableFuture.supplyAsync(() -> body(user)), String::concat).join();
    }

    void both(String user) {
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> adverts(user)),
                CompletableFuture.runAsync(() -> body(user))).join();
    }

    String twoTasks(String user) {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> adverts(user));
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> body(user));
        return first.join() + second.join();
    }

    private String adverts(String user) {
        return "adverts for " + user;
    }

    private String body(String user) {
        return "body for " + user;
    }
}
