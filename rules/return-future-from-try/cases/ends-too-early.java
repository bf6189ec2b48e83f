package example;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

// Hard: a counter, a flag, a span and a timer that are over before the work is, in a lambda too
class Crawler {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicBoolean crawling = new AtomicBoolean();
    private final HttpClient client;
    private final Tracing tracing;

    Crawler(HttpClient client, Tracing tracing) {
        this.client = client;
        this.tracing = tracing;
    }

    CompletableFuture<HttpResponse<String>> fetch(HttpRequest request) {
        running.incrementAndGet();
        try {
            return client.sendAsync(request, BodyHandlers.ofString()); // finding: decrementAndGet
        } finally {
            running.decrementAndGet();
        }
    }

    CompletableFuture<Integer> crawl(HttpRequest start) {
        if (!crawling.compareAndSet(false, true)) {
            return CompletableFuture.completedFuture(0);
        }
        TraceSpan span = tracing.begin("crawl");
        return fetch(start).thenCompose(page -> {
            try {
                return fetch(start).thenApply(next -> next.body().length()); // finding: AtomicBoolean.set
            } finally {
                crawling.set(false);
                span.end();
            }
        });
    }

    Mono<String> traced(Mono<String> page) {
        TraceSpan span = tracing.begin("page");
        try {
            return page.map(String::strip); // finding: TraceSpan.end
        } finally {
            span.end();
        }
    }
}

interface Tracing {
    TraceSpan begin(String name);
}

interface TraceSpan {
    void end();
}
