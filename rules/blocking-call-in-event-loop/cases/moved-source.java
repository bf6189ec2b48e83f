// Trap: the source is moved where it is made: in a field, in a method; a chain that is waited for as part of another
package example;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import io.smallrye.mutiny.Uni;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class Session implements AutoCloseable {
    private final CountDownLatch open = new CountDownLatch(1);
    private final Uni<Session> self;
    private final Mono<Session> elastic = Mono.just(this).publishOn(Schedulers.boundedElastic());

    Session(ExecutorService worker) {
        self = Uni.createFrom().item(this).runSubscriptionOn(worker);
    }

    Uni<Session> onWorker() {
        return self;
    }

    <T> Uni<T> run(Function<Session, T> action) {
        return onWorker().map(action);
    }

    Uni<String> name() {
        return run(session -> session.await());
    }

    Mono<String> title() {
        return elastic.map(Session::await);
    }

    String await() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "open";
    }

    @Override
    public void close() {
        Mono<Void> opened = Mono.fromRunnable(this::await);
        Mono.when(opened, elastic.then()).block(Duration.ofSeconds(10));
    }
}
