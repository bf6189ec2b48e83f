package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

// Hard: a loop in another file makes the pool anew for each customer.
class Statements {
    void print(String customer) throws InterruptedException {
        ExecutorService printers = Executors.newFixedThreadPool(3); // finding: Executors.newFixedThreadPool
        for (String page : new String[] {"first", "second", "third"}) {
            printers.execute(() -> System.out.println(customer + page));
        }
        printers.shutdown();
        printers.awaitTermination(1, TimeUnit.MINUTES);
    }
}
