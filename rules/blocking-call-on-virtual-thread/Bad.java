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
}

class IndexService {
    private final DocumentStore store = new DocumentStore();

    void index(List<Path> documents) {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path document : documents) {
                executor.submit(() -> store.read(document).length()); // finding: Files.readString
            }
        }
    }

    void delete(Path document) {
        Thread.startVirtualThread(() -> {
            try {
                Files.deleteIfExists(document); // finding: Files.deleteIfExists
            } catch (IOException e) {
                System.err.println("still there: " + e);
            }
        });
    }

    void announce(String host) {
        Thread.ofVirtual().name("announce").start(() -> {
            try {
                InetAddress address = InetAddress.getByName(host); // finding: InetAddress.getByName
                System.out.println("index at " + address);
            } catch (UnknownHostException e) {
                System.err.println("no such host: " + host);
            }
        });
    }
}
