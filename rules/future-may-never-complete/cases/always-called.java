package example;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

// Trap: a listener with one method and no word about failures, an outcome that is taken as it comes
class Window {
    private final Toolkit toolkit;

    Window(Toolkit toolkit) {
        this.toolkit = toolkit;
    }

    CompletableFuture<String> askUser(String question) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        toolkit.dialog(question, answer::complete);
        return answer;
    }

    CompletableFuture<Boolean> shown(CompletableFuture<Void> painted) {
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        painted.whenComplete((nothing, e) -> shown.complete(e == null));
        return shown;
    }

    CompletableFuture<Boolean> closed() {
        CompletableFuture<Boolean> closed = new CompletableFuture<>();
        toolkit.onClose(new Consumer<>() {
            @Override
            public void accept(Boolean saved) {
                closed.complete(saved);
            }
        });
        return closed;
    }
}

interface Toolkit {
    void dialog(String question, Consumer<String> answer);

    void onClose(Consumer<Boolean> listener);
}
