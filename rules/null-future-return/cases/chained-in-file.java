package example;

import java.util.concurrent.CompletableFuture;

// Hard: the caller in the same file chains to what may be null
class Vouchers {
    private final Ledger ledger;

    Vouchers(Ledger ledger) {
        this.ledger = ledger;
    }

    CompletableFuture<Boolean> redeem(String code) {
        return book(code).thenApply(booked -> booked > 0);
    }

    private CompletableFuture<Integer> book(String code) {
        if (code.startsWith("TEST")) {
            return null; // finding: Vouchers.book
        }
        return ledger.book(code);
    }
}

interface Ledger {
    CompletableFuture<Integer> book(String code);
}
