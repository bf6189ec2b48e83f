// example: release=21
// Hard: the factories are a class, a constant and a method of other files; one of the three makes platform threads
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SearchService {
    private final ExecutorService byClass =
            Executors.newFixedThreadPool(4, new NamedFactory("search")); // finding: Executors.newFixedThreadPool
    private final ExecutorService byConstant =
            Executors.newFixedThreadPool(4, Factories.LIGHT); // finding: Executors.newFixedThreadPool
    private final ExecutorService byMethod =
            Executors.newFixedThreadPool(4, Factories.named("index"));
}
