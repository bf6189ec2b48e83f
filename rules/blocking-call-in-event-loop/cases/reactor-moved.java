// Trap: subscribeOn anywhere in the chain, around it, after a local variable or in the only caller; publishOn before
package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class ThumbnailStore {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Scheduler storage = Schedulers.newBoundedElastic(16, 1000, "storage");
    private final Scheduler own;

    ThumbnailStore(ExecutorService pool) {
        own = Schedulers.fromExecutor(pool);
    }

    Mono<byte[]> plain(String id) {
        return Mono.fromCallable(() -> download(id)).map(bytes -> bytes.clone()).subscribeOn(Schedulers.boundedElastic());
    }

    Mono<byte[]> deferred(String id) {
        return Mono.defer(() -> Mono.fromCallable(() -> download(id))).subscribeOn(storage);
    }

    Flux<byte[]> afterPublishOn(List<String> ids) {
        return Flux.fromIterable(ids).publishOn(own).map(this::download).filter(bytes -> bytes.length > 0);
    }

    Mono<byte[]> kept(String id) {
        Mono<byte[]> first = Mono.fromCallable(() -> download(id));
        if (id.isEmpty()) {
            return Mono.empty();
        }
        return first.subscribeOn(storage);
    }

    Mono<Void> joined(String left, String right) {
        return Mono.when(Mono.fromCallable(() -> download(left)), Mono.fromCallable(() -> download(right)))
                .subscribeOn(storage);
    }

    Mono<byte[]> byHelper(String id) {
        return blocking(() -> download(id));
    }

    Flux<byte[]> moved(List<String> ids) {
        return Flux.fromIterable(ids).flatMap(id -> raw(id).subscribeOn(storage), 4);
    }

    private Mono<byte[]> raw(String id) {
        return Mono.fromCallable(() -> download(id));
    }

    byte[] onOwnThread(String id) {
        return Mono.fromCallable(() -> download(id)).block();
    }

    private <T> Mono<T> blocking(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(storage);
    }

    private byte[] download(String id) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("https://images.example/" + id)).build(),
                    HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
