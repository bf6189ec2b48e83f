// Trap: state() or isDone() answers the question before the wait: in a condition, a switch and a filter.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.springframework.scheduling.annotation.Scheduled;

class Collector {
    private final List<Future<String>> parts;

    Collector(List<Future<String>> parts) {
        this.parts = parts;
    }

    @Scheduled(fixedDelay = 1_000)
    void collect() throws InterruptedException, ExecutionException {
        for (Future<String> part : parts) {
            if (part.state() == Future.State.SUCCESS) {
                record(part.get());
            }
            switch (part.state()) {
                case RUNNING -> record("running");
                case SUCCESS -> record(part.get());
                case FAILED -> record("failed: " + part.exceptionNow());
                case CANCELLED -> record("cancelled");
            }
        }
        parts.stream().filter(Future::isDone).map(Future::resultNow).forEach(this::record);
    }

    private void record(String text) {
        System.getLogger("collector").log(System.Logger.Level.DEBUG, text);
    }
}
