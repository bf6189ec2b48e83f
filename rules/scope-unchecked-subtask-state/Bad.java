// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Newsletter {
    interface Feed {
        List<String> headlines();
    }

    List<String> headlines(Feed world, Feed sport) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<List<String>>awaitAll())) {
            var first = scope.fork(() -> world.headlines());
            var second = scope.fork(() -> sport.headlines());
            scope.join();
            var all = new java.util.ArrayList<>(first.get()); // finding: without a look at `state()`
            all.addAll(second.get()); // finding: without a look at `state()`
            return all;
        }
    }
}
