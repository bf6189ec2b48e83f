// Trap: an annotation of the project's own, in code that is no test of code
package example;

import java.util.concurrent.CountDownLatch;

class BloodLab {
    private final CountDownLatch result = new CountDownLatch(1);

    @Test
    void haemoglobin() throws InterruptedException {
        result.await();
    }

    @interface Test {
    }
}
