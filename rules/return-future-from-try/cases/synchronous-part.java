package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: the catch is for what the block does before the work begins, or for what the start itself may throw
class Publisher {
    private static final Logger log = LoggerFactory.getLogger(Publisher.class);
    private final Topic topic;
    private final ExecutorService executor;

    Publisher(Topic topic, ExecutorService executor) {
        this.topic = topic;
        this.executor = executor;
    }

    CompletableFuture<Void> publish(Path file) {
        try {
            String text = Files.readString(file);
            return topic.send(text);
        } catch (Exception e) {
            log.warn("nothing to publish in " + file, e);
            return CompletableFuture.completedFuture(null);
        }
    }

    CompletableFuture<Void> publishChecked(String text) {
        try {
            return topic.sendChecked(text);
        } catch (Exception e) {
            log.warn("not allowed", e);
            return CompletableFuture.completedFuture(null);
        }
    }

    CompletableFuture<Void> publishParsed(String text) {
        try {
            return topic.send(topic.parse(text));
        } catch (RuntimeException e) {
            log.warn("not a message: " + text, e);
            return CompletableFuture.completedFuture(null);
        }
    }

    Future<?> later(Runnable task) {
        try {
            return executor.submit(task);
        } catch (RejectedExecutionException e) {
            log.warn("shut down, not run", e);
            return CompletableFuture.completedFuture(null);
        }
    }
}

interface Topic {
    CompletableFuture<Void> send(String text);

    CompletableFuture<Void> sendChecked(String text) throws IOException;

    String parse(String text);
}
