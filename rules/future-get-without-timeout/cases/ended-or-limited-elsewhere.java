package example;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

// Trap: a method has waited for all of them; each of them has got a limit; the limit and its absence are configured;
// a method of its own asks.
class Parts extends HttpServlet {
    private final transient ExecutorService pool;
    private final transient List<Callable<String>> parts;
    private final transient Supplier<List<CompletableFuture<Integer>>> offers;

    Parts(ExecutorService pool, List<Callable<String>> parts, Supplier<List<CompletableFuture<Integer>>> offers) {
        this.pool = pool;
        this.parts = parts;
        this.offers = offers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            for (Future<String> part : all()) {
                System.out.println(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        List<CompletableFuture<Integer>> all = offers.get();
        all.forEach(offer -> offer.completeOnTimeout(0, 1, TimeUnit.SECONDS));
        System.out.println(all.stream().map(CompletableFuture::join).toList());
        List<CompletableFuture<Integer>> more = offers.get();
        System.out.println(more.stream().map(CompletableFuture::join).toList()); // finding: join
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Future<String> part = pool.submit(parts.get(0));
        boolean limited = Boolean.getBoolean("limited");
        try {
            System.out.println(limited ? part.get(1, TimeUnit.SECONDS) : part.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            part.cancel(true);
            throw new IOException(e);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) {
        CompletableFuture<Integer> offer = offers.get().get(0);
        if (available(offer)) {
            System.out.println(offer.join());
        }
    }

    private static boolean available(CompletableFuture<?> offer) {
        return offer != null && offer.isDone();
    }

    private List<Future<String>> all() throws InterruptedException {
        return pool.invokeAll(parts, 3, TimeUnit.SECONDS);
    }
}
