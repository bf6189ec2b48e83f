// Trap: the callback starts or stores the code that waits, it does not run it
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

interface Reports {
    CompletableFuture<String> render(String name);
}

class ReportService {
    private final Executor writers;
    private final Reports reports;
    private volatile Supplier<String> last = () -> "";

    ReportService(Executor writers, Reports reports) {
        this.writers = writers;
        this.reports = reports;
    }

    void onName(CompletableFuture<String> name) {
        name.thenAccept(n -> writers.execute(() -> store(reports.render(n).join())));
        name.thenAccept(n -> new Thread(() -> store(reports.render(n).join()), "report").start());
        name.thenAccept(n -> last = () -> reports.render(n).join());
        name.thenApply(n -> (Supplier<String>) () -> reports.render(n).join()).thenAccept(s -> last = s);
    }

    String now(String name) {
        CompletableFuture<String> report = reports.render(name).thenApply(String::trim);
        return report.join();
    }

    void store(String text) {
        System.out.println(text);
    }
}
