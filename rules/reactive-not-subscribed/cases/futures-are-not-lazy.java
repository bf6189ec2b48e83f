package example;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

// Trap: a method that says its result may be ignored; futures run by themselves and are lost-future's business
class Uploads {
    private final Bucket bucket;

    Uploads(Bucket bucket) {
        this.bucket = bucket;
    }

    void upload(byte[] data) {
        bucket.touch();
        Mono<Void> unused = bucket.describe();
        CompletableFuture<Void> done = bucket.describe().toFuture();
        done.join();
    }
}

interface Bucket {
    @CanIgnoreReturnValue
    Mono<Void> touch();

    Mono<Void> describe();
}
