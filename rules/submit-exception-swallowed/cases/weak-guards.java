// Hard: a catch of some exceptions, a catch-all that throws again or covers a part, and a finally are no guard
package example;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Uploads {
    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final ExecutorService pool;

    Uploads(ExecutorService pool) {
        this.pool = pool;
    }

    void upload(String file) {
        pool.submit(() -> { // finding: submit
            try {
                send(file);
            } catch (IOException e) {
                log.warn("not sent", e);
            }
        });
        pool.submit(() -> { // finding: submit
            try {
                send(file);
            } catch (Exception e) {
                forget(file);
                throw new IllegalStateException(e);
            }
        });
        pool.submit(() -> { // finding: submit
            try {
                send(file);
            } catch (Exception e) {
                log.warn("not sent", e);
            }
            forget(file);
        });
        pool.submit(() -> { // finding: submit
            try {
                send(file);
                return null;
            } finally {
                forget(file);
            }
        });
    }

    private void send(String file) throws IOException {
        if (file.isEmpty()) {
            throw new IOException("empty");
        }
        if (file.startsWith("..")) {
            throw new IllegalArgumentException("outside: " + file);
        }
    }

    private void forget(String file) {
        if (file.isBlank()) {
            throw new IllegalStateException("unknown file");
        }
    }
}
