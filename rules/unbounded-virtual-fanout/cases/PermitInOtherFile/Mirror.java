// Trap: a thread for each file, and the limit stands where the connection is made.
// example: release=21
package example;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Mirror {
    private final ExecutorService perFile = Executors.newVirtualThreadPerTaskExecutor();
    private final Quota quota = new Quota();

    void mirror(List<URI> files) {
        for (URI file : files) {
            perFile.submit(() -> {
                byte[] bytes = quota.download(file);
                System.getLogger("mirror").log(System.Logger.Level.DEBUG, file + " " + bytes.length);
                return bytes.length;
            });
        }
    }
}
