// example: release=25
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Newsletter {
    interface Feed {
        List<String> headlines();
    }

    List<String> headlines(List<Feed> feeds) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<List<String>>awaitAll())) {
            List<Subtask<List<String>>> subtasks = feeds.stream().map(f -> scope.<List<String>>fork(() -> f.headlines())).toList();
            scope.join();
            List<String> all = new ArrayList<>();
            for (Subtask<List<String>> subtask : subtasks) {
                if (subtask.state() == Subtask.State.SUCCESS) {
                    all.addAll(subtask.get());
                }
            }
            return all;
        }
    }
}
