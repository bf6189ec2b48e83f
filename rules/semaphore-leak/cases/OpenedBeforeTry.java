// Hard: the statement between taking the permit and the try is the one that fails; and the refusal that is only logged.
package example;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Uploader {
    private static final Semaphore UPLOADS = new Semaphore(3);

    void upload(String host, byte[] data) throws IOException, InterruptedException {
        UPLOADS.acquire(); // finding: before the `try`
        Socket socket = new Socket(host, 9000);
        try (OutputStream out = socket.getOutputStream()) {
            out.write(data);
        } finally {
            UPLOADS.release();
        }
    }

    void uploadSoon(OutputStream out, byte[] data) throws IOException, InterruptedException {
        if (!Uploader.UPLOADS.tryAcquire(1, TimeUnit.SECONDS)) { // finding: refused
            System.getLogger("upload").log(System.Logger.Level.WARNING, "busy");
        }
        try {
            out.write(data);
        } finally {
            Uploader.UPLOADS.release();
        }
    }
}
