// Hard: full names, wildcard imports, three annotations at once
package example;

import io.smallrye.common.annotation.*;
import java.util.concurrent.CompletableFuture;

class Jobs {
    @io.smallrye.common.annotation.NonBlocking
    @io.smallrye.common.annotation.Blocking
    public void run() { // finding: contradict each other
        System.out.println("run");
    }

    @Blocking
    @NonBlocking
    @RunOnVirtualThread
    public void all() { // finding: contradict each other
        System.out.println("all");
    }

    @RunOnVirtualThread
    public CompletableFuture<String> later() { // finding: is for methods that block
        return CompletableFuture.completedFuture("later");
    }
}
