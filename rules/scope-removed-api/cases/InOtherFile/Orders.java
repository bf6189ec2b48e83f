// Hard: the class that extends the scope and the one that is given it stand in two files.
// example: release=25 compile=21
package example;

import java.util.concurrent.Callable;

class Orders {
    void load(AuditedScope scope, Callable<String> order) throws Exception {
        scope.fork(order);
        scope.join();
        scope.shutdown(); // finding: gone since Java 25
        scope.audit();
    }
}
