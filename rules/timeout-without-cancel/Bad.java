package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A slow geo service takes one thread of the pool for each question that has long been answered with "unknown". */
class GeoLookup {
    interface Service {
        String country(String address) throws Exception;
    }

    private final ExecutorService pool = Executors.newFixedThreadPool(16);
    private final Service service;

    GeoLookup(Service service) {
        this.service = service;
    }

    String country(String address) throws InterruptedException {
        Future<String> answer = pool.submit(() -> service.country(address));
        try {
            return answer.get(300, TimeUnit.MILLISECONDS); // finding: goes on on a thread of its pool
        } catch (TimeoutException e) {
            return "unknown";
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nobody can cancel what nobody holds. */
    void warmUp(String address) {
        try {
            pool.submit(() -> service.country(address)).get(1, TimeUnit.SECONDS); // finding: goes on on a thread of its pool
        } catch (Exception e) {
            System.getLogger("geo").log(System.Logger.Level.WARNING, "not warm", e);
        }
    }

    List<String> countries(List<String> addresses) throws InterruptedException, ExecutionException {
        List<Future<String>> answers = new ArrayList<>();
        for (String address : addresses) {
            answers.add(pool.submit(() -> service.country(address)));
        }
        List<String> found = new ArrayList<>();
        for (Future<String> answer : answers) {
            try {
                found.add(answer.get(1, TimeUnit.SECONDS)); // finding: goes on on a thread of its pool
            } catch (TimeoutException e) {
                throw new IllegalStateException("too slow", e);
            }
        }
        return found;
    }
}
