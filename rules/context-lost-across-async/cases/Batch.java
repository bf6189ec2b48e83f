package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.core.context.SecurityContextHolder;

// Hard: the tasks lie in a list, which goes to invokeAll
class Exports {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    int run(List<String> names) throws InterruptedException {
        List<Callable<String>> jobs = names.stream().<Callable<String>>map(name -> () ->
                name + SecurityContextHolder.getContext()).toList(); // finding: SecurityContextHolder.getContext
        return pool.invokeAll(jobs).size();
    }

    int runAs(List<String> names) throws InterruptedException {
        Object user = SecurityContextHolder.getContext();
        List<Callable<String>> jobs = names.stream().<Callable<String>>map(name -> () -> name + user).toList();
        return pool.invokeAll(jobs).size();
    }

    void close() {
        pool.shutdown();
    }
}
