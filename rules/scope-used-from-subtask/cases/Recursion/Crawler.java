// Hard: a subtask calls a method, here or in another file, that forks in the scope it is given.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Crawler {
    interface Web {
        List<String> links(String url);
    }

    private final Web web;

    Crawler(Web web) {
        this.web = web;
    }

    void crawl(String start) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> visit(scope, start, 3)); // finding: uses the scope on another thread
            scope.fork(() -> Visits.log(scope, start)); // finding: uses the scope on another thread
            scope.join();
        }
    }

    private void visit(StructuredTaskScope<Object, ?> scope, String url, int depth) {
        for (String link : web.links(url)) {
            if (depth > 0) {
                scope.fork(() -> visit(scope, link, depth - 1)); // finding: uses the scope on another thread
            }
        }
    }
}
