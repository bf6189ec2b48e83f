// Trap: the finally, or code after the handler, ends the task whatever has happened.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Renderer {
    private final ExecutorService pool;

    Renderer(ExecutorService pool) {
        this.pool = pool;
    }

    byte[] render(String page) throws Exception {
        Future<byte[]> image = pool.submit(() -> page.getBytes());
        try {
            return image.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(page, e);
        } finally {
            image.cancel(true);
        }
    }

    byte[] preview(String page) throws Exception {
        Future<byte[]> image = pool.submit(() -> page.getBytes());
        byte[] result = null;
        try {
            result = image.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.getLogger("render").log(System.Logger.Level.INFO, "slow: {0}", page);
        }
        if (result == null) {
            image.cancel(false);
        }
        return result;
    }
}
