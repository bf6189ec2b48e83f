package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Hard: void functional interfaces of the project, a variable's type, a returned Runnable, a runnable for an executor
class Billing {
    private final List<OrderListener> listeners = new ArrayList<>();
    private final Ledger ledger;

    Billing(Ledger ledger) {
        this.ledger = ledger;
    }

    void wire(Executor executor) {
        listeners.add(order -> ledger.postAsync(order)); // finding: postAsync
        OrderListener direct = ledger::postAsync; // finding: postAsync
        listeners.add(direct);
        executor.execute(() -> ledger.postAsync("opening balance")); // finding: postAsync
        CompletableFuture<Void> audit = ledger.postAsync("audit");
        audit.whenComplete((nothing, e) -> ledger.postAsync("after audit")); // finding: postAsync
        audit.join();
    }

    Runnable closingTask() {
        return () -> ledger.postAsync("closing balance"); // finding: postAsync
    }
}

@FunctionalInterface
interface OrderListener {
    void onOrder(String order);
}

interface Ledger {
    CompletableFuture<Void> postAsync(String entry);
}
