package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: the guard stands in what a class of another file calls by way of its subclass
class Audit {
    private final AuditTask ledgers = new LedgerAudit();

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleAtFixedRate(ledgers, 0, 1, TimeUnit.DAYS);
    }
}
