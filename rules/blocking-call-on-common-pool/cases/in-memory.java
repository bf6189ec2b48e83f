// Trap: streams in memory, logging, locks and arithmetic do not block the pool
package example;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;

class Encoder {
    private static final Logger LOG = Logger.getLogger("encoder");
    private final Lock lock = new ReentrantLock();
    private long total;

    CompletableFuture<byte[]> encode(byte[] input) {
        return CompletableFuture.supplyAsync(() -> {
            try (InputStream in = new ByteArrayInputStream(input); var out = new ByteArrayOutputStream()) {
                in.transferTo(out);
                out.write(in.read());
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    CompletableFuture<String> firstLine(String text) {
        return CompletableFuture.supplyAsync(() -> {
            LOG.info("reading");
            try {
                return new BufferedReader(new StringReader(text)).readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    CompletableFuture<Void> add(long n) {
        return CompletableFuture.runAsync(() -> {
            lock.lock();
            try {
                total += n;
            } finally {
                lock.unlock();
            }
        });
    }
}
