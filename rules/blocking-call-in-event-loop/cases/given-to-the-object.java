// Trap: the chain begins with a publisher that the constructor is given, which its maker may have moved to other threads
package example;

import java.util.concurrent.Semaphore;
import reactor.core.publisher.Mono;

class Ledger {
    private final Mono<Semaphore> source;

    Ledger(Mono<Semaphore> source) {
        this.source = source;
    }

    Mono<Void> close() {
        return source.flatMap(permit -> Mono.fromRunnable(() -> permit.acquireUninterruptibly()));
    }

    Mono<Void> pause() {
        return source.doOnNext(permit -> permit.acquireUninterruptibly()).then();
    }
}
