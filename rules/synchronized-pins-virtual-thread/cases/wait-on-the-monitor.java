// example: release=21
// Trap: the scheduler makes up for wait() on the held monitor; file access keeps its carrier with or without a monitor
package example;

import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

class Mailbox {
    private final Queue<String> mails = new ArrayDeque<>();

    void start(Path log) {
        Thread.ofVirtual().name("mailbox").start(() -> {
            try {
                String mail = take();
                append(log, mail);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                System.err.println("not logged: " + e);
            }
        });
    }

    synchronized void put(String mail) {
        mails.add(mail);
        notifyAll();
    }

    private synchronized String take() throws InterruptedException {
        while (mails.isEmpty()) {
            wait();
        }
        return mails.remove();
    }

    private synchronized void append(Path log, String mail) throws IOException {
        try (FileWriter out = new FileWriter(log.toFile(), true)) {
            out.write(mail);
        }
        Files.readAllLines(log);
    }
}
