// Trap: the project's Future is a contract traded on an exchange, and its runAsync returns no future
package example;

import java.time.LocalDate;

class TradingDesk {
    private final Future wheat = new Future("wheat", LocalDate.of(2027, 3, 19));

    void atEndOfMonth() {
        wheat.rollOver();
        Future.of("corn");
        runAsync(() -> wheat.rollOver());
    }

    private void runAsync(Runnable task) {
        task.run();
    }
}

record Future(String commodity, LocalDate expiry) {
    static Future of(String commodity) {
        return new Future(commodity, LocalDate.of(2027, 12, 17));
    }

    Future rollOver() {
        return new Future(commodity, expiry.plusMonths(3));
    }
}
