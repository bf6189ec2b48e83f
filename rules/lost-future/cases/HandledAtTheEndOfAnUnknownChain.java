// Trap: what the method gives was handled, though a library that is not known began the chain
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.apache.pekko.stream.Materializer;
import org.apache.pekko.stream.javadsl.Sink;
import org.apache.pekko.stream.javadsl.Source;

class Health {
    private final Materializer materializer;
    private String state = "unknown";

    Health(Materializer materializer) {
        this.materializer = materializer;
    }

    void check() {
        failure().thenAccept(found -> state = found.map(Throwable::getMessage).orElse("up"));
    }

    void recheck() {
        rows().thenAccept(found -> state = found.isEmpty() ? "down" : "up"); // finding: thenAccept
    }

    private CompletionStage<Optional<Throwable>> failure() {
        return Source.single("ping").runWith(Sink.seq(), materializer).handle((rows, e) -> {
            if (e != null) {
                return Optional.of(e);
            }
            return rows.isEmpty() ? Optional.of(new IllegalStateException("nothing came back")) : Optional.empty();
        });
    }

    private CompletionStage<List<String>> rows() {
        return Source.single("ping").runWith(Sink.seq(), materializer);
    }
}
