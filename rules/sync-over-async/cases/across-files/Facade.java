// Hard: the task is a method of another file
package example;

import java.util.concurrent.CompletableFuture;

public class Facade {
    private final Engine engine;

    public Facade(Engine engine) {
        this.engine = engine;
    }

    public String run(String script) {
        return CompletableFuture.supplyAsync(() -> engine.eval(script)).toCompletableFuture().join(); // finding: supplyAsync
    }

    public String runElsewhere(String script) {
        return engine.evalLater(script).join();
    }
}
