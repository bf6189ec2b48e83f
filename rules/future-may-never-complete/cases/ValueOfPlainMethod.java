// Trap: what makes the value are methods of the project that cannot fail
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Gate {
    private final Ticket ticket = new Ticket(3, null);

    CompletableFuture<Ticket> pass(long nanos, ScheduledExecutorService timer) {
        CompletableFuture<Ticket> passed = new CompletableFuture<>();
        Runnable due = () -> passed.complete(ticket.marked("passed"));
        timer.schedule(due, nanos, TimeUnit.NANOSECONDS);
        return passed;
    }

    private static final class Ticket {
        private final int number;
        private final String mark;

        Ticket(int number, String mark) {
            this.number = number;
            this.mark = mark;
        }

        Ticket marked(String with) {
            return new Ticket(number, with);
        }
    }
}
