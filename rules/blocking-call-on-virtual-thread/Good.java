// example: release=21 profile=strict
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class DocumentStore {
    String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Path document) {
        try {
            Files.deleteIfExists(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

class IndexService {
    private final DocumentStore store = new DocumentStore();
    private final ExecutorService disk = Executors.newFixedThreadPool(8, Thread.ofPlatform().name("disk-", 0).factory());
    private final InetAddress address;

    IndexService(String host) throws UnknownHostException {
        this.address = InetAddress.getByName(host);
    }

    void index(List<Path> documents) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path document : documents) {
                executor.submit(() -> disk.submit(() -> store.read(document)).get().length());
            }
        }
    }

    void delete(Path document) {
        disk.execute(() -> store.delete(document));
    }

    void announce() {
        Thread.ofVirtual().name("announce").start(() -> System.out.println("index at " + address));
    }
}
