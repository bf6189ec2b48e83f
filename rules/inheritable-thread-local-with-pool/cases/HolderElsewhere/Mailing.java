package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Hard: the holder stands in another file.
class Mailing {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void mail(String user) {
        UserHolder.set(user);
        pool.submit(() -> System.out.println("to " + UserHolder.get())); // finding: UserHolder.get
    }
}
