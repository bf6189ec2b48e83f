package example;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;

abstract class ServerTestBase {
    protected CountDownLatch stored;

    @BeforeEach
    void setUp() {
        stored = new CountDownLatch(1);
    }
}
