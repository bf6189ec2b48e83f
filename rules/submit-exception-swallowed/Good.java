package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class MailQueue {
    private static final Logger log = LoggerFactory.getLogger(MailQueue.class);

    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Mailer mailer;
    private final Path spool;

    MailQueue(Mailer mailer, Path spool) {
        this.mailer = mailer;
        this.spool = spool;
    }

    /** An exception reaches the uncaught-exception handler. */
    void send(String address, String text) {
        workers.execute(() -> mailer.deliver(address, text));
    }

    void sendAll(List<String> addresses, String text) throws InterruptedException, ExecutionException {
        List<Future<?>> sent = new ArrayList<>();
        for (String address : addresses) {
            sent.add(workers.submit(() -> {
                mailer.connect();
                try {
                    mailer.deliver(address, text);
                } finally {
                    mailer.disconnect();
                }
            }));
        }
        for (Future<?> one : sent) {
            one.get();
        }
    }

    void cleanUp() {
        workers.submit(this::deleteSpool);
    }

    private void deleteSpool() {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException | RuntimeException e) {
            log.warn("spool stays", e);
        }
    }
}

interface Mailer {
    void connect();

    void deliver(String address, String text);

    void disconnect();
}
