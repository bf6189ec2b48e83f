package example;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

// Trap: the finally closes only when the work was not started; the scope of a span belongs to the thread
class Upload {
    private final ExecutorService executor;
    private final Tracer tracer;

    Upload(ExecutorService executor, Tracer tracer) {
        this.executor = executor;
        this.tracer = tracer;
    }

    void start(Source source) throws IOException {
        InputStream in = source.open();
        boolean started = false;
        try {
            executor.execute(() -> send(in));
            started = true;
        } finally {
            if (!started) {
                in.close();
            }
        }
    }

    CompletableFuture<Void> traced(Source source) {
        Span span = tracer.begin("upload");
        try (Tracer.Scope scope = span.makeCurrent()) {
            return CompletableFuture.runAsync(() -> source.name(), executor).whenComplete((nothing, e) -> span.end());
        }
    }

    private static void send(InputStream in) {
        try (in) {
            in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

interface Source {
    InputStream open() throws IOException;

    String name();
}

interface Tracer {
    Span begin(String name);

    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}

interface Span {
    Tracer.Scope makeCurrent();

    void end();
}
