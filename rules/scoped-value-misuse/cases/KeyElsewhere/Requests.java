// Hard: the key and the method that reads it stand in other files.
// example: release=25
package example;

import java.util.concurrent.ExecutorService;

class Requests {
    private final ExecutorService pool;
    private final Billing billing;

    Requests(ExecutorService pool, Billing billing) {
        this.pool = pool;
        this.billing = billing;
    }

    void handle(String account, long cents) {
        ScopedValue.where(Keys.ACCOUNT, account).run(() -> {
            pool.execute(() -> billing.charge(cents)); // finding: needs the value of `ACCOUNT`
            pool.execute(() -> System.out.println(Keys.ACCOUNT.get())); // finding: needs the value of `ACCOUNT`
        });
    }
}
