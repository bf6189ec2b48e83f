// Trap: the method of the other file takes the permit before it asks the server.
// example: release=21
package example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.concurrent.Semaphore;

class Quota {
    private final Semaphore permits = new Semaphore(8);

    byte[] download(URI uri) throws IOException, InterruptedException {
        permits.acquire();
        try {
            URLConnection connection = uri.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } finally {
            permits.release();
        }
    }
}
