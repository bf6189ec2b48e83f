package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

// example: profile=strict
// Hard: a one-shot task whose handle is dropped fails without a trace; strict says so, as info
class DelayedRefund {
    private final ScheduledExecutorService scheduler;
    private final PaymentGateway gateway;

    DelayedRefund(ScheduledExecutorService scheduler, PaymentGateway gateway) {
        this.scheduler = scheduler;
        this.gateway = gateway;
    }

    void refundLater(String order) {
        scheduler.schedule(() -> gateway.refund(order), 10, TimeUnit.MINUTES); // finding: dropped
    }

    ScheduledFuture<?> refundOn(String order, long seconds) {
        return scheduler.schedule(() -> gateway.refund(order), seconds, TimeUnit.SECONDS);
    }
}

interface PaymentGateway {
    void refund(String order);
}
