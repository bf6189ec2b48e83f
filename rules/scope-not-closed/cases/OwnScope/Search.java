// Hard: the scope is a class of the project, declared in another file.
// example: release=21
package example;

import example.scopes.CollectingScope;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

class Search {
    Collection<String> everywhere(List<Callable<String>> indexes) throws InterruptedException {
        CollectingScope<String> scope = new CollectingScope<>(); // finding: nothing closes
        for (Callable<String> index : indexes) {
            scope.fork(index);
        }
        scope.join();
        return scope.results();
    }
}
