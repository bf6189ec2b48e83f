// example: profile=strict
// Hard: the statement stands in a block lambda, a switch statement, an anonymous class, or an unbraced branch
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Workflow {
    private final Steps steps;
    private final Executor executor;

    Workflow(Steps steps, Executor executor) {
        this.steps = steps;
        this.executor = executor;
    }

    CompletableFuture<String> run(List<String> items) {
        items.forEach(item -> {
            steps.prepare(item); // finding: prepare
        });
        executor.execute(new Runnable() {
            @Override
            public void run() {
                steps.prepare("all"); // finding: prepare
            }
        });
        return steps.prepare("first").thenApply(done -> {
            steps.archive(done); // finding: archive
            return done;
        });
    }

    void step(Step step, String item) {
        switch (step) {
            case PREPARE -> steps.prepare(item); // finding: prepare
            case ARCHIVE -> steps.archive(item).join();
        }
        if (item.isEmpty()) steps.archive(item); // finding: archive
    }
}

enum Step { PREPARE, ARCHIVE }

interface Steps {
    CompletableFuture<String> prepare(String item);

    CompletableFuture<Void> archive(String item);
}
