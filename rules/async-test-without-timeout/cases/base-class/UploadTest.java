// Hard: the superclass in another file sets no limit, and its sibling does
package example;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class UploadTest extends ServerTestBase {
    @Test
    void uploads() throws InterruptedException {
        stored.await(); // finding: CountDownLatch.await
    }
}

class DownloadTest extends LimitedTestBase {
    private final CountDownLatch read = new CountDownLatch(1);

    @Test
    void downloads() throws InterruptedException {
        read.await();
    }
}
