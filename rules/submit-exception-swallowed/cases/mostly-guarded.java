// Trap: a catch-all stands around the work; an accessor or a timer before it is no risk, and a callback gets the failure
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Validator {
    private final ExecutorService pool;
    private final Steps steps;

    Validator(ExecutorService pool, Steps steps) {
        this.pool = pool;
        this.steps = steps;
    }

    void validate(String config, StepCallback callback) {
        pool.submit(() -> {
            steps.startTimer();
            try {
                String parsed = steps.parse(config);
                callback.done(steps.check(parsed), null);
            } catch (Throwable t) {
                callback.done(false, t);
            }
        });
        pool.submit(() -> steps.run(config, callback));
        pool.submit(() -> {
            while (steps.isRunning()) {
                Thread.onSpinWait();
            }
        });
    }

    CompletableFuture<String> ask(String config) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        pool.submit(() -> steps.answer(config, answer));
        return answer;
    }
}

interface Steps {
    void startTimer();

    boolean isRunning();

    String parse(String config);

    boolean check(String parsed);

    void run(String config, StepCallback callback);

    void answer(String config, CompletableFuture<String> to);
}

interface StepCallback {
    void done(boolean good, Throwable failure);
}
