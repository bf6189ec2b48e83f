// Trap: a method that is given the work logs what it throws, and throws it on
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

class Pump {
    private static final Logger LOG = Logger.getLogger("pump");
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Reader reader;

    Pump(Reader reader) {
        this.reader = reader;
    }

    void start() {
        worker.submit(() -> logged(this::drain));
    }

    void once() {
        worker.submit(() -> quiet(() -> reader.read("once")));
    }

    void unseen() {
        worker.submit(() -> timed(this::drain)); // finding: submit
    }

    void stop() {
        worker.shutdown();
    }

    private void drain() {
        for (String line = reader.read("all"); line != null; line = reader.read("all")) {
            System.out.println(Integer.parseInt(line));
        }
    }

    private void logged(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "the pump stands still from now on", e);
            throw e;
        }
    }

    private void quiet(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            LOG.log(Level.WARNING, "skipped", e);
        }
    }

    private void timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        LOG.info(() -> "took " + (System.nanoTime() - start));
    }
}

interface Reader {
    String read(String what);
}
