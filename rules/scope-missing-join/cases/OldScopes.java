// Hard: a second round of forks after the join, and joins that stand in a task's code.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class Crawler {
    interface Pages {
        String load(String url);

        List<String> links(String page);
    }

    private final Pages pages;

    Crawler(Pages pages) {
        this.pages = pages;
    }

    void twoRounds(String start) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            var page = scope.fork(() -> pages.load(start)); // finding: On a path
            scope.join().throwIfFailed();
            for (String link : pages.links(page.get())) {
                scope.fork(() -> pages.load(link));
            }
        }
    }

    void nobodyWaits(List<String> urls) {
        try (StructuredTaskScope<String> scope = new StructuredTaskScope<>()) {
            urls.forEach(url -> scope.fork(() -> pages.load(url))); // finding: never joined
        }
    }

    void shutDownOnly(List<Callable<String>> tasks) {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            for (Callable<String> task : tasks) {
                scope.fork(task); // finding: never joined
            }
            scope.shutdown();
        }
    }
}
