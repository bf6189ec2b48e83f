// Hard: which overload is called decides.
package example;

import java.time.Duration;
import java.util.concurrent.Future;
import org.springframework.scheduling.annotation.Scheduled;

class LedgerJobs {
    interface Ledger {
        Future<Integer> balance();
    }

    private final Ledger ledger;

    LedgerJobs(Ledger ledger) {
        this.ledger = ledger;
    }

    @Scheduled(fixedDelay = 60_000)
    void bounded() throws InterruptedException {
        show(Waits.await(ledger.balance(), Duration.ofSeconds(5)));
    }

    @Scheduled(fixedDelay = 60_000)
    void unbounded() throws InterruptedException {
        show(Waits.await(ledger.balance()));
    }

    private void show(int balance) {
        System.getLogger("ledger").log(System.Logger.Level.INFO, "balance {0}", balance);
    }
}
