package example;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Hard: that the call gives a future, and declares nothing, stands in a superclass of another file
class Orders extends RemoteOrders {
    private static final Logger log = LoggerFactory.getLogger(Orders.class);

    CompletableFuture<Integer> countOrZero(String customer) {
        try {
            return count(customer); // finding: passes by
        } catch (Exception e) {
            log.warn("orders of " + customer + " were not counted", e);
        }
        return CompletableFuture.completedFuture(0);
    }

    int pages(String customer) {
        try {
            return pageCount(customer);
        } catch (Exception e) {
            return 0;
        }
    }
}
