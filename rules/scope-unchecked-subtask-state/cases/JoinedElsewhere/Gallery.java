// Hard: a helper in another file forks and joins with a joiner that fails nobody.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Gallery {
    byte[] cover(List<Callable<byte[]>> images) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<byte[]>awaitAll())) {
            var cover = scope.fork(images.get(0));
            Waits.quietly(scope);
            return cover.get(); // finding: without a look at `state()`
        }
    }
}
