// Trap: what is completed or cancelled has no callbacks
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;

class Checklist {
    private final List<Step> steps = new ArrayList<>();
    private ScheduledFuture<?> reminder;

    synchronized void finish() {
        for (Step step : steps) {
            step.complete("done");
        }
        reminder.cancel(false);
    }

    static class Step {
        private String state;

        void complete(String newState) {
            state = newState;
        }
    }
}
