// Hard: the helper stands in a superclass without tests, in another file than the tests that use it
package example;

import java.util.concurrent.TimeUnit;

abstract class AbstractBrokerTest {
    protected final Broker broker = new Broker();

    protected void settle() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(250); // finding: sleep
    }
}
