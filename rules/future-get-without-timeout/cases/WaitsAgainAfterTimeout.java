// Hard: the timed get gives up, and its handler waits for the same future without limit.
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.scheduling.annotation.Async;

class Exports {
    interface Renderer {
        Future<byte[]> render(String report);
    }

    private final Renderer renderer;

    Exports(Renderer renderer) {
        this.renderer = renderer;
    }

    @Async
    public void export(String report) throws InterruptedException, ExecutionException {
        Future<byte[]> pdf = renderer.render(report);
        byte[] bytes;
        try {
            bytes = pdf.get(30, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            System.getLogger("exports").log(System.Logger.Level.WARNING, "{0} is slow", report);
            bytes = pdf.get(); // finding: Future.get
        }
        store(report, bytes);
    }

    private void store(String report, byte[] bytes) {
        System.getLogger("exports").log(System.Logger.Level.INFO, report + " " + bytes.length);
    }
}
