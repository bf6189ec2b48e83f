package example;

import java.util.concurrent.CompletableFuture;

public class Engine {
    public String eval(String script) {
        return script;
    }

    public CompletableFuture<String> evalLater(String script) {
        return CompletableFuture.supplyAsync(() -> eval(script));
    }
}
