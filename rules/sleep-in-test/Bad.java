package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailerTest {
    private final Mailer mailer = new Mailer(task -> new Thread(task).start());

    @BeforeEach
    void warmUp() throws InterruptedException {
        mailer.send("warm@example.org");
        TimeUnit.MILLISECONDS.sleep(200); // finding: sleep
        mailer.clear();
    }

    @Test
    void sends() throws InterruptedException {
        mailer.send("jo@example.org");
        Thread.sleep(500); // finding: sleep
        assertEquals(List.of("jo@example.org"), mailer.sent());
    }

    @Test
    void sendsMany() throws InterruptedException {
        mailer.send("jo@example.org");
        mailer.send("ann@example.org");
        assertTrue(eventually(2));
    }

    private boolean eventually(int count) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (mailer.sent().size() == count) {
                return true;
            }
            Thread.sleep(10); // finding: sleep
        }
        return false;
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
