// Trap: thenApply of the project's own builder is no completion stage, and nobody waits in its callback's thread
package example;

import java.util.function.UnaryOperator;

final class Step {
    private final String value;

    Step(String value) {
        this.value = value;
    }

    Step thenApply(UnaryOperator<String> next) {
        return new Step(next.apply(value));
    }

    String join() {
        return value;
    }
}

class Wizard {
    String run() {
        return new Step("start").thenApply(this::ask).thenApply(s -> ask(s + "!")).join();
    }

    private String ask(String question) {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return question;
    }
}
