// Hard: the executor is a field of a superclass, and the assertion one that the superclass inherits
package example;

import org.testng.annotations.Test;

public class ReplicaTest extends ClusterTestBase {
    @Test
    public void replicates() {
        workers.submit(() -> {
            assertEquals(copies(), 3); // finding: on `workers`
        });
        inBackground(() -> assertEquals(copies(), 3));
    }
}
