// Hard: what a function is given tells what it calls: the socket of a handler in a handler, the element of a chain, a result
package example;

import io.reactivex.rxjava3.core.Flowable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Turnstiles {
    private final Vertx vertx;

    Turnstiles(Vertx vertx) {
        this.vertx = vertx;
    }

    void serve(Runnable work) {
        vertx.createHttpServer().webSocketHandler(socket -> socket.handler(frame -> {
            pause(); // finding: Thread.sleep
            work.run();
        }));
        vertx.createNetServer().connectHandler(socket -> socket.closeHandler(end -> pause())); // finding: Thread.sleep
    }

    Flux<Semaphore> enter(Flux<Semaphore> gates) {
        return gates.doOnNext(gate -> gate.acquireUninterruptibly()); // finding: Semaphore.acquireUninterruptibly
    }

    Mono<Long> open(Mono<Gate> gate) {
        return gate.map(g -> g.latch()).doOnNext(latch -> await(latch)).map(latch -> latch.getCount()); // finding: CountDownLatch.await
    }

    Uni<Semaphore> enter(Uni<Semaphore> gate) {
        return gate.invoke(g -> g.acquireUninterruptibly()); // finding: Semaphore.acquireUninterruptibly
    }

    Flowable<Semaphore> enter(Flowable<Semaphore> gates) {
        return gates.doOnNext(gate -> gate.acquireUninterruptibly()); // finding: Semaphore.acquireUninterruptibly
    }

    record Gate(CountDownLatch latch) { }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
