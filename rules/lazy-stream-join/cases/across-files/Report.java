// Hard: that the mapped method starts a task, only its declaration in another file says
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class Report {
    private final Ledger ledger;

    public Report(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Long> balances(List<String> accounts) {
        return accounts.stream()
                .map(ledger::balance)
                .map(CompletableFuture::join) // finding: waits for each task
                .collect(Collectors.toList());
    }

    public List<Long> turnover(List<String> accounts) {
        return accounts.stream().map(account -> ledger.turnover(account, 2024)).map(future -> future.join()) // finding: waits
                .collect(Collectors.toList());
    }
}
