// Hard: the executor is a field of a superclass in another file.
// example: release=25 profile=all
package example;

import java.util.concurrent.Future;

class Worker extends Pooled {
    String work(long id) throws Exception {
        Future<String> head = pool.submit(() -> "head " + id);
        Future<String> body = pool.submit(() -> "body " + id);
        return head.get() + body.get(); // finding: the others
    }
}
