package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        for (int i = 0; i < 3; i++) {
            mailer.send("jo@example.org");
            Thread.sleep(100); // finding: sleep
        }
        assertEquals(3, mailer.sent().size());
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
