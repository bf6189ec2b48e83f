// Hard: the resource itself is given to the call whose future leaves the block
package example;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

interface Store {
    CompletableFuture<Long> upload(String name, InputStream from);

    CompletableFuture<Long> download(String name, OutputStream to);

    CompletableFuture<Long> put(String name, byte[] bytes);

    CompletableFuture<Long> traced(AutoCloseable span);

    default CompletableFuture<Long> send(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return upload(file.getName(), in); // finding: upload
        }
    }

    default CompletableFuture<Long> load(File file) throws IOException {
        OutputStream out = new FileOutputStream(file);
        try {
            return download(file.getName(), out).thenApply(n -> n + 1); // finding: download
        } finally {
            out.close();
        }
    }

    default long sendAndWait(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return upload(file.getName(), in).join();
        }
    }

    default CompletableFuture<Long> read(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return put(file.getName(), in.readAllBytes());
        }
    }

    default CompletableFuture<Long> scoped(AutoCloseable span) throws Exception {
        try (span) {
            return traced(span);
        }
    }
}
