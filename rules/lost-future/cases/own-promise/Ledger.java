// example: profile=strict
package example;

interface Ledger {
    StrictPromise<Long> book(String account, long cents);

    default Promise<Long> refund(String account, long cents) {
        return book(account, -cents);
    }
}
