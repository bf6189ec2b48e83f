// example: profile=strict
package example;

class Checkout {
    private final Ledger ledger;

    Checkout(Ledger ledger) {
        this.ledger = ledger;
    }

    void pay(String account, long cents) {
        if (cents < 0) {
            ledger.refund(account, -cents); // finding: refund
        } else {
            ledger.book(account, cents); // finding: book
        }
    }
}
