// Trap: timers, and what the project calls cancel.
package example;

import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;

class Orders {
    interface Order {
        void cancel(boolean refund);
    }

    void cancel(Order order, TimerTask reminder, CompletableFuture<String> receipt, boolean hard) {
        order.cancel(true);
        reminder.cancel();
        receipt.cancel(hard);
    }
}
