package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
            return answer.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return "unknown";
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    List<String> countries(List<String> addresses) throws InterruptedException, ExecutionException {
        List<Future<String>> answers = new ArrayList<>();
        for (String address : addresses) {
            answers.add(pool.submit(() -> service.country(address)));
        }
        List<String> found = new ArrayList<>();
        try {
            for (Future<String> answer : answers) {
                found.add(answer.get(1, TimeUnit.SECONDS));
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("too slow", e);
        } finally {
            answers.forEach(answer -> answer.cancel(true));
        }
        return found;
    }
}
