// Hard: the task is a class of its own, and the pool of two threads is named only where it is submitted.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Settlement implements Runnable {
    interface Bank {
        CompletableFuture<Boolean> confirm(String payment);
    }

    private final Bank bank;
    private final List<String> payments;

    Settlement(Bank bank, List<String> payments) {
        this.bank = bank;
        this.payments = payments;
    }

    @Override
    public void run() {
        List<CompletableFuture<Boolean>> answers = payments.stream().map(bank::confirm).toList();
        long settled = answers.stream()
                .map(CompletableFuture::join) // finding: CompletableFuture.join
                .filter(ok -> ok)
                .count();
        System.getLogger("settlement").log(System.Logger.Level.INFO, "{0} settled", settled);
    }
}

class SettlementDesk {
    private final ExecutorService desk = Executors.newFixedThreadPool(2);

    void settle(Settlement.Bank bank, List<String> payments) {
        desk.execute(new Settlement(bank, payments));
    }
}
