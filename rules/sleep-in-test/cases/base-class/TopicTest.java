package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TopicTest extends AbstractBrokerTest {
    @Test
    void delivers() throws InterruptedException {
        broker.publish("news");
        settle();
        assertEquals(1, broker.delivered());
    }
}
