package example;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailerTest {
    private final CountDownLatch sentOnce = new CountDownLatch(1);
    private final Mailer mailer = new Mailer(task -> new Thread(() -> {
        task.run();
        sentOnce.countDown();
    }).start());

    @BeforeEach
    void startEmpty() {
        mailer.clear();
    }

    @Test
    void sends() throws InterruptedException {
        mailer.send("jo@example.org");
        assertTrue(sentOnce.await(5, TimeUnit.SECONDS));
        assertEquals(List.of("jo@example.org"), mailer.sent());
    }

    @Test
    void sendsMany() {
        mailer.send("jo@example.org");
        mailer.send("ann@example.org");
        await().atMost(Duration.ofSeconds(5)).until(() -> mailer.sent().size() == 2);
    }
}

class Mailer {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Executor executor;

    Mailer(Executor executor) {
        this.executor = executor;
    }

    void send(String address) {
        executor.execute(() -> sent.add(address));
    }

    List<String> sent() {
        return sent;
    }

    void clear() {
        sent.clear();
    }
}
