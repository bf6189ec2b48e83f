// Hard: either question may have let it pass; the future may still be at work when there is no other.
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class Fallbacks {
    private final Future<String> main;
    private Future<String> other;

    Fallbacks(Future<String> main, Future<String> other) {
        this.main = main;
        this.other = other;
    }

    synchronized String read() throws ExecutionException, InterruptedException {
        if (other == null || main.isDone()) {
            return main.get(); // finding: Future.get
        }
        other = null;
        return "";
    }
}
