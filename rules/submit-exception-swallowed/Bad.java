package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class MailQueue {
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Mailer mailer;
    private final Path spool;

    MailQueue(Mailer mailer, Path spool) {
        this.mailer = mailer;
        this.spool = spool;
    }

    void send(String address, String text) {
        workers.submit(() -> mailer.deliver(address, text)); // finding: submit
    }

    void sendAll(List<String> addresses, String text) {
        for (String address : addresses) {
            workers.submit(() -> { // finding: submit
                mailer.connect();
                try {
                    mailer.deliver(address, text);
                } finally {
                    mailer.disconnect();
                }
            });
        }
    }

    void cleanUp() {
        workers.submit(this::deleteSpool); // finding: submit
    }

    private Void deleteSpool() throws IOException {
        Files.deleteIfExists(spool);
        return null;
    }
}

interface Mailer {
    void connect();

    void deliver(String address, String text);

    void disconnect();
}
