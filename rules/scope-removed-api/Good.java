// example: release=25
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
        try (var scope = StructuredTaskScope.open()) {
            var balance = scope.fork(() -> ledger.balance(account));
            var reserved = scope.fork(() -> ledger.reserved(account));
            scope.join();
            return balance.get() - reserved.get();
        }
    }
}
