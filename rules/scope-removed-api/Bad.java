// example: release=25 compile=21
package example;

import java.util.concurrent.StructuredTaskScope;

class Summary {
    interface Ledger {
        long balance(String account);

        long reserved(String account);
    }

    private final Ledger ledger;

    Summary(Ledger ledger) {
        this.ledger = ledger;
    }

    long available(String account) throws Exception {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) { // finding: gone since Java 25
            var balance = scope.fork(() -> ledger.balance(account));
            var reserved = scope.fork(() -> ledger.reserved(account));
            scope.join().throwIfFailed();
            return balance.get() - reserved.get();
        }
    }
}
