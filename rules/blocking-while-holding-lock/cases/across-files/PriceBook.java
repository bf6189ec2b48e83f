// Hard: the waits lie in other files, and the thread that is joined comes back into this object's monitor
package example;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class PriceBook {
    private final Map<String, Integer> cents = new HashMap<>();
    private final QuoteClient client = new QuoteClient();
    private final Refresher refresher = new Refresher(this);

    synchronized Optional<Integer> price(String article) {
        return Optional.ofNullable(cents.get(article));
    }

    synchronized void put(String article, int price) {
        cents.put(article, price);
    }

    synchronized void reload(String article) {
        cents.put(article, client.quote(article)); // finding: HttpClient.send
    }

    synchronized void halt() throws InterruptedException {
        refresher.requestStop();
        refresher.join(); // finding: ever goes on
    }
}
