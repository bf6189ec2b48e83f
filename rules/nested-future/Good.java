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
                .thenCompose(account -> mailer.welcome(account))
                .thenRun(() -> System.out.println("welcome mail sent to " + name));
    }

    void remindAll(List<String> names) {
        CompletableFuture<?>[] mails = names.stream()
                .map(name -> accounts.find(name).thenCompose(mailer::remind))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(mails).join();
    }

    void warmUp(String name) throws Exception {
        accounts.find(name).join();
        var started = CompletableFuture.supplyAsync(() -> accounts.find(name), pool).thenCompose(found -> found);
        started.join();
        var joined = pool.submit(() -> accounts.find(name).join());
        joined.get();
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
