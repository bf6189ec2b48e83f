package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Registration {
    private final Accounts accounts;
    private final Mailer mailer;
    private final ExecutorService pool;

    Registration(Accounts accounts, Mailer mailer, ExecutorService pool) {
        this.accounts = accounts;
        this.mailer = mailer;
        this.pool = pool;
    }

    CompletableFuture<Void> register(String name) {
        return accounts.create(name)
                .thenApply(account -> mailer.welcome(account)) // finding: thenApply
                .thenRun(() -> System.out.println("welcome mail sent to " + name));
    }

    void remindAll(List<String> names) {
        CompletableFuture<?>[] mails = names.stream()
                .map(name -> accounts.find(name).thenApply(mailer::remind)) // finding: thenApply
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(mails).join();
    }

    void warmUp(String name) throws Exception {
        var account = CompletableFuture.supplyAsync(() -> accounts.find(name), pool); // finding: supplyAsync
        account.join();
        var again = pool.submit(() -> accounts.find(name)); // finding: submit
        again.get();
    }
}

interface Accounts {
    CompletableFuture<String> create(String name);

    CompletableFuture<String> find(String name);
}

interface Mailer {
    CompletableFuture<Void> welcome(String account);

    CompletableFuture<Void> remind(String account);
}
